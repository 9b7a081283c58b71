package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.study.Answer;
import java.util.List;
import java.util.stream.Collectors;

/** Answers as CSV: the members of {@link AnswerJson}, flattened; a cell without meaning is empty. */
final class AnswerCsv {
    /**
     * A column and where its cell stands in the JSON.
     *
     * @param name the column's name
     * @param pointer a JSON pointer, in which {@code *} stands for the metric
     */
    private record Column(String name, String pointer) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("version", "/version"),
            new Column("target", "/target"),
            new Column("dimension", "/dimension"),
            new Column("sampler", "/sampler"),
            new Column("schedule", "/schedule"),
            new Column("steps", "/steps"),
            new Column("respace", "/respace"),
            new Column("samplerSteps", "/samplerSteps"),
            new Column("stop", "/stop"),
            new Column("reference", "/reference"),
            new Column("metric", "/metric"),
            new Column("direction", "/direction"),
            new Column("bound", "/bound"),
            new Column("arithmetic", "/arithmetic"),
            new Column("digits", "/digits"),
            new Column("kind", "/kind"),
            new Column("certifiedDigits", "/certifiedDigits"),
            new Column("lo", "/*/lo"),
            new Column("hi", "/*/hi"),
            new Column("value", "/*/value"),
            new Column("error", "/*/error"),
            new Column("halfWidth", "/*/halfWidth"),
            new Column("confidence", "/*/confidence"),
            new Column("samples", "/*/samples"),
            new Column("estimate", "/*/estimate"),
            new Column("testFunction", "/*/testFunction"),
            new Column("infinite", "/*/infinite"),
            new Column("varianceRatioLo", "/varianceRatio/lo"),
            new Column("varianceRatioHi", "/varianceRatio/hi"),
            new Column("varianceRatioValue", "/varianceRatio/value"));

    private AnswerCsv() {}

    /** The header, and a line for each answer. */
    static String render(List<Answer> answers, String version) {
        String header = Csv.line(COLUMNS.stream().map(Column::name).toList());
        return answers.stream()
                .map(answer -> line(AnswerJson.object(answer, version)))
                .collect(Collectors.joining("", header, ""));
    }

    private static String line(ObjectNode json) {
        String metric = json.get("metric").textValue();
        return Csv.line(COLUMNS.stream()
                .map(column -> json.at(column.pointer().replace("*", metric)).asText())
                .toList());
    }
}
