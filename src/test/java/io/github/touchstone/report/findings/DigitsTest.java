package io.github.touchstone.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    /** By hand, from STD-5: e rounded up together with the rounding of the mantissa. */
    @ParameterizedTest
    @CsvSource({
        "3.426, 0.002, 3.426(3)", // 3.426 is no double: its rounding is covered
        "3.5, 0.25, 3.5(3)",
        "3.5, 0.125, 3.50(13)",
        "8.63319192752e-6, 1e-20, 8.633192e-6",
        "8.63319192752e-6, 2e-9, 8.633(3)e-6",
        "12345.5, 789, 1.23(9)e4",
        "1000000, 0, 1e6",
        "999999, 0, 999999",
        "0.001, 0, 0.001000000",
        "0.25, 0, 0.25",
        "0, 0, 0",
        "0, 0.5, 0.0(5)",
        "0.0001, 0.5, 0.0(6)",
        "-2.5, 0.25, -2.5(3)",
        "9.9999999, 1e-12, 10.00000",
        "1e-9, 1e-3, 0.0000(11)",
        "0, 2e-9, 0(3)e-9" // the double 2e-9 is a little more than that
    })
    void of_valueAndError_isWhatAHandWrites(double value, double error, String written) {
        assertThat(Digits.of(value, error, 7).plain()).isEqualTo(written);
    }

    @Property
    void of_anyValueAndError_printsAnIntervalThatCovers(
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double value,
            @ForAll @IntRange(min = -20, max = 14) int order,
            @ForAll @DoubleRange(min = 0, max = 10) double leading) {
        double error = leading * StrictMath.pow(10, order);
        Digits digits = Digits.of(value, error, 7);
        BigDecimal mantissa = new BigDecimal(digits.mantissa());
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(digits.exponent() - mantissa.scale());
        BigDecimal printed = mantissa.scaleByPowerOfTen(digits.exponent());
        BigDecimal reach =
                digits.uncertainty().map(BigDecimal::new).orElse(BigDecimal.ONE).multiply(unit);
        BigDecimal furthest = printed.subtract(new BigDecimal(value)).abs().add(new BigDecimal(error));
        assertThat(furthest).isLessThanOrEqualTo(reach);
        assertThat(mantissa.precision()).isLessThanOrEqualTo(7);
    }

    @Property
    void shortest_anyDouble_isReadBackAndNoLongerThanJavas(@ForAll double x) {
        String text = Digits.shortest(x);
        assertThat(Double.parseDouble(text)).isEqualTo(x == 0 ? 0 : x);
        assertThat(new BigDecimal(text).stripTrailingZeros().precision())
                .isLessThanOrEqualTo(
                        new BigDecimal(Double.toString(x)).stripTrailingZeros().precision());
    }

    /** Java 17 writes 2.0E-3 and 2.2250738585072014E-308; 2^-1074 is 4.9E-324 there, one digit too many. */
    @Test
    void shortest_someDoubles() {
        assertThat(Digits.shortest(0.002)).isEqualTo("0.002");
        assertThat(Digits.shortest(1e6)).isEqualTo("1e6");
        assertThat(Digits.shortest(-123456)).isEqualTo("-123456");
        assertThat(Digits.shortest(Double.MIN_VALUE)).isEqualTo("5e-324");
        assertThat(Digits.shortest(1.0 / 3)).isEqualTo("0.3333333333333333");
    }

    @Test
    void upward_errors_areNotMadeSmaller() {
        assertThat(Digits.upward(0.125)).isEqualTo("0.13");
        assertThat(Digits.upward(2.5e-9)).isEqualTo("2.6e-9");
        assertThat(Digits.upward(0)).isEqualTo("0");
    }

    @Test
    void latex_powersOfTen() {
        assertThat(Digits.of(8.63e-6, 2e-8, 7).latex()).isEqualTo("8.63(3)\\cdot10^{-6}");
        assertThat(Digits.given(1e6).latex()).isEqualTo("10^{6}");
        assertThat(Digits.given(1000).latex()).isEqualTo("1000");
        assertThat(Digits.given(0.02).latex()).isEqualTo("0.02");
    }
}
