package io.github.touchstone.study.grids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.TimeConvention;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.hipparchus.util.Binary64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GridTest {
    private static Stream<Span> spans() {
        return Stream.of(
                Problems.stopped("5", "0.03"),
                Span.stopped(Rational.of(4), Rational.of(1, 50), TimeConvention.UNIT),
                Span.smooth(Rational.of(6), Rational.of(1, 20)));
    }

    @ParameterizedTest
    @EnumSource(Grid.class)
    void times_everySpan_areThoseOfTheSchedule(Grid grid) {
        int steps = 9;
        spans().forEach(span -> {
            int stop = span.toData() ? 0 : 1;
            Schedule<Binary64> schedule = grid.family(span).schedule(steps + stop, Binary64Arithmetic.DOUBLE);
            for (int k = 0; k <= steps; k++) {
                double time = grid.times(span).applyAsDouble((double) k / steps);
                assertThat(Math.exp(-time))
                        .as("%s level %d", span, k)
                        .isCloseTo(schedule.alphaBar(k + stop).getReal(), within(1e-14));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Grid.class)
    void speed_everySpan_isTheDerivativeOfTheTimes(Grid grid) {
        double h = 1e-6;
        spans().forEach(span -> {
            DoubleUnaryOperator times = grid.times(span);
            for (double x : new double[] {0.1, 0.4, 0.9}) {
                double slope = (times.applyAsDouble(x + h) - times.applyAsDouble(x - h)) / (2 * h);
                // the difference quotient errs by h^2 t'''/6, its rounding by 1e-15/h
                assertThat(grid.speed(span).applyAsDouble(times.applyAsDouble(x)))
                        .isCloseTo(slope, within(1e-8));
            }
        });
    }

    @Test
    void power_exponentialGrid_isRefused() {
        assertThatIllegalStateException().isThrownBy(Grid.EXPONENTIAL::power);
    }

    @Test
    void span_neitherStoppedNorSmooth_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(Rational.of(2), Rational.ZERO, Rational.ZERO, TimeConvention.HALF));
        assertThatIllegalArgumentException().isThrownBy(() -> Problems.stopped("1", "1"));
    }
}
