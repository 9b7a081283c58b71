package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** The remainder is added even where every term is exact: at an argument of one unit (NUM-10, NUM-11). */
class SeriesTest {
    private static final BallField FIELD = new BallField(64);
    private static final Ball UNIT = new Ball(FIELD, BigInteger.ONE, 0);
    private static final BallArithmetic FINE = new BallArithmetic(400);
    private static final Ball UNIT_FINE = FINE.of(BallSample.two(-64));

    @Test
    void inverseTangent_oneUnit_containsTheValue() {
        assertContains(Series.inverseTangent(UNIT, -1), FINE.atan(UNIT_FINE));
        Ball one = FINE.one();
        Ball quotient = one.add(UNIT_FINE).divide(one.subtract(UNIT_FINE));
        assertContains(Series.inverseTangent(UNIT, 1), FINE.log(quotient).divide(2));
    }

    @Test
    void exponential_oneUnit_containsTheValue() {
        assertContains(Exponential.series(UNIT), FINE.exp(UNIT_FINE));
    }

    private static void assertContains(Ball value, Ball reference) {
        assertThat(value.enclosure().contains(reference.enclosure())).isTrue();
        assertThat(value.rad()).isLessThan(4);
    }

    @Test
    void series_argumentBeyondOneHalf_isRefused() {
        Ball large = FIELD.getOne().multiply(3).divide(4);
        assertThatThrownBy(() -> Series.inverseTangent(large, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Exponential.series(large)).isInstanceOf(IllegalStateException.class);
    }
}
