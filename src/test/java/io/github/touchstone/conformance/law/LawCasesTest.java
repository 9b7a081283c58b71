package io.github.touchstone.conformance.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawCasesTest {
    private static final List<VectorFile> LAWS = new LawCases().files();
    private static final List<VectorFile> BOUNDS = new BoundCases().files();

    private static List<Case> cases(List<VectorFile> files) {
        return files.stream().flatMap(file -> file.cases().stream()).toList();
    }

    @Test
    void ids_areUnique() {
        assertThat(Stream.concat(cases(LAWS).stream(), cases(BOUNDS).stream()).map(Case::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void files_readBackAsWritten() {
        for (VectorFile file : LAWS) {
            assertThat(VectorFile.read(file.path(), file.text()).text()).isEqualTo(file.text());
        }
        for (VectorFile file : BOUNDS) {
            assertThat(VectorFile.read(file.path(), file.text()).text()).isEqualTo(file.text());
        }
    }

    @Test
    void producers_saySoAgain() {
        for (Producer producer : List.of(new BoundCases())) {
            assertThat(producer.files().stream().map(VectorFile::text))
                    .isEqualTo(BOUNDS.stream().map(VectorFile::text).toList());
        }
    }

    @Test
    void textbook_passesEveryLawCase() {
        List<String> outside = new ArrayList<>();
        for (Case asked : cases(LAWS)) {
            Question.Law question = (Question.Law) Question.read(asked.op(), asked.config(), asked.input());
            for (Dtype dtype : dtypes(question)) {
                LawReport report =
                        new LawExaminer(new BlackBox(question.config(), Practice::new), dtype).examine(question);
                if (!(report instanceof LawReport.Judged judged) || judged.grade() == LawGrade.OUTSIDE) {
                    outside.add(asked.id() + " " + dtype + " " + report);
                } else {
                    outside.addAll(disagreements(asked, dtype, judged));
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    /** The chain of all 1000 steps in one format only, to save half a minute on a busy machine. */
    private static List<Dtype> dtypes(Question.Law question) {
        return question.config().steps() < 1000 ? List.of(Dtype.values()) : List.of(Dtype.FLOAT64);
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
        for (Case asked : cases(BOUNDS)) {
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
