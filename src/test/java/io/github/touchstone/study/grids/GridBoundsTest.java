package io.github.touchstone.study.grids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.TimeConvention;
import io.github.touchstone.study.grids.Problem.Source;
import io.github.touchstone.study.information.NormalInformation;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The theorems of chapter 33, on numbers. */
class GridBoundsTest {
    private static Problem point(Integrator sampler, Grid grid) {
        return Problems.of(Source.POINT, sampler, grid, "6", "0.01", "0.05");
    }

    static Stream<Problem> targets() {
        return Stream.of(
                point(Integrator.THEORY, Grid.GEOMETRIC),
                Problems.of(Source.TWO_POINTS, Integrator.THEORY, Grid.GEOMETRIC, "6", "0.01", "0.05"),
                point(Integrator.EXPONENTIAL, Grid.GEOMETRIC),
                Problems.of(Source.TWO_POINTS, Integrator.EXPONENTIAL, Grid.GEOMETRIC, "6", "0.01", "0.05"));
    }

    /** GRD-3. */
    @ParameterizedTest
    @MethodSource("targets")
    void divergence_geometricGrid_isBelowTheBoundForEveryTarget(Problem problem) {
        double range = Math.log(problem.lastNoise() / problem.firstNoise());
        for (int steps : new int[] {1, 2, 5, 20, 100, 1000}) {
            double l = range / steps;
            double bound = Math.expm1(l) * (1 - (steps - 1) * Math.expm1(-l)) / 2;
            double more = problem.integrator() == Integrator.EXPONENTIAL ? l * l * 6 / 16 : 0;
            double divergence = problem.divergence(steps) - problem.start();
            assertThat(divergence).isLessThan(bound + more);
            assertThat(bound).isLessThanOrEqualTo(range * (1 + range) * Math.exp(l) / (2 * steps));
        }
    }

    /** A law whose information drops at once where a step begins comes near to the bound: it is not far from sharp. */
    @Test
    void bound_staircaseOfInformation_isUsedUpToAFactorOfTwo() {
        double l = 0.01;
        int steps = 1000;
        double loss = 0;
        for (int k = 1; k <= steps; k++) {
            double before = Math.exp(l * (k - 1));
            double after = Math.exp(l * k);
            // I = 1/s_k on the step, the greatest constant that stays below 1/s, and 1/s_{k+1} from s_k on
            loss += (after - before) * (1 / after - 1 / (after * Math.exp(l))) / 2;
        }
        double bound = Math.expm1(l) * (1 - (steps - 1) * Math.expm1(-l)) / 2;
        assertThat(loss / bound).isBetween(0.5, 1.0);
    }

    static Stream<Problem> monotone() {
        return Stream.of(Grid.UNIFORM, Grid.QUADRATIC, Grid.CUBIC, Grid.GEOMETRIC)
                .flatMap(grid -> Stream.of("1", "12")
                        .flatMap(horizon -> Stream.of("0.5", "0.01")
                                .map(delta ->
                                        Problems.of(Source.POINT, Integrator.THEORY, grid, horizon, delta, "1"))));
    }

    /** GRD-4. */
    @ParameterizedTest
    @MethodSource("monotone")
    void divergence_oneMoreStep_isNotGreater(Problem problem) {
        assertThat(problem.grid().monotone(problem.span())).isTrue();
        for (int n = 1; n < 200; n++) {
            assertThat(problem.divergence(n + 1))
                    .as("N = %d", n + 1)
                    .isLessThanOrEqualTo(problem.divergence(n) + PathSum.error(n));
        }
    }

    /** The premise of GRD-4 is needed: times that dwell in the middle, where one more step is worse. */
    @Test
    void divergence_oneMoreStepOnAGridThatDwells_canBeGreater() {
        // nearly all of the range is passed close to x = 1/2, which is a point of even grids only
        DoubleUnaryOperator times = x -> 3 + 2.9 * Math.tanh(40 * (x - 0.5)) / Math.tanh(20);
        PathSum sum = new PathSum(new NormalInformation(0), Integrator.THEORY, times);
        assertThat(sum.at(3)).isGreaterThan(sum.at(2) + 0.1);
    }

    static Stream<Problem> everyGrid() {
        return Stream.of(Integrator.values())
                .flatMap(sampler -> Stream.of(Grid.values())
                        .flatMap(grid -> Stream.of(
                                Problems.of(Source.POINT, sampler, grid, "3", "0.1", "0.05"),
                                Problems.of(Source.SMOOTH, sampler, grid, "3", "0.1", "0.05"),
                                Problems.of(Source.TWO_POINTS, sampler, grid, "3", "0.1", "0.05"))));
    }

    /** GRD-5: N (KL - KL_0) is C and something of the order of 1/N, which extrapolation takes away. */
    @ParameterizedTest
    @MethodSource("everyGrid")
    void divergence_manySteps_hasTheConstantOfFirstOrder(Problem problem) {
        int n = problem.target() == Source.TWO_POINTS ? 250 : 1500;
        double once = n * (problem.divergence(n) - problem.start());
        double twice = 2 * n * (problem.divergence(2 * n) - problem.start());
        FirstOrder first = new FirstOrder(problem);
        assertThat((2 * twice - once) / first.constant()).isCloseTo(1, within(5e-4));
        assertThat(first.least()).isLessThanOrEqualTo(first.constant() * (1 + 1e-9));
    }

