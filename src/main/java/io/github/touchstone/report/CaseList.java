package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conformance cases, not put to anybody. */
public final class CaseList {
    private CaseList() {}

    /** As JSON (an object a line) or CSV if that is the format, else as a table. */
    public static String render(List<Case> cases, VerdictFormat format) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "level", "anchors", "sentence"));
        cases.forEach(c -> rows.add(List.of(c.id(), c.level().label(), String.join(",", c.anchors()), c.sentence())));
        return switch (format) {
            case PRETTY, MARKDOWN, JUNIT -> Table.left(rows);
            case CSV -> rows.stream().map(Csv::line).collect(Collectors.joining());
            case JSON ->
                rows.stream().skip(1).map(row -> json(rows.get(0), row) + "\n").collect(Collectors.joining());
        };
    }

    private static ObjectNode json(List<String> names, List<String> row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.size(); i++) {
            json.put(names.get(i), row.get(i));
        }
        return json;
    }
}
