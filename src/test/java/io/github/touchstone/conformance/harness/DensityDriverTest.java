package io.github.touchstone.conformance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.Practice;
import io.github.touchstone.samplers.practice.ReverseStep;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;

/** Findings about laws on mixtures (SCR-7). */
class DensityDriverTest {
    /** Clips to [-1, 1] although nobody asked for it. */
    private static final class Clipped<T extends FieldElement<T>> extends Practice<T> {
        Clipped(Arithmetic<T> arithmetic) {
            super(arithmetic);
        }

        @Override
        protected ReverseStep<T> ddpm(StepConfig c, VarianceType variance, ReverseStep.Parts<T> parts) {
            StepConfig clipping = new StepConfig(
                    c.family(),
                    c.trainSteps(),
                    c.spacing(),
                    c.steps(),
                    c.prediction(),
                    c.finalAlpha(),
                    new Clipping.Range(Rational.ONE),
                    c.rule());
            return super.ddpm(clipping, variance, parts);
        }
    }

    private static Finding finding(Implementation implementation, Dtype dtype) throws IOException {
        Path file = Path.of("testdata/v1/law/mixtures.json");
        Case asked = VectorFile.read("mixtures", Files.readString(file)).cases().stream()
                .filter(c -> c.id().contains("three-linear-20-leading-1-6"))
                .findFirst()
                .orElseThrow();
        return new DensityDriver().drive(List.of(asked), dtype, implementation).get(0);
    }

    @Test
    void textbook_agreesInBothFormats_andTheCostIsShown() throws IOException {
        for (Dtype dtype : Dtype.values()) {
            Finding finding = finding(BuiltIn.textbook("test"), dtype);
            assertThat(finding).isInstanceOf(Finding.Agrees.class);
            assertThat(((Finding.Agrees) finding).grade()).isEqualTo(Grade.TIGHT);
            assertThat(((Finding.Agrees) finding).remark()).contains("kl 0.06478", "of the reference 0.06478");
        }
    }

    @Test
    void clippedChain_differs_andTheCostIsShown() throws IOException {
        Finding finding = finding(new BuiltIn("clipped", "test", Clipped::new), Dtype.FLOAT64);
        assertThat(finding).isInstanceOf(Finding.Differs.class);
        List<WrongOutput> outputs = ((Finding.Differs) finding).outputs();
        assertThat(outputs).extracting(WrongOutput::output).containsExactly("total_variation", "last_step", "law");
        assertThat(outputs.get(2).shape().orElseThrow()).contains("kl ", "excess ", "kl_of_reference ");
        assertThat(Double.parseDouble(outputs.get(0).differences().get(0).got()))
                .isGreaterThan(0.3);
    }
}
