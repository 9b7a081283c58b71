package io.github.touchstone.samplers.density;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.propagation.ApproximateLaw;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmLearned;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.GaussianEvaluation;
import io.github.touchstone.study.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** DEN-1, DEN-7, DEN-8, DEN-10: a mixture of one component against the exact Gaussian laws, within the stated errors. */
final class LineRunGaussianTest {
    private static final Rational MEAN = Rational.of(1, 2);

    record Case(CoefficientRule rule, Rational variance, int steps, int stop) {}

    static Stream<Case> cases() {
        Rational quarter = Rational.of(1, 4);
        List<CoefficientRule> rules = List.of(
                new DdpmFixedSmall(),
                new DdpmFixedLarge(),
                new DdpmTheory(),
                new DdpmLearned(Rational.of(1, 2)),
                new Ddim(Rational.of(1, 2)),
                new ExponentialIntegrator(),
                new EulerMaruyama());
        return Stream.of(
                        rules.stream().map(rule -> new Case(rule, quarter, 10, 0)),
                        rules.stream().map(rule -> new Case(rule, quarter, 100, 0)),
                        Stream.of(
                                new Case(new EulerMaruyama(), quarter, 100, 17),
                                new Case(new DdpmFixedLarge(), Rational.ZERO, 100, 1),
                                new Case(new DdpmFixedSmall(), Rational.ZERO, 100, 1),
                                new Case(new DdpmFixedLarge(), quarter, 1000, 0)))
                .flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyDivergence_oneComponent_coversTheExactGaussianValue(Case c) {
        ApproximateLaw q =
                LineRun.output(Mixtures.normal(MEAN, c.variance()), c.rule(), Linear.HO, c.steps(), c.stop());
        LineMixture p = Mixtures.noised(Mixtures.normal(MEAN, c.variance()), Linear.HO, c.steps(), c.stop());

        assertCovers(LineDivergences.kl(p, q), c, Quantity.KL_FORWARD);
        assertCovers(LineDivergences.kl(q, p), c, Quantity.KL_REVERSE);
        assertCovers(LineDivergences.totalVariation(p, q), c, Quantity.TOTAL_VARIATION);
        if (c.stop() > 0 || c.rule().addsNoise(1)) {
            assertCovers(
                    LineRun.pathKl(Mixtures.normal(MEAN, c.variance()), c.rule(), Linear.HO, c.steps(), c.stop()),
                    c,
                    Quantity.KL_PATH);
        }
        if (c.steps() == 10) {
            assertCovers(LineDivergences.wasserstein(p, q), c, Quantity.WASSERSTEIN);
        }
    }

    static Stream<Case> narrowCases() {
        Rational quarter = Rational.of(1, 4);
        return Stream.of(
                new Case(new DdpmTheory(), quarter, 100, 1),
                new Case(new DdpmFixedSmall(), quarter, 100, 0),
                new Case(new DdpmTheory(), quarter, 500, 1));
    }

    /** DEN-15: the last kernels have deviations of 1e-9 and less. */
    @ParameterizedTest
    @MethodSource("narrowCases")
    void everyDivergence_narrowKernels_coversTheExactGaussianValue(Case c) {
        MixtureTarget target = Mixtures.normal(MEAN, c.variance());
        ApproximateLaw q = LineRun.output(target, c.rule(), Logistic.DEFAULT, c.steps(), c.stop());
        LineMixture p = Mixtures.noised(target, Logistic.DEFAULT, c.steps(), c.stop());

        assertCovers(LineDivergences.kl(p, q), c, Logistic.DEFAULT, Quantity.KL_FORWARD);
        assertCovers(LineDivergences.kl(q, p), c, Logistic.DEFAULT, Quantity.KL_REVERSE);
        assertCovers(LineDivergences.totalVariation(p, q), c, Logistic.DEFAULT, Quantity.TOTAL_VARIATION);
        assertCovers(LineDivergences.wasserstein(p, q), c, Logistic.DEFAULT, Quantity.WASSERSTEIN);
        assertThat(q.budget().massDefect())
                .isLessThanOrEqualTo(q.budget().rounding() + q.budget().absolute());
    }

    /** The exact value in double-double balls, whose radius is far below the errors here. */
    private static void assertCovers(Measured measured, Case c, Quantity quantity) {
        assertCovers(measured, c, Linear.HO, quantity);
    }

    private static void assertCovers(Measured measured, Case c, ScheduleFamily schedule, Quantity quantity) {
        Experiment<GaussianTarget> experiment = new Experiment<>(
                new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(MEAN, c.variance(), 1))),
                c.rule(),
                schedule,
                c.steps(),
                c.stop(),
                c.stop());
        double exact = GaussianEvaluation.formula(experiment, quantity)
                .in(DoubleDoubleArithmetic.DD)
                .getReal();
        assertThat(measured.covers(exact))
                .as("%s of %s: exact %s, measured %s", quantity, c, exact, measured)
                .isTrue();
        assertThat(measured.error()).as("error of %s of %s", quantity, c).isLessThan(1e-8 * exact);
    }
}
