package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.vectors.Vectors;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The kept cases of chains of 20 timesteps, and one of each schedule of 1000; {@code touchstone vectors verify} makes all of them. */
class LawCasesTest {
    private static final List<VectorFile> KEPT = Vectors.builtIn().files();

    private static List<Case> kept(String area) {
        return KEPT.stream()
                .filter(file -> file.area().equals(area))
                .flatMap(file -> file.cases().stream())
                .filter(c -> !c.op().equals("density"))
                .toList();
    }

    private static Question.Law question(Case asked) {
        return (Question.Law) Question.read(asked.op(), asked.config(), asked.input());
    }

    @Test
    void filesOfShortChains_areProducedToTheByte() {
        List<VectorFile> produced = new ArrayList<>(LawCases.ofShortChains());
        produced.addAll(BoundCases.ofShortChains());
        assertThat(produced).hasSize(3);
        for (VectorFile file : produced) {
            assertThat(KEPT.stream()
                            .filter(kept -> kept.path().equals(file.path()))
                            .map(VectorFile::text))
                    .containsExactly(file.text());
        }
    }

    @Test
    void textbook_onShortChains_passesEveryLawCase() {
        List<String> outside = new ArrayList<>();
        for (Case asked : kept("law")) {
            if (question(asked).config().trainSteps() <= 20) {
                for (Dtype dtype : Dtype.values()) {
                    outside.addAll(examined(asked, dtype));
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void textbook_onOneShortRunOfEachLongSchedule_passes() {
        Map<ScheduleFamily, Case> runs = new LinkedHashMap<>();
        for (Case asked : kept("law")) {
            StepConfig config = question(asked).config();
            if (config.trainSteps() == 1000 && config.steps() <= 10) {
                runs.putIfAbsent(config.family(), asked);
            }
        }
        assertThat(runs).hasSize(4);
        assertThat(runs.values().stream().flatMap(asked -> examined(asked, Dtype.FLOAT32).stream()))
                .isEmpty();
    }

    /** What the textbook fails, which is nothing. */
    private static List<String> examined(Case asked, Dtype dtype) {
        Question.Law question = question(asked);
        LawReport report = new LawExaminer(new BlackBox(question.config(), Practice::new), dtype).examine(question);
        return !(report instanceof LawReport.Judged judged) || judged.grade() == LawGrade.OUTSIDE
                ? List.of(asked.id() + " " + dtype + " " + report)
                : disagreements(asked, dtype, judged);
    }

    /** Where the verdict is not what the written case says. */
    private static List<String> disagreements(Case asked, Dtype dtype, LawReport.Judged judged) {
        List<String> list = new ArrayList<>();
        List<Expectation.Reals> reals = asked.expect().values().stream()
                .map(Expectation.Reals.class::cast)
                .toList();
        List<String> values = reals.stream().flatMap(r -> r.values().stream()).toList();
        List<String> accepted = reals.stream()
                .flatMap(r -> r.tolerances().get(dtype).accepted().stream())
                .toList();
        for (int i = 0; i < values.size(); i++) {
            Measured entry = judged.law().get(i);
            Rational distance =
                    entry.got().subtract(Rational.parse(values.get(i))).abs();
            if (distance.compareTo(Rational.parse(accepted.get(i))) > 0) {
                list.add(asked.id() + " " + dtype + " " + entry.name());
            }
        }
        return list;
    }

    /** BND-4: a theorem, which the divergences of the textbook must obey. */
    @Test
    void floors_areBelowTheDivergences() {
        int floors = 0;
        for (Case asked : kept("bound")) {
            for (String name : List.of("kl", "reverse_kl")) {
                if (asked.expect().get(name + "_floor") instanceof Expectation.Bounds floor) {
                    Expectation.Bounds divergence =
                            (Expectation.Bounds) asked.expect().get(name);
                    assertThat(Rational.parse(floor.upper())).isLessThan(Rational.parse(divergence.lower()));
                    floors++;
                }
            }
        }
        assertThat(floors).isGreaterThanOrEqualTo(24);
    }
}
