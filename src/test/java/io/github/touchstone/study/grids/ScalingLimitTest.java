package io.github.touchstone.study.grids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.grids.Problem.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalingLimitTest {
    /** Term by term to K, and {@code p^2/(4 (y + K))} for the rest, whose next term is smaller by 1/K. */
    @ParameterizedTest
    @CsvSource({"1, 5", "2, 19.5", "3, 44", "1, 0.2", "2, 0.01", "3, 0.3"})
    void at_anyY_isTheSeries(int power, double y) {
        int terms = 1_000_000;
        double sum = power * power / (2 * (y + terms));
        for (int k = terms; k >= 1; k--) {
            double ratio = (y + k - 1) / (y + k);
            sum += Math.expm1(power * Math.log(ratio)) - power * Math.log(ratio);
        }
        double value =
                new ScalingLimit(power).at(Rational.ofExactly(y)).middle().doubleValue();
        assertThat(value).isCloseTo(sum / 2, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void root_smallGoal_isTheFirstOrder(int power) {
        Enclosure y = new ScalingLimit(power).root(Rational.of(1, 10_000));
        assertThat(y.middle().doubleValue() / (power * power * 2500.0)).isCloseTo(1, within(1e-3));
        assertThat(y.radius().doubleValue()).isLessThan(1e-10);
    }

    /** GRD-6 at a delta so small that the correction {@code delta^(1/p) T^(2-1/p)/(2p-1)} is small; a short horizon helps. */
    @ParameterizedTest
    @CsvSource({"UNIFORM, 1e-4, 2e-3", "QUADRATIC, 1e-6, 4e-3", "CUBIC, 1e-9, 3e-3"})
    void limit_smallStop_isReached(Grid grid, String delta, double tolerance) {
        Problem problem = Problems.of(Source.POINT, Integrator.EXPONENTIAL, grid, "3", delta, "0.2");
        int steps = Search.smallest(problem::divergence, problem.start(), 0.2);
        double limit = new ScalingLimit(grid.power())
                .limit(Rational.of(3), Rational.of(1, 5))
                .middle()
                .doubleValue();
        double scaled = steps * Math.pow(Double.parseDouble(delta), 1.0 / grid.power());
        assertThat(scaled / limit).isCloseTo(1, within(tolerance));
    }
}
