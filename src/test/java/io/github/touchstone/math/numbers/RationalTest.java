package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    private static final BigInteger MERSENNE = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);

    /** A denominator that is not reduced any more. */
    private static final BigInteger LONG = BigInteger.TEN.pow(Rational.REDUCED_BITS);

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "+7, 7",
        "-6/4, -3/2",
        "6/-4, -3/2",
        " 1/3 , 1/3",
        "1 / 3, 1/3",
        "0.25, 1/4",
        "-.5, -1/2",
        "3., 3",
        "1e-4, 1/10000",
        "1.5E2, 150",
        "0.1/0.3, 1/3",
        "0e5, 0",
        "-0, 0"
    })
    void parse_wellFormed_exactValue(String text, String expected) {
        assertThat(Rational.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "1/",
                "/2",
                "1/2/3",
                "1/0",
                "0/0",
                "1/0.0",
                "x",
                "1e",
                "1e99999",
                "NaN",
                "Infinity",
                "0x10",
                "1_000",
                "1,5",
                "--1",
                "1e1.5",
                ".",
                "٣"
            })
    void parse_malformed_namesTheText(String text) {
        assertThatThrownBy(() -> Rational.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageContaining("'");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void ofExactly_notFinite_isRejected(double x) {
        assertThatThrownBy(() -> Rational.ofExactly(x)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1,
                -1.5,
                0.1,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                Double.MIN_NORMAL,
                0x1.fffffffffffffp-1023
            })
    void ofExactly_thenDoubleValue_givesTheDoubleBack(double x) {
        assertThat(Rational.ofExactly(x).doubleValue()).isEqualTo(x + 0.0);
    }

    /** Ties and near-ties at the end of the subnormals, where rounding twice would go wrong. */
    @Test
    void doubleValue_endsOfTheRange_roundedOnce() {
        Rational least = Rational.ofExactly(Double.MIN_VALUE);
        Rational half = least.divide(Rational.of(2));
        Rational speck = Rational.parse("1e-2000");
        assertThat(half.doubleValue()).isZero();
        assertThat(half.add(speck).doubleValue()).isEqualTo(Double.MIN_VALUE);
        assertThat(half.multiply(3).doubleValue()).isEqualTo(2 * Double.MIN_VALUE);
        assertThat(half.multiply(3).subtract(speck).doubleValue()).isEqualTo(Double.MIN_VALUE);
        assertThat(speck.doubleValue()).isZero();
        assertThat(speck.reciprocal().doubleValue()).isInfinite();
        assertThat(speck.reciprocal().negate().doubleValue()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void divisionByZero_everyForm_isRefused() {
        assertRefused(() -> Rational.of(1, 0));
        assertRefused(() -> Rational.ONE.divide(Rational.ZERO));
        assertRefused(() -> Rational.of(1, 3).divide(Rational.ZERO));
        assertRefused(Rational.ZERO::reciprocal);
    }

    private static void assertRefused(Runnable operation) {
        assertThatThrownBy(operation::run)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("zero");
    }

    @ParameterizedTest
    @CsvSource({"4/9, 2/3", "0, 0", "1, 1", "12/27, 2/3"})
    void sqrt_squareOfRational_isTheRoot(String x, String root) {
        assertThat(Rational.parse(x).sqrt()).contains(Rational.parse(root));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1/2", "8/9", "-4", "4/3"})
    void sqrt_notASquare_isEmpty(String x) {
        assertThat(Rational.parse(x).sqrt()).isEmpty();
    }

    @Test
    void longDenominator_sameNumber_equalsAndHashesAlike() {
        Rational held =
                Rational.of(BigInteger.TWO.multiply(LONG), BigInteger.valueOf(3).multiply(LONG));
        assertThat(held.denominator()).isNotEqualTo(BigInteger.valueOf(3));
        assertThat(held)
                .isEqualTo(Rational.of(2, 3))
                .hasSameHashCodeAs(Rational.of(2, 3))
                .hasToString("2/3");
        assertThat(held.reduced().denominator()).isEqualTo(3);
        assertThat(held.multiply(held).sqrt()).contains(Rational.of(2, 3));
    }

    /** The hash is taken modulo 2^61 - 1, which may itself be the factor that was left in. */
    @Test
    void hashCode_commonFactorIsTheHashPrime_hashesAlike() {
        BigInteger factor = LONG.multiply(MERSENNE);
        Rational held = Rational.of(
                BigInteger.TWO.multiply(factor), BigInteger.valueOf(3).multiply(factor));
        assertThat(held).isEqualTo(Rational.of(2, 3)).hasSameHashCodeAs(Rational.of(2, 3));
        assertThat(Rational.of(BigInteger.ONE, MERSENNE).hashCode()).isZero();
    }

    @Test
    void zero_fromLongDenominators_isHeldAsZeroOverOne() {
        Rational x = Rational.of(BigInteger.ONE, LONG.add(BigInteger.ONE));
        assertThat(x.subtract(x).denominator()).isEqualTo(BigInteger.ONE);
        assertThat(x.multiply(Rational.ZERO).denominator()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void of_bigDecimalWithNegativeScale_isExact() {
        assertThat(Rational.of(new BigDecimal("12e3"))).isEqualTo(Rational.of(12_000));
        assertThat(Rational.of(new BigDecimal("-12e-3"))).isEqualTo(Rational.of(-3, 250));
    }

    @ParameterizedTest
    @CsvSource({"7/2, 0, 3", "-7/2, 0, -4", "7/2, 1, 7", "-7, -1, -4", "1/3, 4, 5", "0, 9, 0"})
    void floorScaled_rational_greatestIntegerBelow(String x, int bits, long floor) {
        assertThat(Rational.parse(x).floorScaled(bits)).isEqualTo(floor);
    }

    @Test
    void pow_negativeExponent_isRefused() {
        assertThat(Rational.of(-2, 3).pow(3)).isEqualTo(Rational.of(-8, 27));
        assertThat(Rational.of(-2, 3).pow(0)).isEqualTo(Rational.ONE);
        assertThatThrownBy(() -> Rational.of(2, 3).pow(-1)).isInstanceOf(ArithmeticException.class);
    }
}
