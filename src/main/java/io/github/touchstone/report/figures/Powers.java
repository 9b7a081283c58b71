package io.github.touchstone.report.figures;

/** Powers of ten in print. */
final class Powers {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Powers() {}

    /** Such as {@code 10⁻⁶}. */
    static String ten(int power) {
        StringBuilder text = new StringBuilder(power < 0 ? "10⁻" : "10");
        Integer.toString(Math.abs(power)).chars().forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
        return text.toString();
    }
}
