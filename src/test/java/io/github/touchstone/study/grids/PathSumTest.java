package io.github.touchstone.study.grids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.TimeConvention;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.study.grids.Problem.Source;
import io.github.touchstone.study.montecarlo.Estimate;
import io.github.touchstone.study.montecarlo.PathKl;
import io.github.touchstone.study.montecarlo.Precision;
import io.github.touchstone.study.montecarlo.Progress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathSumTest {
    static Stream<Problem> gaussian() {
        return Stream.of(Integrator.values())
                .flatMap(sampler -> Stream.of(Grid.values())
                        .flatMap(grid -> Stream.of(
                                Problems.of(Source.POINT, sampler, grid, "4", "0.05", "1"),
                                Problems.of(Source.SMOOTH, sampler, grid, "4", "0.05", "1"),
                                new Problem(
                                        Source.POINT,
                                        sampler,
                                        grid,
                                        Span.stopped(Rational.of(3), Rational.of(1, 9), TimeConvention.UNIT),
                                        Rational.ONE))));
    }

    /** Two ways: by Fisher information in binary64, and by the sampler's coefficients in double-double balls. */
    @ParameterizedTest
    @MethodSource("gaussian")
    void divergence_gaussianTarget_agreesWithTheChainOfCoefficients(Problem problem) {
        for (int steps : new int[] {1, 2, 7, 60}) {
            assertThat(problem.divergence(steps))
                    .as("N = %d", steps)
                    .isCloseTo(new CertifiedPath(problem).at(steps).getReal(), within(PathSum.error(steps)));
        }
    }

    /** Against simulation of the chains: the posterior of two points is no Gaussian. */
    @ParameterizedTest
    @EnumSource(Integrator.class)
    void divergence_twoPoints_agreesWithSimulation(Integrator sampler) {
        Problem problem = Problems.of(Source.TWO_POINTS, sampler, Grid.EXPONENTIAL, "3", "0.1", "1");
        PointMasses target = PointMasses.uniform(List.of(List.of(Rational.of(-1)), List.of(Rational.ONE)));
        int steps = 12;
        Estimate estimate = PathKl.of(
                target,
                sampler.rule(),
                problem.grid().family(problem.span()),
                steps + 1,
                1,
                new Precision(1e-2, 0.9999, 20_000_000, 7),
                Progress.NONE);
        assertThat(estimate.covers(problem.divergence(steps)))
                .as("%s against %s", estimate, problem.divergence(steps))
                .isTrue();
    }

    /** Two ways for points whose kernels shrink to 1e-10 of their distance: by Fisher information, and by the chain rule (DEN-10). */
    @ParameterizedTest
    @ValueSource(ints = {64, 512})
    void at_twoPointsOnLogistic_agreesWithTheChainRule(int steps) {
        PointMasses target = PointMasses.uniform(List.of(List.of(Rational.of(-1)), List.of(Rational.ONE)));
        Schedule<DoubleDoubleBall> schedule = Logistic.DEFAULT.schedule(steps, DoubleDoubleArithmetic.DD);
        PathSum sum = new PathSum(
                new TwoPointsInformation(),
                Integrator.THEORY,
                x -> -StrictMath.log1p(
                        -schedule.noise(1 + (int) Math.rint(x * (steps - 1))).getReal()));

        Measured chain = LineRun.pathKl(target.asMixture(), new DdpmTheory(), Logistic.DEFAULT, steps, 1);

        assertThat(chain.error()).isLessThan(1e-12);
        assertThat(chain.value()).isCloseTo(sum.at(steps - 1), within(chain.error() + PathSum.error(steps)));
    }
}
