package io.github.touchstone.samplers.certified;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.GaussianEvaluation;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mixtures that are one Gaussian: the enclosure holds the exact divergence, known to 40 digits by another route (CRT-12). */
class CertifiedLineGaussianTest {
    private static final ScheduleFamily STRONG = new Linear(Rational.of(1, 100), Rational.of(2, 5));

    @Test
    void kl_oneComponent_containsTheExactDivergence() {
        for (boolean forward : new boolean[] {true, false}) {
            check("2", "1/4", new DdpmTheory(), Linear.HO, 7, 0, forward);
            check("-1/2", "9/4", new DdpmTheory(), STRONG, 12, 0, forward);
            check("1", "1/9", new DdpmFixedLarge(), STRONG, 25, 0, forward);
            check("1", "1/4", new DdpmFixedSmall(), STRONG, 8, 2, forward);
            check("0", "4", new EulerMaruyama(), STRONG, 6, 1, forward);
            check("3", "0", new ExponentialIntegrator(), STRONG, 9, 3, forward);
            check("1/3", "1/2", new DdpmTheory(), new Logistic(Rational.ONE, Rational.of(3)), 16, 1, forward);
        }
    }

    /** What ten digits of a divergence of 1e-4 need, and more. */
    private static final double WIDEST = 1e-14;

    private static void check(
            String mean,
            String variance,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            int stop,
            boolean forward) {
        CertifiedKl kl = CertifiedLine.evaluate(
                CertifiedLineTest.mixture("1/3," + mean + "," + variance, "2/3," + mean + "," + variance),
                rule,
                family,
                steps,
                stop,
                forward);
        DiagonalGaussian target =
                new DiagonalGaussian(List.of(new Coordinate(Rational.parse(mean), Rational.parse(variance), 1)));
        Outcome exact = GaussianEvaluation.evaluate(
                new Experiment<>(target, rule, family, steps, stop, stop),
                forward ? Quantity.KL_FORWARD : Quantity.KL_REVERSE,
                Method.BALL,
                40);
        Enclosure value = ((Outcome.Certified) exact).value();
        assertThat(kl.value().contains(value))
                .as("%s %s %s", rule.name(), family.name(), kl)
                .isTrue();
        assertThat(kl.value().radius().doubleValue())
                .as("%s %s", rule.name(), family.name())
                .isLessThan(WIDEST);
    }
}
