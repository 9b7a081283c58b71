package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.VectorFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The conformance cases, not asked. */
public final class VectorList {
    private static final List<String> COLUMNS = List.of("id", "level", "anchors", "requires", "sentence");

    private VectorList() {}

    /** The list, one case a line. */
    public static String render(List<VectorFile> files, Format format) {
        List<Case> cases = files.stream().flatMap(file -> file.cases().stream()).toList();
        return switch (format) {
            case PRETTY ->
                Table.left(cases.stream()
                        .map(c -> List.of(c.id(), c.level().label(), c.sentence()))
                        .toList());
            case JSON -> cases.stream().map(c -> json(c) + "\n").collect(Collectors.joining());
            case CSV ->
                Csv.line(COLUMNS) + cases.stream().map(c -> Csv.line(row(c))).collect(Collectors.joining());
        };
    }

    private static List<String> row(Case c) {
        List<String> row = new ArrayList<>(List.of(c.id(), c.level().label()));
        row.add(String.join(" ", c.anchors()));
        row.add(String.join(" ", c.requires()));
        row.add(c.sentence());
        return row;
    }

    private static ObjectNode json(Case c) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", c.id())
                .put("level", c.level().label());
        c.anchors().forEach(json.putArray("anchors")::add);
        c.requires().forEach(json.putArray("requires")::add);
        return json.put("sentence", c.sentence());
    }
}
