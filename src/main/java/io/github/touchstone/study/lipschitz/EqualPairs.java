package io.github.touchstone.study.lipschitz;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * n independent copies of two equal components of one variance, in closed form (spec SMO-6). In units of the components' deviation at
 * the level, with delta the distance of their means, {@code Cov = (delta^2/4) sech^2(delta x/2)}, and for {@code L >= 1}
 *
 * <pre>g > L  if and only if  |x| &lt; x* = (2/delta) arcosh(delta/(2 sqrt(1 + L))),   P(g > L) = Phi(x* - delta/2) - Phi(-x* - delta/2)</pre>
 *
 * <p>Of n copies the greatest g counts: {@code 1 - (1 - P)^n}. The numbers are balls of {@value #BITS} bits.
 *
 * @param copies n
 * @param p the probability with which g may exceed the constant, in (0, 1)
 */
record EqualPairs(long copies, Rational p) {
    private static final int BITS = 192;
    private static final BallArithmetic A = new BallArithmetic(BITS);

    /** The distance is found among these. */
    private static final double NEAREST = 2.83;

    private static final double FURTHEST = 64;

    /** Whether {@code P(g > L) <= p} for the greatest g of the copies, {@code L >= 1}. */
    Truth atMost(Rational bound, Rational delta) {
        Ball stay = A.one().subtract(exceedance(bound, delta));
        Ball all = A.exp(A.log(stay).multiply(A.of(copies)));
        return A.lessOrEqual(A.of(Rational.ONE.subtract(p)), all);
    }

    /** {@code P(g > L)} of one copy. */
    static Ball exceedance(Rational bound, Rational delta) {
        Rational onePlus = bound.add(Rational.ONE);
        if (delta.multiply(delta).compareTo(onePlus.multiply(4)) <= 0) {
            return A.zero();
        }
        Ball distance = A.of(delta);
        Ball ratio = distance.divide(A.sqrt(A.of(onePlus)).multiply(2));
        Ball arcosh = A.log(ratio.add(A.sqrt(ratio.multiply(ratio).subtract(A.one()))));
        Ball reach = arcosh.multiply(2).divide(distance);
        Ball half = distance.divide(A.of(2));
        Ball root = A.sqrt(A.of(2));
        return A.erf(reach.subtract(half).divide(root))
                .add(A.erf(reach.add(half).divide(root)))
                .divide(A.of(2));
    }

    /** The smallest {@code L >= 1} with {@code P(g > L) <= p}, to this relative width or as near as the balls decide. */
    Enclosure least(Rational delta, double relative) {
        if (atMost(Rational.ONE, delta) != Truth.FALSE) {
            return Enclosure.exactly(Rational.ONE);
        }
        double low = 1;
        // beyond delta^2/4 - 1 the probability is zero
        double high = Math.max(2, delta.multiply(delta).doubleValue());
        while (high - low > relative * low) {
            double middle = low + (high - low) / 2;
            Truth truth = atMost(Rational.ofExactly(middle), delta);
            if (truth == Truth.UNDECIDED || middle <= low || middle >= high) {
                break;
            }
            if (truth == Truth.TRUE) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new Enclosure(Rational.ofExactly(low), Rational.ofExactly(high));
    }

    /**
     * The distance at which the constant is greatest, in binary64: a place to look, not a proof. The components keep a variance if {@code
     * ratio}, the square of the means' distance over it, is finite: then {@code delta^2 = (1 - S) ratio}, and S times the constant counts.
     */
    double worst(double ratio) {
        double limit = Math.min(FURTHEST, Math.sqrt(ratio));
        return StrictMath.exp(Peak.between(
                StrictMath.log(NEAREST),
                StrictMath.log(limit),
                x -> share(StrictMath.exp(x), ratio) * rough(StrictMath.exp(x))));
    }

    /** {@code S = 1 - delta^2/ratio}. */
    static double share(double delta, double ratio) {
        return 1 - delta * delta / ratio;
    }

    private double rough(double delta) {
        double each = -StrictMath.expm1(StrictMath.log1p(-p.doubleValue()) / copies);
        if (roughExceedance(1, delta) <= each) {
            return 1;
        }
        double low = 1;
        double high = Math.max(1, delta * delta / 4 - 1);
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (roughExceedance(middle, delta) <= each) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static double roughExceedance(double bound, double delta) {
        double ratio = delta / (2 * Math.sqrt(1 + bound));
        double reach = ratio <= 1 ? 0 : 2 / delta * StrictMath.log(ratio + Math.sqrt(ratio * ratio - 1));
        double half = delta / 2;
        return (Erfc.value((half - reach) / Math.sqrt(2)) - Erfc.value((half + reach) / Math.sqrt(2))) / 2;
    }
}
