package io.github.touchstone.samplers.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.NotCertifiedException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.Heun;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.GaussianEvaluation;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CertifiedFlowTest {
    static List<Sampler> samplers() {
        return List.of(Ddim.DETERMINISTIC, new Heun());
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void kl_ofOneComponent_containsTheGaussianValue(Sampler sampler) {
        DiagonalGaussian target =
                new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(Rational.ONE, Rational.of(1, 4), 1)));
        for (boolean forward : new boolean[] {true, false}) {
            Quantity quantity = forward ? Quantity.KL_FORWARD : Quantity.KL_REVERSE;
            Outcome exact = GaussianEvaluation.evaluate(
                    new Experiment<>(target, sampler, Cases.EQUAL, 12, 0, 0), quantity, Method.BALL, 30);
            Enclosure value = CertifiedFlow.kl(Cases.ONE, sampler, Cases.EQUAL, 12, 0, forward, 15);

            assertThat(value.contains(((Outcome.Certified) exact).value())).isTrue();
            assertThat(Decimals.certifiedDigits(value, 20)).isGreaterThanOrEqualTo(15);
        }
    }

    /** Twelve digits and twenty digits are proved with other panels, other rules and other ends: both contain the value. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void kl_withMoreDigits_liesInTheWiderEnclosure(boolean forward) {
        Enclosure wide = CertifiedFlow.kl(Cases.REF, Ddim.DETERMINISTIC, Cases.EQUAL, 10, 0, forward, 8);
        Enclosure narrow = CertifiedFlow.kl(Cases.REF, Ddim.DETERMINISTIC, Cases.EQUAL, 10, 0, forward, 16);

        assertThat(wide.contains(narrow)).isTrue();
    }

    @Test
    void kl_ofAFoldedFlow_isRefused() {
        assertThatThrownBy(() -> CertifiedFlow.kl(Cases.REF, new Heun(), Cases.SHORT, 2, 0, true, 10))
                .isInstanceOf(UnresolvedFlowException.class)
                .hasMessageContaining("not proved to increase");
    }

    @Test
    void kl_beyondTheDigitsOfDoubleDouble_isRefused() {
        assertThatThrownBy(() -> CertifiedFlow.kl(Cases.ONE, Ddim.DETERMINISTIC, Cases.SHORT, 5, 0, true, 35))
                .isInstanceOf(NotCertifiedException.class);
    }
}
