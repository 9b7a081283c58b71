package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallTest {
    private static final BallArithmetic BALL = new BallArithmetic(170);
    private static final Ball AROUND_ZERO = BALL.zero().widen(5);

    @Test
    void fieldOperations_dyadicOperands_areExact() {
        Ball x = BALL.of(Rational.of(-13, 16));
        Ball y = BALL.of(Rational.of(1, 4));
        assertThat(x.add(y)).isEqualTo(BALL.of(Rational.of(-9, 16)));
        assertThat(x.subtract(y)).isEqualTo(BALL.of(Rational.of(-17, 16)));
        assertThat(x.multiply(y)).isEqualTo(BALL.of(Rational.of(-13, 64)));
        assertThat(x.divide(y)).isEqualTo(BALL.of(Rational.of(-13, 4)));
        assertThat(y.sqrt()).isEqualTo(BALL.of(Rational.of(1, 2)));
        assertThat(y.reciprocal()).isEqualTo(BALL.of(4));
        assertThat(x.enclosure()).isEqualTo(Enclosure.exactly(Rational.of(-13, 16)));
    }

    @Test
    void isZero_exactZero_only() {
        assertThat(BALL.zero().isZero()).isTrue();
        assertThat(BALL.one().subtract(BALL.one()).isZero()).isTrue();
        assertThat(AROUND_ZERO.isZero()).isFalse();
        assertThat(AROUND_ZERO.multiply(AROUND_ZERO).isZero()).isFalse();
        assertThat(BALL.of(Rational.parse("1e-90")).isZero()).isFalse();
        assertThat(AROUND_ZERO.multiply(BALL.zero()).isZero()).isTrue();
    }

    @Test
    void tinyRadii_productsBelowTheDoubleRange_stayPositive() {
        BallArithmetic fine = new BallArithmetic(5000);
        Ball tiny = fine.zero().widen(1);
        assertThat(tiny.multiply(tiny).isZero()).isFalse();
        assertThat(tiny.scale(-4000).scale(-4000).isZero()).isFalse();
        assertThat(tiny.divide(fine.of(1L << 60)).rad()).isPositive();
    }

    @Test
    void rootsAndLogarithms_exactArguments_areExact() {
        assertThat(BALL.sqrt(BALL.zero())).isEqualTo(BALL.zero());
        assertThat(BALL.log(BALL.one())).isEqualTo(BALL.zero());
        assertThat(BALL.exp(BALL.zero())).isEqualTo(BALL.one());
        assertThat(BALL.sin(BALL.zero())).isEqualTo(BALL.zero());
        assertThat(BALL.cos(BALL.zero())).isEqualTo(BALL.one());
        assertThat(BALL.atan(BALL.zero())).isEqualTo(BALL.zero());
        assertThat(BALL.asin(BALL.zero())).isEqualTo(BALL.zero());
        assertThat(BALL.erf(BALL.zero())).isEqualTo(BALL.zero());
    }

    @Test
    void operation_domainPartlyMissed_isUndecided() {
        assertUndecided(() -> BALL.one().divide(AROUND_ZERO));
        assertUndecided(AROUND_ZERO::reciprocal);
        assertUndecided(() -> BALL.sqrt(AROUND_ZERO));
        assertUndecided(() -> BALL.log(AROUND_ZERO));
        assertUndecided(() -> BALL.asin(BALL.one().add(AROUND_ZERO)));
        assertUndecided(() -> BALL.exp(BALL.zero().widen(0x1p172)));
    }

    private static void assertUndecided(Runnable operation) {
        assertThatThrownBy(operation::run).isInstanceOf(UndecidedException.class);
    }

    @Test
    void operation_domainMissed_isRefused() {
        assertRefused(() -> BALL.one().divide(BALL.zero()));
        assertRefused(() -> BALL.sqrt(BALL.of(-1)));
        assertRefused(() -> BALL.log(BALL.of(-1)));
        assertRefused(() -> BALL.log(BALL.zero()));
        assertRefused(() -> BALL.asin(BALL.of(2)));
        assertRefused(() -> BALL.one().divide(0));
    }

    @Test
    void operation_beyondTheRange_isRefused() {
        Ball huge = BALL.of(Rational.of(BigInteger.ONE.shiftLeft(900), BigInteger.ONE));
        assertOutOfRange(() -> huge.multiply(huge));
        assertOutOfRange(() -> BALL.exp(BALL.of(1000)));
        assertOutOfRange(() -> BALL.exp(BALL.of(Long.MAX_VALUE)));
        assertOutOfRange(() -> BALL.of(Rational.of(BigInteger.ONE.shiftLeft(1001), BigInteger.ONE)));
        assertUndecided(() -> AROUND_ZERO.multiply(huge).multiply(huge));
        assertUndecided(() -> AROUND_ZERO.widen(Double.POSITIVE_INFINITY));
        assertUndecided(() -> AROUND_ZERO.widen(Double.NaN));
    }

    private static void assertOutOfRange(Runnable operation) {
        assertThatThrownBy(operation::run).isExactlyInstanceOf(OutOfRangeException.class);
    }

    private static void assertRefused(Runnable operation) {
        assertThatThrownBy(operation::run).isExactlyInstanceOf(ArithmeticException.class);
    }

    @Test
    void operation_precisionsDiffer_isRejected() {
        Ball other = new BallArithmetic(171).one();
        assertThatThrownBy(() -> BALL.one().add(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BALL.one().subtract(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BALL.one().multiply(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BALL.one().divide(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BALL.less(BALL.one(), other)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31, (1 << 17) + 1})
    void arithmetic_precisionOutOfRange_isRejected(int bits) {
        assertThatThrownBy(() -> new BallArithmetic(bits)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equals_sameRepresentation_only() {
        assertThat(BALL.of(3))
                .isEqualTo(BALL.one().multiply(3))
                .hasSameHashCodeAs(BALL.one().multiply(3));
        assertThat(BALL.of(3)).isNotEqualTo(BALL.of(3).widen(1));
        assertThat(BALL.of(3)).isNotEqualTo(new BallArithmetic(171).of(3));
        assertThat(BALL.field()).isEqualTo(new BallArithmetic(170).field());
    }

    /** The recursion w' = ((1 - b)^2 w + b)/a settles; its radius must settle too, at a few units over the contraction. */
    @Test
    void longChain_contractingRecursion_radiusSettles() {
        Ball b = BALL.of(Rational.of(1, 100));
        Ball a = BALL.one().subtract(b);
        Ball w = BALL.one();
        for (int i = 0; i < 100_000; i++) {
            w = w.multiply(a).multiply(a).add(b).divide(a);
        }
        assertThat(w.rad()).isLessThan(1000);
        assertThat(w.enclosure().meets(BALL.one().divide(a).enclosure())).isTrue();
    }

    /** 10^6-bit numerator and denominator: only the leading bits are divided, and the ball still holds the number. */
    @Test
    void of_hugeRational_containsIt() {
        Rational huge = Rational.of(
                BigInteger.TWO.pow(1_000_000).subtract(BigInteger.ONE),
                BigInteger.valueOf(3).pow(631_000));
        Ball ball = BALL.of(huge);
        assertThat(ball.enclosure().contains(huge)).isTrue();
        assertThat(ball.rad()).isLessThan(1.01);
    }
}
