package io.github.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.touchstone.conformance.faults.Catalogue;
import io.github.touchstone.conformance.faults.Cell;
import io.github.touchstone.conformance.faults.Fault;
import io.github.touchstone.conformance.faults.KillMatrix;
import io.github.touchstone.conformance.faults.KillRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The kill matrix in every format (FLT-2). */
class KillMatrixReportTest {
    private static final KillMatrix MATRIX = new KillMatrix(
            List.of("step", "law"),
            List.of(
                    row("ddim-direction-not-rooted", new Cell.Killed("step/a"), new Cell.Survived(5)),
                    row("ddim-eta-squared", new Cell.Survived(2), new Cell.Survived(0))));

    private static KillRow row(String label, Cell step, Cell law) {
        Fault fault = Catalogue.faults().stream()
                .filter(f -> f.label().equals(label))
                .findFirst()
                .orElseThrow();
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("step", step);
        cells.put("law", law);
        return new KillRow(fault, cells);
    }

    @Test
    void pretty_showsMarksTotalsAndSurvivors() {
        assertThat(KillMatrixReport.render(MATRIX, MatrixFormat.PRETTY, "1.2")).isEqualTo("""
                fault                      step  law
                ddim-direction-not-rooted  x     .
                ddim-eta-squared           .
                killed, of 2               1     0

                x a case of the area fails, . all pass, blank: none can depend on the fault
                survives: ddim-eta-squared, sigma = eta^2 sqrt(beta~) in place of eta sqrt(beta~)
                touchstone 1.2: 2 faults, 1 killed; by step alone 1, by law and bound alone 0
                """);
    }

    @Test
    void json_namesTheFirstFailingCase() throws Exception {
        JsonNode json = new ObjectMapper().readTree(KillMatrixReport.render(MATRIX, MatrixFormat.JSON, "1.2"));
        assertThat(json.path("faults").asInt()).isEqualTo(2);
        assertThat(json.path("killed").asInt()).isEqualTo(1);
        assertThat(json.at("/killed_by_area/step").asInt()).isEqualTo(1);
        assertThat(json.at("/matrix/0/killed_by/step").asText()).isEqualTo("step/a");
        assertThat(json.at("/matrix/0/survived/law").asInt()).isEqualTo(5);
        assertThat(json.at("/matrix/0/issues/0").asText())
                .isEqualTo("https://github.com/mathpluscode/ImgX-DiffSeg/issues/4");
    }

    @Test
    void markdown_linksReportsAndEscapesFormulas() {
        String text = KillMatrixReport.render(MATRIX, MatrixFormat.MARKDOWN, "1.2");
        assertThat(text.lines()).contains("| fault | what is wrong | step | law |", "| --- | --- | --- | --- |");
        assertThat(text)
                .contains("([mathpluscode/ImgX-DiffSeg#4](https://github.com/mathpluscode/ImgX-DiffSeg/issues/4))")
                .contains("sigma = eta^2 sqrt(beta\\~)");
    }
}
