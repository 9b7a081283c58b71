package io.github.touchstone.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import org.junit.jupiter.api.Test;

class CertifiedTextTest {
    @Test
    void value_exact_endsWhereTheDecimalDoes() {
        assertThat(CertifiedText.value(Enclosure.exactly(Rational.of(3, 8)))).contains("0.375");
    }

    @Test
    void value_third_has25Digits() {
        assertThat(CertifiedText.value(Enclosure.exactly(Rational.of(2, 3)))).contains("0.6666666666666666666666667");
    }

    @Test
    void value_endsRoundApart_isOpen() {
        Rational end = Rational.parse("0.12345678901234567890123455");
        Rational tiny = Rational.parse("1e-40");
        assertThat(CertifiedText.value(new Enclosure(end.subtract(tiny), end.add(tiny))))
                .isEmpty();
        assertThat(CertifiedText.value(
                        new Enclosure(end.add(tiny), end.add(tiny).add(tiny))))
                .contains("0.1234567890123456789012346");
    }

    @Test
    void distance_isRoundedUp() {
        assertThat(CertifiedText.distance(Rational.parse("0.001201"))).isEqualTo("0.0013");
        assertThat(CertifiedText.distance(Rational.ZERO)).isEqualTo("0");
    }

    @Test
    void bounds_areRoundedOutwards() {
        assertThat(CertifiedText.bounds(Enclosure.exactly(Rational.of(2, 3))))
                .isEqualTo(new Expectation.Bounds("0.6666666666666666666666666", "0.6666666666666666666666667"));
    }

    @Test
    void fraction_long_isLeftOut() {
        assertThat(CertifiedText.fraction(Rational.of(1, 3))).contains("1/3");
        assertThat(CertifiedText.fraction(Rational.of(1, 3).pow(300))).isEmpty();
    }
}
