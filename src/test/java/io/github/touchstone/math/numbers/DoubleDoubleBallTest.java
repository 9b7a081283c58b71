package io.github.touchstone.math.numbers;

import static io.github.touchstone.math.numbers.DoubleDoubleArithmetic.DD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edge cases of double-double balls: exactness, refusals, the ends of the range (DD-1, DD-2, DD-8). */
class DoubleDoubleBallTest {
    private static final DoubleDoubleBall AROUND_ZERO = DoubleDoubleBall.fastTwoSum(0x1p-60, 0, 0x1p-59);
    private static final DoubleDoubleBall NEGATIVE = DoubleDoubleBall.fastTwoSum(-3, 0, 0x1p-59);

    @ParameterizedTest
    @ValueSource(
            doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0x1p1020, -Double.MAX_VALUE})
    void of_nonFiniteOrHuge_rejected(double x) {
        outOfRange(() -> DoubleDoubleBall.of(x));
    }

    @Test
    void operations_resultBeyondRange_rejected() {
        DoubleDoubleBall huge = DoubleDoubleBall.of(0x1p1019);
        DoubleDoubleBall tiny = DoubleDoubleBall.of(Double.MIN_VALUE);
        outOfRange(() -> huge.add(huge));
        outOfRange(() -> huge.multiply(huge));
        outOfRange(() -> huge.divide(tiny));
        outOfRange(tiny::reciprocal);
        outOfRange(() -> huge.multiply(AROUND_ZERO.multiply(huge)));
        outOfRange(() -> DD.of(Rational.of(2).pow(1020)));
        outOfRange(() -> DD.exp(DoubleDoubleBall.of(1e300)));
        outOfRange(() -> DD.exp(DoubleDoubleBall.of(707.1)));
    }

    /** A quotient whose midpoint or radius alone is no double. */
    @Test
    void divide_wideDivisorResultBeyondRange_rejected() {
        DoubleDoubleBall wide = DoubleDoubleBall.of(0x1p-100).atRadius(0x1.fp-101);
        outOfRange(() -> DoubleDoubleBall.of(0x1p1000).divide(wide));
        outOfRange(() -> DoubleDoubleBall.ONE.atRadius(0x1p1000).divide(wide));
        outOfRange(() -> DoubleDoubleEdges.around(Rational.ONE, Rational.of(2).pow(1100)));
        outOfRange(() -> DoubleDoubleEdges.around(Rational.ONE, Rational.of(2).pow(1020)));
    }

    /** {@code |q| r = 2^-1240} is no double, and x/y is one: still the divisor is not known exactly. */
    @Test
    void divide_propagatedRadiusUnderflows_isCovered() {
        DoubleDoubleBall divisor = DoubleDoubleBall.ONE.atRadius(0x1p-800);
        DoubleDoubleBall quotient = DoubleDoubleBall.of(0x1p-440).divide(divisor);
        Rational extreme =
                Rational.ofExactly(0x1p-440).divide(divisor.enclosure().upper());
        assertThat(quotient.enclosure().contains(extreme)).isTrue();
        assertThat(quotient.radius()).isPositive();
    }

    @Test
    void divide_byZero_saysWhetherPrecisionCanHelp() {
        refused(() -> DoubleDoubleBall.ONE.divide(DoubleDoubleBall.ZERO), "division by zero");
        refused(() -> DoubleDoubleBall.ZERO.divide(0), "division by zero");
        undecided(() -> DoubleDoubleBall.ONE.divide(AROUND_ZERO));
        undecided(AROUND_ZERO::reciprocal);
        undecided(() -> DoubleDoubleBall.ZERO.divide(AROUND_ZERO));
    }

    @Test
    void roots_outsideDomain_sayWhetherPrecisionCanHelp() {
        refused(NEGATIVE::sqrt, "negative");
        undecided(AROUND_ZERO::sqrt);
        refused(() -> DD.log(NEGATIVE), "not positive");
        refused(() -> DD.log(DoubleDoubleBall.ZERO), "not positive");
        undecided(() -> DD.log(AROUND_ZERO));
        refused(() -> DD.asin(NEGATIVE), "outside");
        undecided(() -> DD.asin(DoubleDoubleBall.fastTwoSum(1, 0, 0x1p-60)));
    }

    @Test
    void operations_onDoubles_stayExact() {
        DoubleDoubleBall third = DoubleDoubleBall.of(1).divide(3);
        assertThat(third.radius()).isPositive();
        assertThat(third.subtract(third).isZero()).isFalse();
        assertThat(DoubleDoubleBall.of(0.1).subtract(DoubleDoubleBall.of(0.1)).isZero())
                .isTrue();
        assertThat(DoubleDoubleBall.of(0.1).multiply(DoubleDoubleBall.of(0.3)).radius())
                .isZero();
        assertThat(DoubleDoubleBall.of(0.1).add(DoubleDoubleBall.of(1e-20)).radius())
                .isZero();
        assertThat(DoubleDoubleBall.of(6).divide(3)).isEqualTo(DoubleDoubleBall.of(2));
        assertThat(DoubleDoubleBall.of(9).sqrt()).isEqualTo(DoubleDoubleBall.of(3));
        assertThat(DoubleDoubleBall.ZERO.sqrt().isZero()).isTrue();
        assertThat(third.multiply(DoubleDoubleBall.ZERO).isZero()).isTrue();
        assertThat(DoubleDoubleBall.ZERO.divide(third).isZero()).isTrue();
    }

    @Test
    void differenceOfEqualDoubleDoubles_isExactZero() {
        DoubleDoubleBall x = DoubleDoubleBall.of(0.1).multiply(DoubleDoubleBall.of(0.3));
        assertThat(x.subtract(x).isZero()).isTrue();
        assertThat(DD.less(x, x)).isEqualTo(Truth.FALSE);
        assertThat(DD.lessOrEqual(x, x)).isEqualTo(Truth.TRUE);
    }

    @Test
    void multiply_intoSubnormals_containsTheProduct() {
        DoubleDoubleBall x = DD.of(Rational.of(1, 3)).multiply(DoubleDoubleBall.of(0x1p-800));
        DoubleDoubleBall product = x.multiply(DoubleDoubleBall.of(0x1p-230));
        Rational exact = Rational.of(2).pow(1030).reciprocal().divide(Rational.of(3));
        assertThat(product.enclosure().contains(exact)).isTrue();
        assertThat(product.radius()).isLessThan(0x1p-1068);
    }

    /** The error of the product of the high words, 2^-1104, is no double. */
    @Test
    void multiply_errorBelowTheLeastDouble_isCovered() {
        DoubleDoubleBall x = DoubleDoubleBall.of(0x1.0000000000001p-500);
        assertThat(x.square().enclosure().contains(x.midpoint().multiply(x.midpoint())))
                .isTrue();
    }

    @Test
    void divide_remainderBelowTheLeastDouble_isCovered() {
        DoubleDoubleBall x = DoubleDoubleBall.of(0x1.0000000000001p-1020);
        DoubleDoubleBall y = DoubleDoubleBall.of(0x1.0000000000003p-10);
        assertThat(x.divide(y).enclosure().contains(x.midpoint().divide(y.midpoint())))
                .isTrue();
    }

    @Test
    void multiply_negligibleLowWord_isCovered() {
        DoubleDoubleBall x = DoubleDoubleBall.fastTwoSum(1, 0x1.8p-1070, 0);
        DoubleDoubleBall y = DoubleDoubleBall.of(1 + 0x1p-52);
        assertThat(x.multiply(y).enclosure().contains(x.midpoint().multiply(y.midpoint())))
                .isTrue();
    }

    @Test
    void of_longBeyondDoubles_isExactOrEnclosed() {
        assertThat(DD.of(Long.MAX_VALUE).enclosure()).isEqualTo(Enclosure.exactly(Rational.of(Long.MAX_VALUE)));
        assertThat(DD.of(Long.MIN_VALUE).enclosure()).isEqualTo(Enclosure.exactly(Rational.of(Long.MIN_VALUE)));
    }

    @Test
    void recursion_thousandSteps_keepsTwentyDigitsAndContainsTheBall() {
        DoubleDoubleBall kl = TheoryFormRecursion.divergence(1000, DD);
        assertThat(kl.radius()).isLessThan(1e-20 * kl.hi());
        assertThat(kl.enclosure().contains(bounds(1000))).isTrue();
    }

    @Test
    void recursion_hundredThousandSteps_radiusGrowsLinearlyAtMost() {
        DoubleDoubleBall variance = TheoryFormRecursion.relativeVariance(100_000, DD);
        assertThat(variance.radius()).isLessThan(100_000 * 60 * 0x1p-106 * variance.hi());
    }

    private static Enclosure bounds(int steps) {
        BallArithmetic balls = new BallArithmetic(300);
        return balls.enclosure(TheoryFormRecursion.divergence(steps, balls));
    }

    private static void outOfRange(Runnable operation) {
        assertThatExceptionOfType(OutOfRangeException.class)
                .isThrownBy(operation::run)
                .withMessageContaining("double-double overflow")
                .withMessageNotContaining("NaN");
    }

    private static void refused(Runnable operation, String reason) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(operation::run)
                .withMessageContaining(reason)
                .isNotInstanceOf(UndecidedException.class);
    }

    private static void undecided(Runnable operation) {
        assertThatExceptionOfType(UndecidedException.class).isThrownBy(operation::run);
    }
}
