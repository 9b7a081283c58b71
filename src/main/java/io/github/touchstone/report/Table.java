package io.github.touchstone.report;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, two spaces apart, as wide as their widest cell. */
final class Table {
    private static final String GAP = "  ";

    private Table() {}

    /** The rows, all of one length, each ended by a line feed and without trailing blanks; the first column is flush right. */
    static String rightThenLeft(List<List<String>> rows) {
        return render(rows, true);
    }

    /** As {@link #rightThenLeft}, with all columns flush left. */
    static String left(List<List<String>> rows) {
        return render(rows, false);
    }

    private static String render(List<List<String>> rows, boolean firstRight) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int c = column;
            widths.add(rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0));
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                String blanks = " ".repeat(widths.get(c) - row.get(c).length());
                line.append(c == 0 ? "" : GAP);
                line.append(c == 0 && firstRight ? blanks + row.get(c) : row.get(c) + blanks);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
