package io.github.touchstone.samplers.density;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.propagation.ApproximateLaw;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.AffineScoreError;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.PerturbedChain;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Marginal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** SER-1: a mixture of one component with affine errors, against the closed form, within the stated errors. */
final class PerturbedRunTest {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;
    private static final Rational MEAN = Rational.of(1, 2);
    private static final Rational VARIANCE = Rational.of(1, 4);

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of(new DdpmTheory(), Logistic.DEFAULT, 50, 1),
                Arguments.of(new DdpmTheory(), Linear.HO, 60, 0),
                Arguments.of(new DdpmFixedLarge(), Linear.HO, 60, 7));
    }

    /** {@code A_t = (-1)^t/(5 v_t)}, {@code b_t = t/(3 T v_t)}: large errors of both kinds. */
    private static AffineScoreError<DoubleDoubleBall> error(Schedule<DoubleDoubleBall> schedule, int t) {
        DoubleDoubleBall v = Marginal.variance(schedule, DD.of(VARIANCE), t);
        return new AffineScoreError<>(
                DD.of(Rational.of(t % 2 == 0 ? 1 : -3, 5)).divide(v),
                DD.of(Rational.of(t, 3L * schedule.steps())).divide(v));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void kl_oneComponentAffineErrors_coversTheClosedForm(
            CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        Schedule<DoubleDoubleBall> schedule = family.schedule(steps, DD);
        ApproximateLaw law =
                LineRun.output(Mixtures.normal(MEAN, VARIANCE), rule, family, steps, stop, new ScoreError() {
                    @Override
                    public double at(int t, double x) {
                        AffineScoreError<DoubleDoubleBall> e = error(schedule, t);
                        double root = Math.sqrt(schedule.alphaBar(t).getReal());
                        return root * e.shift().getReal() + e.slope().getReal() * (x - 0.5 * root);
                    }

                    @Override
                    public double slope(int t, double x) {
                        return error(schedule, t).slope().getReal();
                    }
                });
        LineMixture truth = Mixtures.noised(Mixtures.normal(MEAN, VARIANCE), family, steps, stop);
        PerturbedChain.State<DoubleDoubleBall> state =
                new PerturbedChain<>(rule, schedule, stop).run(DD.of(MEAN), DD.of(VARIANCE), t -> error(schedule, t));
        DoubleDoubleBall gap = state.mean().subtract(DD.of(MEAN));
        NormalPair<DoubleDoubleBall> pair = new NormalPair<>(
                Marginal.variance(schedule, DD.of(VARIANCE), stop),
                state.variance(),
                gap.multiply(gap).multiply(schedule.alphaBar(stop)));

        assertCovers(LineDivergences.kl(truth, law), pair.kl().value(DD).getReal());
        assertCovers(
                LineDivergences.kl(law, truth), pair.swapped().kl().value(DD).getReal());
    }

    private static void assertCovers(Measured measured, double value) {
        assertThat(measured.covers(value)).as("%s against %s", measured, value).isTrue();
        assertThat(measured.error()).isLessThan(1e-8 * value);
    }
}
