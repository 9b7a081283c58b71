package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.faults.Cell;
import io.github.touchstone.conformance.faults.Fault;
import io.github.touchstone.conformance.faults.KillMatrix;
import io.github.touchstone.conformance.faults.KillRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renders which area of the suite kills which fault (spec FLT-2). */
public final class KillMatrixReport {
    private static final String KILLED = "x";
    private static final String SURVIVED = ".";
    private static final String UNTOUCHED = "";

    private KillMatrixReport() {}

    /** The report, which ends in a line feed. */
    public static String render(KillMatrix matrix, MatrixFormat format, String version) {
        return switch (format) {
            case PRETTY -> pretty(matrix, version);
            case JSON -> json(matrix, version).toPrettyString() + "\n";
            case MARKDOWN -> markdown(matrix, version);
        };
    }

    private static String pretty(KillMatrix matrix, String version) {
        List<List<String>> rows = new ArrayList<>(List.of(headed("fault", matrix.areas())));
        matrix.rows().forEach(row -> rows.add(headed(row.fault().label(), marks(matrix, row))));
        rows.add(headed("killed, of " + matrix.rows().size(), totals(matrix)));
        String legend =
                KILLED + " a case of the area fails, " + SURVIVED + " all pass, blank: none can depend on the fault\n";
        return Table.left(rows) + "\n" + legend + survivors(matrix) + summary(matrix, version) + "\n";
    }

    private static String survivors(KillMatrix matrix) {
        return matrix.survivorsOf(matrix.areas()).stream()
                .map(fault ->
                        "survives: " + fault.label() + ", " + fault.facts().sentence() + "\n")
                .collect(Collectors.joining());
    }

    /** {@code touchstone 0.1.0: 160 faults, 160 killed; by step alone 99, by law and bound alone 70}. */
    private static String summary(KillMatrix matrix, String version) {
        return "touchstone " + version + ": " + matrix.rows().size() + " faults, "
                + matrix.killedBy(matrix.areas()) + " killed; by " + named(KillMatrix.STEPS) + " alone "
                + matrix.killedBy(KillMatrix.STEPS) + ", by " + named(KillMatrix.LAWS) + " alone "
                + matrix.killedBy(KillMatrix.LAWS);
    }

    private static String named(List<String> areas) {
        return String.join(" and ", areas);
    }

    private static List<String> headed(String first, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(others);
        return row;
    }

    private static List<String> marks(KillMatrix matrix, KillRow row) {
        return matrix.areas().stream().map(area -> mark(row.cells().get(area))).toList();
    }

    private static String mark(@Nullable Cell cell) {
        if (cell instanceof Cell.Killed) {
            return KILLED;
        }
        return cell instanceof Cell.Survived s && s.cases() > 0 ? SURVIVED : UNTOUCHED;
    }

    private static List<String> totals(KillMatrix matrix) {
        return matrix.areas().stream()
                .map(area -> "" + matrix.killedBy(List.of(area)))
                .toList();
    }

    private static ObjectNode json(KillMatrix matrix, String version) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", version);
        json.put("faults", matrix.rows().size());
        json.put("killed", matrix.killedBy(matrix.areas()));
        json.put("killed_by_steps_alone", matrix.killedBy(KillMatrix.STEPS));
        json.put("killed_by_laws_alone", matrix.killedBy(KillMatrix.LAWS));
        ObjectNode areas = json.putObject("killed_by_area");
        matrix.areas().forEach(area -> areas.put(area, matrix.killedBy(List.of(area))));
        var rows = json.putArray("matrix");
        matrix.rows().forEach(row -> rows.add(json(row)));
        return json;
    }

    private static ObjectNode json(KillRow row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("fault", row.fault().label());
        json.put("sentence", row.fault().facts().sentence());
        var issues = json.putArray("issues");
        row.fault().facts().issues().forEach(issues::add);
        ObjectNode killed = json.putObject("killed_by");
        ObjectNode survived = json.putObject("survived");
        row.cells().forEach((area, cell) -> {
            if (cell instanceof Cell.Killed k) {
                killed.put(area, k.by());
            } else if (cell instanceof Cell.Survived s) {
                survived.put(area, s.cases());
            }
        });
        return json;
    }

    private static String markdown(KillMatrix matrix, String version) {
        List<String> head = headed("fault", headed("what is wrong", matrix.areas()));
        StringBuilder text = new StringBuilder("## Kill matrix\n\n" + summary(matrix, version) + ".\n\n");
        text.append(line(head)).append(line(Collections.nCopies(head.size(), "---")));
        matrix.rows()
                .forEach(row -> text.append(
                        line(headed("`" + row.fault().label() + "`", headed(told(row.fault()), marks(matrix, row))))));
        return text.append(line(headed("killed", headed("of " + matrix.rows().size(), totals(matrix)))))
                .toString();
    }

    /** The sentence, in which nothing is markup, and the reports. */
    private static String told(Fault fault) {
        String sentence = fault.facts().sentence().replaceAll("([\\\\`*_{}\\[\\]<>|~#])", "\\\\$1");
        String reports = fault.facts().issues().stream()
                .map(url -> "[" + url.replaceAll("https://github.com/(.*)/(issues|pull)/", "$1#") + "](" + url + ")")
                .collect(Collectors.joining(", "));
        return reports.isEmpty() ? sentence : sentence + " (" + reports + ")";
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
