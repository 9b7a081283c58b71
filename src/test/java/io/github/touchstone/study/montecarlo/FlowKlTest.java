package io.github.touchstone.study.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.OdeEuler;
import io.github.touchstone.samplers.flow.FlowRun;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowKlTest {
    /** So confident that a miss in this class has a probability below 1e-4. */
    private static final double SURE = 1 - 1e-6;

    private static Estimate kl(Target target, CoefficientRule rule, int steps, int stop) {
        return FlowKl.reverse(
                target, rule, Linear.HO, steps, stop, new Precision(1e-9, SURE, 40_000, 5), Progress.NONE);
    }

    /** {@code w' = (kappa - gamma/v)^2 w} from 1, and {@code (w/v - 1 - log(w/v))/2}. */
    private static double gaussian(double lambda, Chain chain, int stop) {
        double w = 1;
        for (int t = chain.length(); t > stop; t--) {
            Chain.Step step = chain.step(t);
            double gain = step.kappa() - step.gamma() / variance(lambda, chain.level(t));
            w *= gain * gain;
        }
        double ratio = w / variance(lambda, chain.level(stop));
        return (ratio - 1 - StrictMath.log(ratio)) / 2;
    }

    private static double variance(double lambda, Chain.Level level) {
        return level.alphaBar() * lambda + level.noise();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100})
    void singleComponent_isCoveredByTheInterval(int steps) {
        Chain chain = Chain.of(Ddim.DETERMINISTIC, Linear.HO, steps);
        double exact = gaussian(0.25, chain, 1) + gaussian(3, chain, 1);
        Estimate estimate = kl(Mixtures.single(Rational.of(1, 4), Rational.of(3)), Ddim.DETERMINISTIC, steps, 1);
        assertThat(estimate.covers(exact)).as("%s, exactly %s", estimate, exact).isTrue();
        assertThat(estimate.halfWidth()).isLessThan(0.2 * exact);
    }

    /** The same integral over z by the trapezoid rule, with the score of two components in closed form. */
    @Test
    void mixtureOnTheLine_isCoveredByTheInterval() {
        Chain chain = Chain.of(Ddim.DETERMINISTIC, Linear.HO, 20);
        double exact = 0;
        double step = 1.0 / 512;
        for (double z = -9; z <= 9; z += step) {
            double y = z;
            double ratio = -z * z / 2 - StrictMath.log(2 * Math.PI) / 2;
            for (int t = 20; t > 1; t--) {
                double w = variance(0.25, chain.level(t));
                double mu = 2 * chain.level(t).root();
                double tanh = StrictMath.tanh(mu * y / w);
                double slope = (mu * mu / w * (1 - tanh * tanh) - 1) / w;
                ratio -= StrictMath.log(chain.step(t).kappa() + chain.step(t).gamma() * slope);
                y = chain.step(t).kappa() * y + chain.step(t).gamma() * (mu * tanh - y) / w;
            }
            double w = variance(0.25, chain.level(1));
            double mu = 2 * chain.level(1).root();
            double near = Math.abs(y) - mu;
            double far = StrictMath.log1p(StrictMath.exp(-2 * mu * Math.abs(y) / w));
            ratio -= -near * near / (2 * w) + far - StrictMath.log(2) - StrictMath.log(2 * Math.PI * w) / 2;
            exact += step * StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * ratio;
        }
        Estimate estimate = kl(Mixtures.REF, Ddim.DETERMINISTIC, 20, 1);
        assertThat(estimate.covers(exact)).as("%s, exactly %s", estimate, exact).isTrue();
        assertThat(estimate.halfWidth()).isLessThan(0.1 * exact);
    }

    /** The integral of chapter 22 inverts the map, the draws do not (FLW). */
    @Test
    void mixtureOnTheLine_coversTheQuadrature() {
        Measured exact = FlowRun.output(Mixtures.REF, Ddim.DETERMINISTIC, Linear.HO, 20, 0)
                .against(LineMixture.of(
                        NoisedLine.at(Mixtures.REF, Linear.HO.schedule(20, DoubleDoubleArithmetic.DD), 0)))
                .klReverse();
        Estimate estimate = kl(Mixtures.REF, Ddim.DETERMINISTIC, 20, 0);
        assertThat(estimate.covers(exact.value()))
                .as("%s, computed %s", estimate, exact)
                .isTrue();
        assertThat(exact.error()).isLessThan(1e-3 * estimate.halfWidth());
        assertThat(estimate.halfWidth()).isLessThan(0.1 * exact.value());
    }

    /** A product as one mixture in space, with matrices, against its factors on the line. */
    @Test
    void mixtureInSpace_agreesWithItsFactors() {
        Target product = new ProductTarget(List.of(
                new ProductTarget.Factor(Mixtures.REF, 1),
                new ProductTarget.Factor(Mixtures.single(Rational.of(2)), 1)));
        MixtureTarget plane = product.asMixture();
        Estimate apart = kl(product, new OdeEuler(), 20, 1);
        Estimate together = kl(plane, new OdeEuler(), 20, 1);
        assertThat(Math.abs(apart.value() - together.value())).isLessThan(apart.halfWidth() + together.halfWidth());
    }

    @Test
    void noise_isRefused() {
        assertThatThrownBy(() -> kl(Mixtures.REF, new DdpmTheory(), 5, 1)).hasMessageContaining("adds noise");
    }
}
