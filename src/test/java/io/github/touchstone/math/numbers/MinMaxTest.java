package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.hipparchus.util.Binary64;
import org.junit.jupiter.api.Test;

/** TOL-5: the lesser and the greater of two numbers in every arithmetic. */
class MinMaxTest {
    private static final BallArithmetic BALLS = new BallArithmetic(64);

    @Test
    void exactNumbers_areCompared() {
        Rational third = Rational.of(1, 3);
        assertThat(ExactArithmetic.EXACT.min(third, Rational.ONE)).isEqualTo(third);
        assertThat(ExactArithmetic.EXACT.max(third, Rational.ONE)).isEqualTo(Rational.ONE);
    }

    @Test
    void nan_propagates() {
        Binary64 nan = new Binary64(Double.NaN);
        assertThat(Binary64Arithmetic.DOUBLE.min(Binary64.ONE, nan).getReal()).isNaN();
        assertThat(Binary64Arithmetic.DOUBLE.max(Binary64.ONE, nan).getReal()).isNaN();
        assertThat(Binary32Arithmetic.FLOAT
                        .min(new Binary32(Float.NaN), new Binary32(1))
                        .value())
                .isNaN();
        assertThat(Binary32Arithmetic.FLOAT
                        .max(new Binary32(1), new Binary32(Float.NaN))
                        .value())
                .isNaN();
    }

    @Test
    void overlappingBalls_areEnclosedTogether() {
        Ball a = units(10, 4);
        Ball b = units(12, 7.5);
        assertThat(ends(BALLS.min(a, b))).isEqualTo("4..14");
        assertThat(ends(BALLS.max(a, b))).isEqualTo("6..20");
        assertThat(BALLS.min(a, units(16, 1))).isSameAs(a);
    }

    @Test
    void rootOfPositivePart_ofABallAroundZero_startsAtZero() {
        Ball root = BALLS.rootOfPositivePart(units(0, 3));
        assertThat(root.enclosure().contains(Rational.ZERO)).isTrue();
        assertThat(root.greatest()).isLessThan(1e-9);
        assertThatThrownBy(() -> BALLS.sqrt(units(0, 3))).isInstanceOf(UndecidedException.class);
    }

    private static Ball units(long middle, double radius) {
        return new Ball(new BallField(64), BigInteger.valueOf(middle), radius);
    }

    private static String ends(Ball x) {
        Rational unit = Rational.of(BigInteger.TWO.pow(64), BigInteger.ONE);
        return x.enclosure().lower().multiply(unit) + ".."
                + x.enclosure().upper().multiply(unit);
    }
}
