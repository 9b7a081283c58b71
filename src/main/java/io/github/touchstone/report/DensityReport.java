package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.report.figures.SvgFile;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Densities;
import io.github.touchstone.study.Densities.Row;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.Setup;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Renders the densities of X_r and Y_m on the line. */
public final class DensityReport {
    /**
     * A column of the table.
     *
     * @param csv its name in CSV
     * @param json its name in JSON
     * @param cell its number
     */
    private record Column(String csv, String json, ToDoubleFunction<Row> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("y", "y", Row::y),
            new Column("p", "p", Row::p),
            new Column("q", "q", Row::q),
            new Column("log p", "logP", Row::logP),
            new Column("log q", "logQ", Row::logQ));

    private DensityReport() {}

    /**
     * The report, which ends in a line feed; numbers have up to 17 digits.
     *
     * @param points the number of y, at least two
     * @param version of this program
     */
    public static String render(Densities densities, int points, DensityFormat format, String version) {
        List<Row> rows = densities.rows(points);
        return switch (format) {
            case CSV -> csv(rows);
            case JSON -> json(densities, rows, version) + "\n";
            case SVG -> SvgFile.text(new DensityFigure(densities, rows));
        };
    }

    private static String csv(List<Row> rows) {
        String header = Csv.line(COLUMNS.stream().map(Column::csv).toList());
        return rows.stream()
                .map(row -> Csv.line(COLUMNS.stream()
                        .map(column -> OutcomeText.rounded(column.cell().applyAsDouble(row)))
                        .toList()))
                .collect(Collectors.joining("", header, ""));
    }

    private static ObjectNode json(Densities densities, List<Row> rows, String version) {
        Setup setup = densities.setup();
        Experiment<Target> experiment = setup.experiment(densities.steps());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", version);
        json.put("target", setup.target().text());
        json.put("sampler", setup.sampler().text());
        json.put("schedule", setup.schedule().text());
        json.put("steps", densities.steps());
        setup.respacing().ifPresent(r -> json.put("respace", r.text()));
        json.put("samplerSteps", experiment.steps());
        json.put("stop", experiment.stop());
        json.put("reference", experiment.reference());
        for (Column column : COLUMNS) {
            ArrayNode cells = json.putArray(column.json());
            rows.forEach(row -> cells.add(OutcomeText.rounded(column.cell().applyAsDouble(row))));
        }
        return json;
    }
}
