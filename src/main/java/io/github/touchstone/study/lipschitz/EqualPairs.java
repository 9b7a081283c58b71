package io.github.touchstone.study.lipschitz;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;

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
    private static final int BITS = 384;
    private static final BallArithmetic A = new BallArithmetic(BITS);

    /** The distance is found among these. */
    private static final double NEAREST = 2.83;

    private static final double FURTHEST = 64;
    private static final int STEPS_OF_SEARCH = 36;

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
     * The distance at which the constant is greatest, by golden section in its logarithm: a place to look, not a proof. With {@code
     * share > 0} the components keep a variance, {@code delta^2 = (1 - S) ratio}, and the function is S times the constant.
     */
    double worst() {
        double golden = (Math.sqrt(5) - 1) / 2;
        double from = StrictMath.log(NEAREST);
        double to = StrictMath.log(FURTHEST);
        double left = to - golden * (to - from);
        double right = from + golden * (to - from);
        double atLeft = rough(left);
        double atRight = rough(right);
        for (int i = 0; i < STEPS_OF_SEARCH; i++) {
            if (atLeft < atRight) {
                from = left;
                left = right;
                atLeft = atRight;
                right = from + golden * (to - from);
                atRight = rough(right);
            } else {
                to = right;
                right = left;
                atRight = atLeft;
                left = to - golden * (to - from);
                atLeft = rough(left);
            }
        }
        return StrictMath.exp((from + to) / 2);
    }

    private double rough(double logDelta) {
        Rational delta = Rational.ofExactly(StrictMath.exp(logDelta));
        Enclosure found = least(delta, 1e-7);
        return found.middle().doubleValue();
    }
}
