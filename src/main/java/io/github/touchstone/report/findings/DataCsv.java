package io.github.touchstone.report.findings;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Column;
import io.github.touchstone.study.findings.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as data (spec STD-4): RFC 4180, but lines end in LF. A column of computed numbers takes three: the number, {@code _error} and {@code
 * _kind}.
 */
final class DataCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').build();

    private DataCsv() {}

    static String render(Table table) {
        StringBuilder text = new StringBuilder();
        List<Boolean> computed = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            int column = c;
            computed.add(table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Found));
        }
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            List<String> header = new ArrayList<>();
            for (int c = 0; c < computed.size(); c++) {
                header.addAll(names(table.columns().get(c), computed.get(c)));
            }
            printer.printRecord(header);
            for (List<Cell> row : table.rows()) {
                List<String> line = new ArrayList<>();
                for (int c = 0; c < computed.size(); c++) {
                    line.addAll(computed.get(c) ? three(row.get(c)) : List.of(one(row.get(c))));
                }
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> names(Column column, boolean computed) {
        String name = column.name();
        return computed ? List.of(name, name + "_error", name + "_kind") : List.of(name);
    }

    private static List<String> three(Cell cell) {
        if (cell instanceof Cell.Found found) {
            return List.of(
                    Numerals.data(found.value().value()),
                    Numerals.data(found.value().error()),
                    Numerals.kind(found.value().knowledge()));
        }
        if (cell instanceof Cell.Absent absent) {
            return List.of("", "", "absent: " + absent.reason());
        }
        return List.of(one(cell), "", cell instanceof Cell.Given ? "given" : "");
    }

    private static String one(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        return cell instanceof Cell.Given given ? Numerals.data(given.number()) : "";
    }
}
