package io.github.touchstone.report.findings;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for print (spec STD-5): a fragment with the rules of the package booktabs, to be read by {@code \input}. */
final class LatexTable {
    private LatexTable() {}

    static String render(Table table, String heading) {
        List<Column> columns = table.columns();
        StringBuilder text = new StringBuilder(LatexText.comment(heading));
        text.append(LatexText.comment(table.caption()));
        text.append(LatexText.comment(
                "Needs \\usepackage{booktabs,amsmath,amssymb}. 3.426(2) means 3.426 +- 0.002; without brackets the last"
                        + " digit is within one unit."));
        text.append("\\begin{tabular}{")
                .append(IntStream.range(0, columns.size())
                        .mapToObj(c -> words(table, c) ? "l" : "r")
                        .collect(Collectors.joining()))
                .append("}\n\\toprule\n");
        text.append(columns.stream().map(LatexTable::heading).collect(Collectors.joining(" & ")))
                .append(" \\\\\n\\midrule\n");
        table.rows()
                .forEach(row -> text.append(row.stream().map(LatexTable::cell).collect(Collectors.joining(" & ")))
                        .append(" \\\\\n"));
        return text.append("\\bottomrule\n\\end{tabular}\n").toString();
    }

    private static boolean words(Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Text);
    }

    private static String heading(Column column) {
        return column.unit().isEmpty()
                ? column.heading()
                : column.heading() + " (" + LatexText.escaped(column.unit()) + ")";
    }

    private static String cell(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return LatexText.escaped(text.text());
        }
        if (cell instanceof Cell.Given given) {
            return Double.isFinite(given.number())
                    ? "$" + Digits.given(given.number()).latex() + "$"
                    : "$\\infty$";
        }
        return cell instanceof Cell.Found found ? "$" + Numerals.latex(found.value()) + "$" : "--";
    }
}
