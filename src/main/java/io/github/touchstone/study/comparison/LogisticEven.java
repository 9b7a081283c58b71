package io.github.touchstone.study.comparison;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.study.findings.Knowledge;
import io.github.touchstone.study.findings.Value;

/** Where fixed-large and DDIM are even on LOGISTIC as T grows (CMP-3). */
final class LogisticEven {
    private static final BallArithmetic BALL = LeadingError.BALL;

    private LogisticEven() {}

    /** The root of {@code lim r_1/Delta = 1/4} of fixed-large, lambda in (1/10, 1/2): bracketed, with the sign certain at both ends. */
    static Value root() {
        double low = 0.1;
        double high = 0.5;
        while (high - low > 1e-15) {
            double middle = 0.5 * (low + high);
            if (above(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        if (!above(low) || above(high)) {
            throw new ArithmeticException("no change of sign at " + low);
        }
        return new Value(0.5 * (low + high), high - low, Knowledge.ENCLOSED);
    }

    private static boolean above(double lambda) {
        Ball error = LeadingError.logistic(Contender.LARGE, Rational.ofExactly(lambda));
        Truth above = BALL.less(BALL.of(Rational.of(1, 4)), error);
        if (above == Truth.UNDECIDED) {
            throw new ArithmeticException("undecided at " + lambda);
        }
        return above.certain();
    }
}
