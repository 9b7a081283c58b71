package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The checks of the conformance suite, not carried out. */
public final class CheckList {
    private static final List<String> COLUMNS = List.of("anchor", "what", "how");

    private CheckList() {}

    /** The list, which ends in a line feed unless it is empty. */
    public static String render(List<Check> checks, Format format) {
        List<List<String>> rows = checks.stream()
                .map(c -> List.of(c.anchor().toString(), c.what(), c.how()))
                .toList();
        return switch (format) {
            case PRETTY -> Table.left(headed(rows));
            case JSON -> rows.stream().map(row -> json(row) + "\n").collect(Collectors.joining());
            case CSV -> headed(rows).stream().map(Csv::line).collect(Collectors.joining());
        };
    }

    private static List<List<String>> headed(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(COLUMNS));
        all.addAll(rows);
        return all;
    }

    private static ObjectNode json(List<String> row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.size(); i++) {
            json.put(COLUMNS.get(i), row.get(i));
        }
        return json;
    }
}
