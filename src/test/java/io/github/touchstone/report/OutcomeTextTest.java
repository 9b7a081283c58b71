package io.github.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import org.junit.jupiter.api.Test;

class OutcomeTextTest {
    @Test
    void rounded_seventeenDigits_sameOnEveryJava() {
        assertThat(OutcomeText.rounded(0.1)).isEqualTo("0.10000000000000001");
        assertThat(OutcomeText.rounded(2e-3)).isEqualTo("0.002");
        assertThat(OutcomeText.rounded(2.0)).isEqualTo("2");
        assertThat(OutcomeText.rounded(1e-300)).isEqualTo("1e-300");
        assertThat(OutcomeText.rounded(0)).isEqualTo("0");
        assertThat(OutcomeText.rounded(Double.NaN)).isEqualTo("NaN");
        assertThat(OutcomeText.rounded(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
    }

    @Test
    void fraction_longOnes_areLeftOut() {
        Rational third = Rational.of(1, 3);
        assertThat(OutcomeText.fraction(new Outcome.Certified(Enclosure.exactly(third))))
                .contains("1/3");
        assertThat(OutcomeText.fraction(new Outcome.Certified(Enclosure.exactly(third.pow(500)))))
                .isEmpty();
        assertThat(OutcomeText.fraction(new Outcome.Certified(new Enclosure(Rational.ZERO, third))))
                .isEmpty();
        assertThat(OutcomeText.fraction(new Outcome.Rounded(0.5))).isEmpty();
    }

    @Test
    void described_fewerDigitsThanAsked_saysHowMany() {
        // 1.2346 is within one unit of its last place of every point
        Enclosure x = new Enclosure(Rational.parse("1.2345"), Rational.parse("1.2347"));
        assertThat(OutcomeText.described(new Outcome.Certified(x), Method.DD, 30))
                .isEqualTo("enclosure, 5 certified digits of 30 asked for");
        assertThat(OutcomeText.digits(new Outcome.Certified(x), 30)).isEqualTo("1.2346");
    }
}