    /** The least constant is {@code (L - a (T - delta))^2/4}, which the geometric grid has for a = 0. */
    @ParameterizedTest
    @EnumSource(Integrator.class)
    void least_point_isTheSquareOfTheRange(Integrator sampler) {
        Problem problem = point(sampler, Grid.GEOMETRIC);
        double root = problem.range() - sampler.share() * 5.99;
        FirstOrder first = new FirstOrder(problem);
        assertThat(first.least()).isCloseTo(root * root / 4, within(1e-8));
        if (sampler != Integrator.EULER_MARUYAMA) {
            assertThat(first.constant()).isCloseTo(first.least(), within(1e-8));
        }
    }

    @Test
    void constant_uniformGrid_isTheClosedForm() {
        double delta = 0.01;
        double near = -Math.expm1(-delta);
        double far = -Math.expm1(-6);
        double closed = (6 - delta) / 4 * (1 / near - 1 / far + Math.log(far / near) + 6 - delta);
        assertThat(new FirstOrder(point(Integrator.EXPONENTIAL, Grid.UNIFORM)).constant() / closed)
                .isCloseTo(1, within(1e-10));
    }

    /** GRD-7: the ratio to the law tends to one like 1/L. */
    @ParameterizedTest
    @ValueSource(strings = {"1e-3", "1e-8", "1e-16"})
    void smallest_geometricAndExponentialGrid_obeyTheLaw(String delta) {
        Problem geometric = Problems.of(Source.POINT, Integrator.EXPONENTIAL, Grid.GEOMETRIC, "2", delta, "0.2");
        Problem exponential = geometric.with(Grid.EXPONENTIAL);
        double range = geometric.range();
        double law = range * range / (4 * (0.2 - geometric.start()));
        assertThat(Search.smallest(geometric::divergence, geometric.start(), 0.2) / law)
                .isBetween(1 - 1 / range, 1 + 1 / range);
        assertThat(Search.smallest(exponential::divergence, exponential.start(), 0.2) / law)
                .isBetween(1 - 1 / range, 1 + 1 / range);
    }

    /** GRD-8: the same sum on the shifted grid; two points smoothed are a law of their own. */
    @Test
    void divergence_smoothTarget_isThatOfTheStopOnTheShiftedGrid() {
        double lambda = 0.07;
        DoubleUnaryOperator toZero = x -> 5 * x * x;
        DoubleUnaryOperator shifted = x -> Math.log1p(lambda + Math.expm1(5 * x * x));
        PathSum smooth = new PathSum(new NormalInformation(lambda), Integrator.THEORY, toZero);
        PathSum stopped = new PathSum(new NormalInformation(0), Integrator.THEORY, shifted);
        double end = Math.expm1(5);
        double starts = smooth.law().start(end) - stopped.law().start(lambda + end);
        for (int n : new int[] {1, 3, 50}) {
            assertThat(smooth.at(n) - stopped.at(n)).isCloseTo(starts, within(1e-12));
        }
    }

    /** {@code (1 - 1/p) pi/(p sin(pi/p))}; the corrections are of the order of {@code lambda^(1/p) T^(2-1/p)}. */
    @ParameterizedTest
    @CsvSource({"UNIFORM, 1e-7, 1", "QUADRATIC, 1e-12, 0.785398163", "CUBIC, 1e-18, 0.806133051"})
    void constant_powerGridToASmoothTarget_isLessThanThatOfTheStop(Grid grid, String scale, double ratio) {
        Problem smooth = Problems.of(Source.SMOOTH, Integrator.EXPONENTIAL, grid, "2", scale, "0.1");
        Problem stopped = Problems.of(Source.POINT, Integrator.EXPONENTIAL, grid, "2", scale, "0.1");
        assertThat(new FirstOrder(smooth).constant() / new FirstOrder(stopped).constant())
                .isCloseTo(ratio, within(1e-5));
    }

    /** GRD-9. */
    @ParameterizedTest
    @EnumSource(Grid.class)
    void divergence_otherConvention_isThatOfTwiceTheTimes(Grid grid) {
        for (Integrator sampler : Integrator.values()) {
            Span unit = Span.stopped(Rational.of(3), Rational.of(1, 20), TimeConvention.UNIT);
            Problem other = new Problem(Source.POINT, sampler, grid, unit, Rational.ONE);
            Problem half = Problems.of(Source.POINT, sampler, grid, "6", "0.1", "1");
            double difference = Math.abs(other.divergence(30) - half.divergence(30));
            if (grid == Grid.EXPONENTIAL) {
                assertThat(difference).isGreaterThan(1e-3);
            } else {
                assertThat(difference).isLessThan(1e-12);
            }
        }
    }
}
