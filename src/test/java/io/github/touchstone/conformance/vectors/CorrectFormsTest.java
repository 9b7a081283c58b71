package io.github.touchstone.conformance.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Binary32Arithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.CorrectForms;
import io.github.touchstone.samplers.practice.Practice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;

/** TOL-6: programs that write the formulas otherwise, rounding to nearest, pass what the files ask. */
class CorrectFormsTest {
    private static final Set<String> AREAS = Set.of("coefficients", "step", "convert");

    /** Short chains whole; of long ones the last steps, where rounding matters most. */
    private static List<Case> cases() {
        return Vectors.inFolder(Path.of("testdata")).files().stream()
                .filter(file -> AREAS.contains(file.area()))
                .flatMap(file -> file.cases().stream())
                .filter(c -> trainSteps(c) <= 100 || c.id().endsWith("-last"))
                .toList();
    }

    private static int trainSteps(Case c) {
        return c.config().path("schedule").path("num_train_timesteps").asInt();
    }

    @Test
    void everyForm_inBinary32_isAccepted() {
        assertThat(refused(Binary32Arithmetic.FLOAT, Dtype.FLOAT32)).isEmpty();
    }

    @Test
    void everyForm_inBinary64_isAccepted() {
        assertThat(refused(Binary64Arithmetic.DOUBLE, Dtype.FLOAT64)).isEmpty();
    }

    private static <T extends FieldElement<T>> List<String> refused(Arithmetic<T> arithmetic, Dtype dtype) {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThan(500);
        List<String> refused = new ArrayList<>();
        List<Practice.Dialect> forms = CorrectForms.all();
        Workbench<T> tables = new Workbench<>(new Practice<>(arithmetic));
        for (Case c : cases) {
            Question question = Question.read(c.op(), c.config(), c.input());
            for (int i = 0; i < forms.size(); i++) {
                Map<String, List<T>> outputs = Reference.outputs(question, tables.by(forms.get(i)));
                for (Map.Entry<String, Expectation> expect : c.expect().entrySet()) {
                    if (!within(outputs.get(expect.getKey()), expect.getValue(), arithmetic, dtype)) {
                        refused.add(c.id() + " form " + i + " " + expect.getKey());
                    }
                }
            }
        }
        return refused;
    }

    private static <T extends FieldElement<T>> boolean within(
            List<T> got, Expectation expectation, Arithmetic<T> arithmetic, Dtype dtype) {
        Expectation.Reals want = (Expectation.Reals) expectation;
        List<String> accepted = want.tolerances().get(dtype).accepted();
        for (int i = 0; i < got.size(); i++) {
            Rational gap = arithmetic
                    .enclosure(got.get(i))
                    .middle()
                    .subtract(Rational.parse(want.values().get(i)));
            if (gap.abs().compareTo(Rational.parse(accepted.get(i))) > 0) {
                return false;
            }
        }
        return true;
    }
}
