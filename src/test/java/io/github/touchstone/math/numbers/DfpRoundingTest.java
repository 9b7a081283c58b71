package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.junit.jupiter.api.Test;

/**
 * Why no enclosure here is built on Hipparchus Dfp: one guard digit and no sticky digit make its directed rounding unsound. If
 * this test fails, Hipparchus has mended it, and the sentence in NUM-6 must go.
 */
class DfpRoundingTest {
    @Test
    void floorOfOneMinusTiny_fiftyDigits_isWronglyOne() {
        DfpField field = new DfpField(50);
        field.setRoundingMode(DfpField.RoundingMode.ROUND_FLOOR);
        Dfp difference = field.getOne().subtract(field.newDfp("1e-100"));
        assertThat(difference).isEqualTo(field.getOne());
    }

    /** And why its arc tangent is no oracle: of 100 digits at 3/11, 53 are right. */
    @Test
    void atan_hundredDigits_isWrongAfterFiftyThree() {
        DfpField field = new DfpField(100);
        Dfp theirs = field.newDfp(3).divide(field.newDfp(11)).atan();
        BallArithmetic ball = new BallArithmetic(400);
        Enclosure error = ball.atan(ball.of(Rational.of(3, 11)))
                .subtract(ball.of(Rational.parse(theirs.toString())))
                .enclosure();
        assertThat(error.lower().abs().doubleValue()).isBetween(1e-54, 1e-53);
    }

    @Test
    void oneMinusTiny_ball_containsTheTrueValueBelowOne() {
        BallArithmetic ball = new BallArithmetic(166);
        Rational tiny = Rational.parse("1e-100");
        Enclosure difference = ball.one().subtract(ball.of(tiny)).enclosure();
        assertThat(difference.contains(Rational.ONE.subtract(tiny))).isTrue();
    }
}
