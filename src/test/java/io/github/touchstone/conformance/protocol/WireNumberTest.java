package io.github.touchstone.conformance.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of numbers, on examples whose values are written as hex literals of the language. */
class WireNumberTest {
    private static Rational value(String text, Dtype dtype) {
        return ((WireNumber.Finite) WireNumber.read(text, dtype)).value();
    }

    private static Rational of(double x) {
        return Rational.ofExactly(x);
    }

    @Test
    void read_hexFloat_exactly() {
        assertThat(value("0x1.8p-3", Dtype.FLOAT32)).isEqualTo(Rational.of(3, 16));
        assertThat(value("-0x1.999999999999ap-4", Dtype.FLOAT64)).isEqualTo(of(-0.1));
        assertThat(value("0x1P+2", Dtype.FLOAT32)).isEqualTo(Rational.of(4));
        assertThat(value("0x0.0000000000001p-1022", Dtype.FLOAT64)).isEqualTo(of(Double.MIN_VALUE));
        assertThat(value("0xc.p1", Dtype.FLOAT32)).isEqualTo(Rational.of(24));
        assertThat(value("0X1." + "0".repeat(40) + "P-0", Dtype.FLOAT32)).isEqualTo(Rational.ONE);
        assertThat(value("0x" + "0".repeat(40) + "Ab.8p1", Dtype.FLOAT32)).isEqualTo(Rational.of(343));
        assertThat(value("0x" + "0".repeat(40) + "p1", Dtype.FLOAT32)).isEqualTo(Rational.ZERO);
        assertThat(value("0x1fffffffffffff00000000000000000p-68", Dtype.FLOAT64))
                .isEqualTo(Rational.of((1L << 53) - 1));
    }

    @Test
    void read_shortDecimal_isTheNumberThatItWasPrintedFrom() {
        assertThat(value("0.1", Dtype.FLOAT64)).isEqualTo(of(0x1.999999999999ap-4));
        assertThat(value("0.1", Dtype.FLOAT32)).isEqualTo(of(0x1.99999ap-4));
        assertThat(value("1e-05", Dtype.FLOAT64)).isEqualTo(of(1e-5));
        assertThat(value("5e-324", Dtype.FLOAT64)).isEqualTo(of(Double.MIN_VALUE));
        assertThat(value("1e-45", Dtype.FLOAT32)).isEqualTo(of(Float.MIN_VALUE));
        assertThat(value("1.7976931348623157E308", Dtype.FLOAT64)).isEqualTo(of(Double.MAX_VALUE));
    }

    /** A binary32 number in a program whose numbers are doubles is printed with the digits of a double. */
    @Test
    void read_binary32PrintedAsBinary64_isThatNumber() {
        assertThat(value("0.10000000149011612", Dtype.FLOAT32)).isEqualTo(of(0.1f));
        assertThat(value("1.401298464324817e-45", Dtype.FLOAT32)).isEqualTo(of(Float.MIN_VALUE));
    }

    @Test
    void read_exactDecimalOfAnyLength_isThatNumber() {
        assertThat(value("0.1000000000000000055511151231257827021181583404541015625", Dtype.FLOAT64))
                .isEqualTo(of(0.1));
        assertThat(value("0.100000001490116119384765625", Dtype.FLOAT32)).isEqualTo(of(0.1f));
        assertThat(value(new BigDecimal(Double.MIN_VALUE).toPlainString(), Dtype.FLOAT64))
                .isEqualTo(of(Double.MIN_VALUE));
        assertThat(value("100000000000000000000000", Dtype.FLOAT64)).isEqualTo(of(1e23));
    }

    @Test
    void read_zeros_areZero() {
        for (String zero : new String[] {"0", "-0", "0.0", "-0.0", "0e-9999", "0x0p0", "-0x0.0p+0"}) {
            assertThat(value(zero, Dtype.FLOAT32)).as(zero).isEqualTo(Rational.ZERO);
        }
    }

    @Test
    void read_notFinite_saysWhich() {
        assertThat(WireNumber.read("nan", Dtype.FLOAT32)).isEqualTo(WireNumber.NonFinite.NAN);
        assertThat(WireNumber.read("inf", Dtype.FLOAT32)).isEqualTo(WireNumber.NonFinite.INF);
        assertThat(WireNumber.read("-inf", Dtype.FLOAT64)).isEqualTo(WireNumber.NonFinite.MINUS_INF);
    }

    @ParameterizedTest
    @CsvSource({
        "0.12345678901234566,            FLOAT32", // a double
        "0x1.999999999999ap-4,           FLOAT32",
        "0x1.0000001p0,                  FLOAT32", // one bit too many
        "0x1p128,                        FLOAT32", // beyond the range
        "3.5e38,                         FLOAT32",
        "1e-46,                          FLOAT32", // a decimal that no binary32 number is printed as
        "0x1p-150,                       FLOAT32",
        "0.1000000000000000055511151231, FLOAT64", // neither short nor exact
        "0x1.00000000000001p0,           FLOAT64",
        "0x1.00000000000008p0,           FLOAT64", // 54 bits
        "0x1.0000000000000000000000001p0, FLOAT64",
        "0x1p1024,                       FLOAT64",
        "1e309,                          FLOAT64",
        "1e-400,                         FLOAT64",
        "0x1p-1075,                      FLOAT64",
        "100000000000000000000001,       FLOAT64",
    })
    void read_numberOfAnotherFormat_wrongDtype(String text, Dtype dtype) {
        assertThatThrownBy(() -> WireNumber.read(text, dtype))
                .isInstanceOfSatisfying(
                        BreakageException.class,
                        e -> assertThat(e.broken().kind()).isEqualTo(Breakage.WRONG_DTYPE))
                .hasMessageContaining("\"" + text + "\" is no number of " + dtype.label());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1 ",
                " 1",
                "+1",
                "1.",
                ".5",
                "1,5",
                "one",
                "NaN",
                "Infinity",
                "+inf",
                "-nan",
                "1/3",
                "0x",
                "0x1",
                "0x1.8",
                "0x1p",
                "0xp1",
                "1e",
                "1e12345",
                "0x1p12345",
                "1f",
                "0x1p1d",
                "0x.8p1",
                "0x1.8.0p1",
                "0x1p+",
                "0x1p-+1",
                "0x\u0661p1",
                "0x1p\u0661",
                "x1p1",
                "--0x1p1",
                "١"
            })
    void read_noNumber_wrongShape(String text) {
        assertThatThrownBy(() -> WireNumber.read(text, Dtype.FLOAT64))
                .isInstanceOfSatisfying(
                        BreakageException.class,
                        e -> assertThat(e.broken().kind()).isEqualTo(Breakage.WRONG_SHAPE))
                .hasMessageContaining("is no number");
    }

    @Test
    void read_endlessDigits_wrongShape() {
        assertThatThrownBy(() -> WireNumber.read("1".repeat(100_000), Dtype.FLOAT64))
                .hasMessageContaining("...")
                .hasMessageContaining("is no number");
    }

    @Test
    void write_any_isReadBack() {
        double[] numbers = {
            0, -0.0, 0.1, -3, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, 0.1f, Float.MIN_VALUE
        };
        for (double x : numbers) {
            assertThat(value(WireNumber.write(x), Dtype.FLOAT64)).isEqualTo(of(x));
        }
        assertThat(WireNumber.write(Double.NaN)).isEqualTo("nan");
        assertThat(WireNumber.write(Double.NEGATIVE_INFINITY)).isEqualTo("-inf");
        assertThat(WireNumber.write(Double.POSITIVE_INFINITY)).isEqualTo("inf");
    }
}
