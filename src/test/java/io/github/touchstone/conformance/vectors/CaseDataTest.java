package io.github.touchstone.conformance.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.numbers.BinaryFormat;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The data of cases: exact in every format, and apt to show what the case is about (VEC-2, VEC-10). */
class CaseDataTest {
    private static final List<Case> CASES = Vectors.inFolder(Path.of("testdata")).files().stream()
            .flatMap(file -> file.cases().stream())
            .toList();

    @Test
    void inputs_areNumbersOfBinary32() {
        for (Case c : CASES) {
            c.input().properties().forEach(member -> {
                if (member.getValue().isArray()) {
                    member.getValue()
                            .forEach(entry -> assertThat(held(entry.asText("0")))
                                    .as(c.id() + " " + entry)
                                    .isTrue());
                }
            });
        }
    }

    private static boolean held(String text) {
        return text.isEmpty() || BinaryFormat.BINARY32.holds(Rational.parse(text));
    }

    /** Over the cases of one configuration of clipping some elements are clipped and some are not. */
    @Test
    void clipping_actsOnSomeElementsOnly() {
        Map<String, List<Case>> clipped = CASES.stream()
                .filter(c -> c.config().has("clip_sample_range") && c.op().equals("step"))
                .collect(Collectors.groupingBy(c -> c.config().path("sampler").asText()
                        + c.config().path("prediction_type").asText()));
        assertThat(clipped).hasSize(6);
        clipped.forEach((kind, cases) -> {
            long atTheEdge = cases.stream().filter(CaseDataTest::someAtTheEdge).count();
            long within = cases.stream().filter(CaseDataTest::someWithin).count();
            assertThat(atTheEdge).as(kind).isGreaterThan(cases.size() / 2);
            assertThat(within).as(kind).isGreaterThan(cases.size() / 2);
        });
    }

    private static boolean someAtTheEdge(Case c) {
        return clean(c).stream().anyMatch(x -> x.abs().equals(range(c)));
    }

    private static boolean someWithin(Case c) {
        return clean(c).stream().anyMatch(x -> x.abs().compareTo(range(c)) < 0);
    }

    private static List<Rational> clean(Case c) {
        return ((Expectation.Reals) c.expect().get("pred_original_sample"))
                .values().stream().map(Rational::parse).toList();
    }

    private static Rational range(Case c) {
        Question.Step step = (Question.Step) Question.read(c.op(), c.config(), c.input());
        return ((Clipping.Range) step.config().clipping()).range();
    }

    @Test
    void arrays_differInLengthBetweenCases() {
        assertThat(CASES.stream()
                        .filter(c -> c.area().equals("step"))
                        .map(c -> c.input().path("sample").size())
                        .distinct())
                .containsExactlyInAnyOrder(1, 3, 4, 5, 6, 7, 19);
    }
}
