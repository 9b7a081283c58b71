package io.github.touchstone.samplers.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.intervals.ComplexDisc;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proved remainder against functions whose true error nearly attains it (spec FLW-7). */
final class SharpIntegralTest {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;
    private static final Enclosure LOG = DD.enclosure(DD.log(DD.of(Rational.of(13, 5))));

    /**
     * {@code T_2n(z/r)}: the rule of n nodes has an error of about pi/2 r. On the ellipse {@code |T_2n| = (rho^2n + rho^-2n)/2} at most,
     * so that the theorem allows {@code 32/15 * 16/15 r = 2.28 r}: half of it is too little.
     */
    @ParameterizedTest
    @CsvSource({"8, 1", "8, 0.5", "8, 4", "12, 1", "16, 1", "20, 1", "24, 1", "28, 1", "32, 4"})
    void over_theFirstChebyshevPolynomialThatTheRuleMisses_containsTheIntegralAndNotWithHalfTheBound(int n, double r) {
        Rational exact = Rational.of(-2, 4L * n * n - 1).multiply(Rational.ofExactly(r));

        SharpIntegral.Result result = SharpIntegral.over(new Chebyshev(2 * n, r, 1), r, 2.5 * r);
        assertThat(result.panels()).isEqualTo(1);
        assertThat(enclosure(result).contains(exact)).isTrue();

        SharpIntegral.Result half = SharpIntegral.over(new Chebyshev(2 * n, r, 0.5), r, 2.5 * r);
        assertThat(half.panels()).isEqualTo(1);
        assertThat(enclosure(half).contains(exact)).isFalse();
    }

    /** {@code T_16(2|z| - 1)} has no bound over the whole: both panels err by about pi/4 in the same direction. */
    @Test
    void over_twoPanels_addsTheirRemainders() {
        SharpIntegral.Result result = SharpIntegral.over(new Folded(), 1, 1.25);

        assertThat(result.panels()).isEqualTo(2);
        assertThat(enclosure(result).contains(Rational.of(-2, 255))).isTrue();
    }

    /** {@code int_{-1}^1 dz/(9/4 - z) = log(13/5)}; the disc of the whole ends at 17/8. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-8, 1e-14, 1e-25})
    void over_aFunctionWithAPole_containsTheLogarithm(double tolerance) {
        assertThat(enclosure(SharpIntegral.over(new Pole(1), 1, tolerance)).contains(LOG))
                .isTrue();
    }

    /** The error of eight nodes is 1.2e-10, the theorem allows 8.5e-9. */
    @Test
    void over_aFunctionWithAPoleAndAHundredthOfItsBound_missesTheLogarithm() {
        SharpIntegral.Result result = SharpIntegral.over(new Pole(0.01), 1, 1e-10);

        assertThat(result.panels()).isEqualTo(1);
        assertThat(enclosure(result).meets(LOG)).isFalse();
    }

    private static Enclosure enclosure(SharpIntegral.Result result) {
        Enclosure value = result.value().enclosure();
        Rational more = Rational.ofExactly(result.remainder());
        return new Enclosure(value.lower().subtract(more), value.upper().add(more));
    }

    /** {@code T_k(x)} by the recurrence. */
    private static DoubleDoubleBall chebyshev(int k, DoubleDoubleBall x) {
        DoubleDoubleBall before = DoubleDoubleBall.ONE;
        DoubleDoubleBall now = x;
        for (int i = 1; i < k; i++) {
            DoubleDoubleBall next = x.multiply(now).multiply(2).subtract(before);
            before = now;
            now = next;
        }
        return now;
    }

    /** The greatest |T_k| on the ellipse about [-1, 1] with this greater half-axis. */
    private static double greatest(int k, double axis) {
        double rho = axis + Math.sqrt(axis * axis - 1);
        return 0.5 * (StrictMath.pow(rho, k) + StrictMath.pow(rho, -k));
    }

    private record Chebyshev(int k, double r, double share) implements SharpIntegral.Integrand {
        @Override
        public DoubleDoubleBall at(DoubleDoubleBall z) {
            return chebyshev(k, z.divide(DoubleDoubleBall.of(r)));
        }

        @Override
        public double bound(ComplexDisc z) {
            return share * greatest(k, z.radius() / r);
        }
    }

    private record Folded() implements SharpIntegral.Integrand {
        @Override
        public DoubleDoubleBall at(DoubleDoubleBall z) {
            return chebyshev(16, z.abs().multiply(2).subtract(DoubleDoubleBall.ONE));
        }

        @Override
        public double bound(ComplexDisc z) {
            return z.re() == 0 ? Double.POSITIVE_INFINITY : greatest(16, 2 * z.radius());
        }
    }

    private record Pole(double share) implements SharpIntegral.Integrand {
        private static final double AT = 2.25;

        @Override
        public DoubleDoubleBall at(DoubleDoubleBall z) {
            return DoubleDoubleBall.of(AT).subtract(z).reciprocal();
        }

        @Override
        public double bound(ComplexDisc z) {
            return share * ComplexDisc.of(AT).subtract(z).reciprocal().greatest();
        }
    }
}
