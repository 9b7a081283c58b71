package io.github.touchstone.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.AdaptivePanels;
import io.github.touchstone.study.findings.Scale;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CMP-2 to CMP-5: closed forms against quadrature of the weights, and against runs. */
class LeadingErrorTest {
    private static final BallArithmetic BALL = LeadingError.BALL;

    /** {@code int W(S) S (1 - S) dS}, the second route. */
    @ParameterizedTest
    @EnumSource
    void logistic_eachSampler_isTheIntegralOfItsWeight(Contender contender) {
        for (String text : List.of("1/100", "1/4", "1", "4", "100")) {
            Rational lambda = Rational.parse(text);
            double integral = AdaptivePanels.integrate(
                            s -> new double[] {contender.weight(s, lambda.doubleValue()) * s * (1 - s)},
                            new double[] {0, 0.5, 0.9, 0.99, 0.999, 0.9999, 1})
                    .get(0)
                    .value();
            assertThat(LeadingError.logistic(contender, lambda).getReal()).isCloseTo(integral, Offset.offset(1e-10));
        }
    }

    /** The distance from the limit falls like the next order, Delta or log T/T: by more than 3 from one T to ten times as much, or is below log T/T of it. */
    @ParameterizedTest
    @EnumSource
    void runs_eachSampler_approachTheirLimits(Contender contender) {
        List<Limits.Row> rows = Limits.of(Scale.QUICK).stream()
                .filter(q -> q.contender() == contender && q.limit().isPresent())
                .map(Limits::measure)
                .toList();
        for (Limits.Row row : rows) {
            if (row.question().steps() == 1000) {
                double limit = row.question().limit().orElseThrow().value();
                double before = rows.stream()
                        .filter(r -> r.question().steps() == 100
                                && r.question().schedule().equals(row.question().schedule()))
                        .mapToDouble(r -> Math.abs(r.constant().value() - limit))
                        .findFirst()
                        .orElseThrow();
                double now = Math.abs(row.constant().value() - limit);
                assertThat(now)
                        .as(row.question().schedule())
                        .isLessThan(Math.max(before / 3, StrictMath.log(1000) / 1000 * limit));
                assertThat(now).isLessThan(0.12 * limit);
            }
        }
    }

    @Test
    void equalAngles_largeAndDdim_areEvenAtOneNinthAndNine() {
        for (Rational lambda : List.of(Rational.of(1, 9), Rational.of(9))) {
            Ball large = LeadingError.divergence(
                    LeadingError.equalAngles(Contender.LARGE, lambda).orElseThrow());
            Ball ddim = LeadingError.divergence(
                    LeadingError.equalAngles(Contender.DDIM, lambda).orElseThrow());
            assertThat(BALL.enclosure(large).meets(BALL.enclosure(ddim))).isTrue();
        }
    }

    @Test
    void logistic_even_solvesItsEquation() {
        double l = LogisticEven.root().value();
        assertThat(1 + 2 * l - 3 * l * l + 4 * l * StrictMath.log(l)).isCloseTo(0, Offset.offset(1e-14));
        double inverse = LeadingError.logistic(Contender.LARGE, Rational.ofExactly(1 / l))
                .getReal();
        assertThat(inverse).isCloseTo(-0.25, Offset.offset(1e-14));
    }
}
