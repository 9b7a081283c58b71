package io.github.touchstone.report;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values, quoted where RFC 4180 asks for it; lines end in LF. */
final class Csv {
    private Csv() {}

    /** One line. */
    static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
