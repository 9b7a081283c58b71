package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "1/4, 20, 0.25",
        "-1/4, 1, -0.2",
        "1/3, 5, 0.33333",
        "-2/3, 5, -0.66667",
        "0, 5, 0",
        "100, 5, 100",
        "123456, 3, 1.23e5",
        "1e20, 5, 1e20",
        "-1e-7, 5, -1e-7",
        "1.25e-9, 5, 1.25e-9",
        "0.0001, 5, 0.0001",
        "0.00001, 5, 1e-5",
        "999.96, 4, 1000",
        "999.96, 3, 1.00e3",
        "0.99996, 4, 1.000",
        "2/3, 1, 0.7"
    })
    void print_point_correctlyRounded(String x, int digits, String expected) {
        assertThat(Decimals.print(Enclosure.exactly(Rational.parse(x)), digits)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.12344, 0.12346, 20, 0.12345, 5",
        "0.3333, 0.3334, 20, 0.3334, 4",
        "-0.3334, -0.3333, 20, -0.3334, 4",
        "0.24999999, 0.25000001, 20, 0.25000000, 8",
        "0.24999999, 0.25000001, 3, 0.250, 3",
        "9.99, 10.01, 20, 10.00, 4",
        "1, 2, 20, 2, 1",
        "2660, 2680, 20, 2.67e3, 3",
        "1, 9, 20, '[1.0, 9.0]', 0",
        "-1e-40, 2e-40, 20, '[-1.0e-40, 2.0e-40]', 0",
        "0, 2e-40, 20, '[0, 2.0e-40]', 0",
        "1.2344e-17, 1.2346e-17, 20, 1.2345e-17, 5"
    })
    void print_interval_onlyCertainDigits(String lower, String upper, int most, String expected, int digits) {
        Enclosure x = new Enclosure(Rational.parse(lower), Rational.parse(upper));
        assertThat(Decimals.certifiedDigits(x, most)).isEqualTo(digits);
        assertThat(Decimals.print(x, most)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 3, 0.333, 0.334",
        "-1/3, 3, -0.334, -0.333",
        "1/4, 3, 0.250, 0.250",
        "9999, 2, 9.9E+3, 1.0E+4",
        "0, 4, 0, 0"
    })
    void lowerAndUpper_rational_roundOutwards(String x, int digits, String lower, String upper) {
        assertThat(Decimals.lower(Rational.parse(x), digits)).isEqualTo(new BigDecimal(lower));
        assertThat(Decimals.upper(Rational.parse(x), digits)).isEqualTo(new BigDecimal(upper));
    }

    @Test
    void lower_noDigits_isRejected() {
        assertThatThrownBy(() -> Decimals.lower(Rational.ONE, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
