package io.github.touchstone.math.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.statistics.PowerLaw.Point;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PowerLawTest {
    /** Logarithms to an ulp of 10, times a condition below 1e4. */
    private static final double ROUNDING = 1e-10;

    private static List<Point> points(DoubleUnaryOperator law) {
        return DoubleStream.of(16, 32, 64, 128, 256, 512)
                .mapToObj(x -> new Point(x, law.applyAsDouble(x)))
                .toList();
    }

    @Test
    void fit_ofAPower_isThatPower() {
        PowerLaw law = PowerLaw.fit(points(x -> 3 / (x * x)));
        assertThat(law.exponent().value()).isCloseTo(-2, within(ROUNDING));
        assertThat(law.exponent().halfWidth()).isLessThan(ROUNDING);
        assertThat(law.logConstant().value()).isCloseTo(StrictMath.log(3), within(ROUNDING));
    }

    @Test
    void localExponents_ofASumOfPowers_drift() {
        // y = 1/x + 16/x^2 at 16 and 32: 1/8 and 3/64, so log2(3/8); then 3/64 and 5/256, so log2(5/12)
        List<Double> local = PowerLaw.localExponents(points(x -> 1 / x + 16 / (x * x)));
        assertThat(local).hasSize(5);
        assertThat(local.get(0)).isCloseTo(StrictMath.log(3.0 / 8) / StrictMath.log(2), within(ROUNDING));
        assertThat(local.get(1)).isCloseTo(StrictMath.log(5.0 / 12) / StrictMath.log(2), within(ROUNDING));
    }
}
