package io.github.touchstone.math.divergence;

import static io.github.touchstone.math.numbers.Binary64Arithmetic.DOUBLE;
import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.UndecidedException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DIV-3, DIV-5, DIV-6 at values computed elsewhere: the integrals by mpmath's quadrature with 50 digits. */
class NormalPairTest {
    private static final BallArithmetic BALLS = new BallArithmetic(160);

    private static NormalPair<Ball> balls(String p, String q, String squaredGap) {
        return exact(p, q, squaredGap).map(BALLS::of);
    }

    private static NormalPair<Rational> exact(String p, String q, String squaredGap) {
        return new NormalPair<>(Rational.parse(p), Rational.parse(q), Rational.parse(squaredGap));
    }

    private static boolean rounds(Ball value, String decimal) {
        BigDecimal printed = new BigDecimal(decimal);
        Rational half = Rational.of(printed.ulp()).divide(Rational.of(2));
        Rational centre = Rational.of(printed);
        return new Enclosure(centre.subtract(half), centre.add(half)).contains(value.enclosure());
    }

    @ParameterizedTest
    @CsvSource({
        "1/4,2,9/4, 1.16472077083991796412584818219, 3.08578643762690495119831127579, 0.655287602149862657330683452448",
        "2,1/4,9/4, 6.96027922916008203587415181781, 3.08578643762690495119831127579, 0.655287602149862657330683452448",
        "1/4,2,0, 0.602220770839917964125848182187, 0.83578643762690495119831127579, 0.46255662115016161436155584817",
        "3,3,4, 0.666666666666666666666666666667, 4, 0.436297138349226971268956475547",
        "1,1001/1000,1/100, 0.00499525466204626208790020395577, 0.0100002498750780703534834245998,"
                + " 0.0398681532258344963692361381966",
    })
    void divergences_knownPairs_areTheValues(
            String p, String q, String squaredGap, String kl, String squaredWasserstein, String totalVariation) {
        NormalPair<Ball> pair = balls(p, q, squaredGap);
        assertThat(rounds(pair.kl().value(BALLS), kl)).isTrue();
        assertThat(rounds(pair.squaredWasserstein(BALLS), squaredWasserstein)).isTrue();
        assertThat(rounds(pair.totalVariation(BALLS), totalVariation)).isTrue();
        // the comparison itself: the other direction of KL does not pass
        assertThat(rounds(pair.swapped().kl().value(BALLS), kl)).isEqualTo(p.equals(q));
    }

    @Test
    void totalVariation_standardNormalAndShiftByTwo_isTheTextbookValue() {
        // 2 Phi(1) - 1
        assertThat(rounds(balls("1", "1", "4").totalVariation(BALLS), "0.682689492137085897"))
                .isTrue();
    }

    @Test
    void divergences_inQ_refuseWhatIsIrrational() {
        NormalPair<Rational> pair = exact("1/4", "2", "9/4");
        assertThatThrownBy(() -> pair.kl().value(EXACT)).isInstanceOf(NotRepresentableException.class);
        assertThatThrownBy(() -> pair.totalVariation(EXACT)).isInstanceOf(NotRepresentableException.class);
        assertThatThrownBy(() -> pair.squaredWasserstein(EXACT)).isInstanceOf(NotRepresentableException.class);
    }

    @Test
    void divergences_inQWhereRational_areGiven() {
        assertThat(exact("2", "2", "3").kl().value(EXACT)).isEqualTo(Rational.of(3, 4));
        assertThat(exact("4", "9", "5").squaredWasserstein(EXACT)).isEqualTo(Rational.of(6));
        assertThat(exact("2", "2", "0").totalVariation(EXACT)).isEqualTo(Rational.ZERO);
        assertThat(exact("0", "9", "5").squaredWasserstein(EXACT)).isEqualTo(Rational.of(14));
    }

    /** Two balls that look alike may hold different numbers: the formula for P = Q would be no enclosure. */
    @Test
    void totalVariation_ballsThatLookAlike_isUndecided() {
        Ball third = BALLS.of(Rational.of(1, 3));
        assertThatThrownBy(() -> new NormalPair<>(third, third, BALLS.one()).totalVariation(BALLS))
                .isInstanceOf(UndecidedException.class);
    }

    @ParameterizedTest
    @CsvSource({"1/4,2,9/4", "2,1/4,9/4", "1/4,2,0", "3,3,4", "1,1001/1000,1/100"})
    void totalVariation_binary64_hasASmallAbsoluteError(String p, String q, String squaredGap) {
        double value =
                exact(p, q, squaredGap).map(DOUBLE::of).totalVariation(DOUBLE).getReal();
        // four error functions of magnitude below 2, each to a few units in the last place
        assertThat(value)
                .isCloseTo(balls(p, q, squaredGap).totalVariation(BALLS).getReal(), within(16 * 0x1p-52));
    }
}
