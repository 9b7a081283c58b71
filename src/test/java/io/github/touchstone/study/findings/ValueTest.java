package io.github.touchstone.study.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.Outcome;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static Enclosure value(Value value) {
        Rational middle = Rational.ofExactly(value.value());
        Rational error = Rational.ofExactly(value.error());
        return new Enclosure(middle.subtract(error), middle.add(error));
    }

    private static Enclosure between(String lower, String upper) {
        return new Enclosure(Rational.parse(lower), Rational.parse(upper));
    }

    @Test
    void enclosed_coversTheEnclosure() {
        for (Enclosure enclosure : new Enclosure[] {
            between("1/3", "1/3"), between("1/3", "334/1000"), between("-2/3", "1/7"), between("1/1000003", "1/1000001")
        }) {
            Value value = Value.enclosed(enclosure);
            assertThat(value.knowledge()).isEqualTo(Knowledge.ENCLOSED);
            assertThat(value(value).contains(enclosure)).isTrue();
            // not wider than the rounding of the middle asks for
            assertThat(Rational.ofExactly(value.error()))
                    .isLessThan(enclosure.radius().add(Rational.ofExactly(2 * Math.ulp(value.value()))));
        }
    }

    @Test
    void enclosed_ofADouble_isExact() {
        assertThat(Value.enclosed(between("3/8", "3/8"))).isEqualTo(Value.exact(0.375));
    }

    @Test
    void of_everyOutcome_isKnownTheSameWayOrRefused() {
        assertThat(Value.of(new Outcome.Certified(between("3/8", "3/8")))).isEqualTo(Value.exact(0.375));
        assertThat(Value.of(new Outcome.Numerical(2, 0.5))).isEqualTo(Value.numerical(2, 0.5));
        assertThat(Value.of(new Outcome.Estimate(2, 0.5, 0.95, 10))).isEqualTo(Value.estimated(2, 0.5));
        assertThat(Value.of(new Outcome.Infinite("a point mass"))).isEqualTo(Value.exact(Double.POSITIVE_INFINITY));
        assertThatThrownBy(() -> Value.of(new Outcome.Estimate(2, 0.5, 0.99, 10)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Value.of(new Outcome.AtLeast(1, 2, 0.95, 10, "linear")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Value.of(new Outcome.Rounded(2))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every pair of ends of the two operands gives a quotient within the error. */
    @Test
    void timesAndOver_coverEveryQuotientOfTheEnds() {
        Value a = new Value(0.1, 0.01, Knowledge.ENCLOSED);
        Value b = new Value(-3, 0.7, Knowledge.NUMERICAL);
        Value quotient = a.over(b);
        assertThat(quotient.knowledge()).isEqualTo(Knowledge.NUMERICAL);
        for (Rational x : new Rational[] {value(a).lower(), value(a).upper()}) {
            assertThat(value(a.times(1.0e6)).contains(x.multiply(1_000_000))).isTrue();
            for (Rational y : new Rational[] {value(b).lower(), value(b).upper()}) {
                assertThat(value(quotient).contains(x.divide(y))).isTrue();
            }
        }
        assertThatThrownBy(() -> a.over(new Value(0.5, 0.5, Knowledge.NUMERICAL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exponent_betweenPowersOfTwo_isTheDifference() {
        Value exponent = Value.exponent(Value.exact(8), Value.exact(0.5), 4);
        assertThat(exponent.value()).isEqualTo(-2);
        assertThat(exponent.knowledge()).isEqualTo(Knowledge.ENCLOSED);
        assertThat(exponent.error()).isBetween(0.0, 1e-14);
        // log2((2 +- 0.1)/1) is within log2(2.1/1.9)/2 + ... of 1: the error must reach log2(2/1.9) = 0.074
        assertThat(Value.exponent(Value.exact(1), new Value(2, 0.1, Knowledge.ESTIMATED), 2)
                        .error())
                .isBetween(0.074, 0.08);
    }

    @Test
    void values_thatAreNone_areRefused() {
        assertThatThrownBy(() -> Value.exact(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Value.numerical(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Value(1, 1, Knowledge.EXACT)).isInstanceOf(IllegalArgumentException.class);
    }
}
