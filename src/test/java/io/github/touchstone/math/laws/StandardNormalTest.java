package io.github.touchstone.math.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import org.junit.jupiter.api.Test;

/** MIX-9: the distribution function against the error function of balls, and in the far tail against its asymptotic series. */
class StandardNormalTest {
    /** The bound that MIX-9 derives. */
    private static final double RELATIVE = 0x1p-47;

    private static final BallArithmetic BALLS = new BallArithmetic(600);

    private static double relative(double value, Rational exact) {
        return Rational.ofExactly(value).subtract(exact).divide(exact).abs().doubleValue();
    }

    @Test
    void above_againstBalls_hasSmallRelativeError() {
        for (int k = -800; k <= 1400; k += 7) {
            double z = k / 100.0;
            Ball x = BALLS.of(Rational.ofExactly(z)).divide(BALLS.sqrt(BALLS.of(2)));
            Rational exact = BALLS.one()
                    .subtract(BALLS.erf(x))
                    .divide(BALLS.of(2))
                    .enclosure()
                    .middle();
            assertThat(relative(StandardNormal.above(z), exact)).as("z = " + z).isLessThan(RELATIVE);
            assertThat(StandardNormal.below(-z)).isEqualTo(StandardNormal.above(z));
        }
    }

    /** {@code Q(z) = phi(z)/z (1 - 1/z^2 + 3/z^4 - ...)}: the value lies between two partial sums, here 1e-19 apart. */
    @Test
    void above_farTail_liesBetweenPartialSums() {
        for (double z : new double[] {14.5, 20, 25.25, 37}) {
            Rational square = Rational.ofExactly(z).multiply(Rational.ofExactly(z));
            Rational term = Rational.ONE;
            Rational sum = Rational.ONE;
            for (int k = 1; k <= 30; k++) {
                term = term.multiply(Rational.of(1 - 2L * k)).divide(square);
                sum = sum.add(term);
            }
            assertThat(term.abs().doubleValue()).isLessThan(1e-19);
            // exp(-z^2/2) below 2^-1000 is taken by halves: exp(-z^2/4)^2
            BallArithmetic balls = new BallArithmetic(1100);
            Rational half = balls.exp(balls.of(square.divide(Rational.of(-4))))
                    .enclosure()
                    .middle();
            Rational scale = balls.sqrt(balls.pi().multiply(2)).enclosure().middle();
            Rational exact = half.multiply(half).multiply(sum).divide(scale.multiply(Rational.ofExactly(z)));
            assertThat(relative(StandardNormal.above(z), exact)).as("z = " + z).isLessThan(RELATIVE);
        }
    }

    @Test
    void ends_areZeroAndOne() {
        assertThat(StandardNormal.above(Double.POSITIVE_INFINITY)).isZero();
        assertThat(StandardNormal.above(Double.NEGATIVE_INFINITY)).isEqualTo(1);
        assertThat(StandardNormal.above(1e300)).isZero();
        assertThat(StandardNormal.below(41)).isEqualTo(1);
        assertThat(StandardNormal.above(38.5)).isBetween(0.0, 1e-320);
        assertThat(StandardNormal.below(0)).isEqualTo(0.5);
        assertThat(StandardNormal.below(Double.NaN)).isNaN();
        assertThat(StandardNormal.above(9.5)).isCloseTo(1.05e-21, within(0.01e-21));
    }
}
