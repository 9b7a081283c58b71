package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;

/**
 * What is left of a power grid as delta tends to zero (spec GRD-6): with {@code y} the number of equispaced steps from 0 to delta^(1/p),
 *
 * <pre>F_p(y) = sum_{k&gt;=1} (((y+k-1)/(y+k))^p - 1 + p log((y+k)/(y+k-1)))/2
 *        = (p (psi(1+y) - log y) + C(p,2) zeta(2, 1+y) - C(p,3) zeta(3, 1+y))/2</pre>
 *
 * is the path divergence, and {@code delta^(1/p) N -> horizon^(1/p) y} with {@code F_p(y)} equal to the goal.
 *
 * @param power p in 1..3
 */
record ScalingLimit(int power) {
    private static final Arithmetic<Ball> BALL = new BallArithmetic(192);
    /** So many terms are summed before the asymptotic series of the rest: its error is then below 1e-24. */
    private static final int TERMS = 256;
    /** {@code B_2, B_4, B_6, B_8}. */
    private static final Rational[] BERNOULLI = {
        Rational.of(1, 6), Rational.of(-1, 30), Rational.of(1, 42), Rational.of(-1, 30)
    };
    /** Above {@code 11 |B_10|}, the greatest factor of the first term left out. */
    private static final int LEFT_OUT = 1;

    private static final int HALVINGS = 60;

    /** F_p(y), y positive. */
    Enclosure at(Rational y) {
        return BALL.enclosure(at(BALL.of(y)));
    }

    private Ball at(Ball y) {
        Ball x = y.add(BALL.of(TERMS));
        Ball first = BALL.log(x.divide(y)).add(psiTail(x));
        Ball second = squareTail(x);
        Ball third = cubeTail(x);
        for (int k = 1; k <= TERMS; k++) {
            Ball term = y.add(BALL.of(k)).reciprocal();
            first = first.subtract(term);
            second = second.add(term.multiply(term));
            third = third.add(term.multiply(term).multiply(term));
        }
        Ball sum = switch (power) {
            case 1 -> first;
            case 2 -> first.multiply(2).add(second);
            case 3 -> first.add(second).multiply(3).subtract(third);
            default -> throw new IllegalStateException("p = " + power);
        };
        return sum.divide(BALL.of(2));
    }

    /** {@code psi(1+x) - log x = 1/(2x) - sum B_2n/(2n x^2n)}; the series of the derivatives below. */
    private static Ball psiTail(Ball x) {
        Ball square = x.multiply(x).reciprocal();
        Ball sum = x.multiply(2).reciprocal();
        Ball power = square;
        for (int n = 1; n <= BERNOULLI.length; n++) {
            sum = sum.subtract(power.multiply(BALL.of(BERNOULLI[n - 1].divide(Rational.of(2L * n)))));
            power = power.multiply(square);
        }
        return sum.add(upTo(power));
    }

    /** {@code sum_k (x+k)^-2 = 1/x - 1/(2x^2) + sum B_2n/x^(2n+1)}. */
    private static Ball squareTail(Ball x) {
        Ball inverse = x.reciprocal();
        Ball square = inverse.multiply(inverse);
        Ball sum = inverse.subtract(square.divide(BALL.of(2)));
        Ball power = square.multiply(inverse);
        for (Rational bernoulli : BERNOULLI) {
            sum = sum.add(power.multiply(BALL.of(bernoulli)));
            power = power.multiply(square);
        }
        return sum.add(upTo(power));
    }

    /** {@code sum_k (x+k)^-3 = 1/(2x^2) - 1/(2x^3) + sum (2n+1) B_2n/(2 x^(2n+2))}. */
    private static Ball cubeTail(Ball x) {
        Ball inverse = x.reciprocal();
        Ball square = inverse.multiply(inverse);
        Ball sum = square.subtract(square.multiply(inverse)).divide(BALL.of(2));
        Ball power = square.multiply(square);
        for (int n = 1; n <= BERNOULLI.length; n++) {
            sum = sum.add(power.multiply(BALL.of(BERNOULLI[n - 1].multiply(Rational.of(2L * n + 1, 2)))));
            power = power.multiply(square);
        }
        return sum.add(upTo(power));
    }

    /** Zero, give or take the size of the first term left out, which the rest of these series does not exceed. */
    private static Ball upTo(Ball power) {
        Rational size = BALL.enclosure(power).upper().multiply(LEFT_OUT);
        return BALL.cover(new Enclosure(size.negate(), size));
    }

    /** The y with F_p(y) = goal, which falls: an enclosure to about 15 digits. */
    Enclosure root(Rational goal) {
        return root(BALL.of(goal));
    }

    private Enclosure root(Ball goal) {
        Rational low = Rational.of(1, 1024);
        Rational high = Rational.of(1 << 20);
        for (int i = 0; i < HALVINGS; i++) {
            Rational middle = low.add(high).divide(Rational.of(2)).reduced();
            switch (BALL.less(at(BALL.of(middle)), goal)) {
                case TRUE -> high = middle;
                case FALSE -> low = middle;
                case UNDECIDED -> {
                    return new Enclosure(low, high);
                }
            }
        }
        return new Enclosure(low, high);
    }

    /** {@code lim delta^(1/p) N = horizon^(1/p) y} for a point mass, in the time of {@code dX = -X/2 dt + dW}, with the goal less KL(X_T || N(0,1)). */
    Enclosure limit(Rational horizon, Rational goal) {
        Ball last = BALL.exp(BALL.of(horizon.negate()));
        // the variance of X_T is 1 - e^-T
        Ball start = BALL.log(BALL.one().subtract(last)).add(last).negate().divide(BALL.of(2));
        Enclosure y = root(BALL.of(goal).subtract(start));
        Ball root = BALL.exp(BALL.log(BALL.of(horizon)).divide(BALL.of(power)));
        return BALL.enclosure(BALL.cover(y).multiply(root));
    }
}
