package io.github.touchstone.report;

/** Text and attributes of XML 1.0. */
final class Xml {
    private Xml() {}

    /** Escaped; characters that XML cannot hold become U+FFFD. Line feeds in attributes are kept as references. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(held(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean held(int c) {
        return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    /** {@code  name="value"}, with the blank before it. */
    static String attribute(String name, Object value) {
        return " " + name + "=\"" + escaped(String.valueOf(value)) + "\"";
    }
}
