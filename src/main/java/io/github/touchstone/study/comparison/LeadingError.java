package io.github.touchstone.study.comparison;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.Optional;

/**
 * Limits of the relative variance error on {@code N(0, lambda)} in closed form, in balls: {@code r_1/(c1 log T/T)} on LOGISTIC (CMP-3),
 * {@code T delta} on equal angles (CMP-4) and on the best grid (CMP-5). The divergence is a quarter of the square.
 */
final class LeadingError {
    static final BallArithmetic BALL = new BallArithmetic(192);

    private LeadingError() {}

    /** {@code lim r_1/Delta} on LOGISTIC. */
    static Ball logistic(Contender contender, Rational lambda) {
        return switch (contender) {
            case DDIM -> of(-1, 4);
            case ETA_HALF -> of(-5, 16);
            case SMALL -> of(-1, 2);
            case THEORY -> of(1, 2);
            case LARGE -> large(lambda);
            case LEARNED_HALF -> large(lambda).subtract(of(1, 2)).divide(of(2, 1));
            case EXPONENTIAL -> of(1, 2).subtract(first(lambda).divide(of(2, 1)));
            case EULER ->
                of(1, 2).subtract(first(lambda).divide(of(2, 1)))
                        .subtract(second(lambda).divide(of(4, 1)));
        };
    }

    /** {@code int kappa S (1 - S)/(1 - kappa S) dS = ((1 - lambda^2)/2 + lambda log lambda)/(1 - lambda)^2}. */
    private static Ball large(Rational lambda) {
        if (lambda.equals(Rational.ONE)) {
            return BALL.zero();
        }
        Ball l = BALL.of(lambda);
        Ball kappa = BALL.one().subtract(l);
        return BALL.one()
                .subtract(l.multiply(l))
                .divide(of(2, 1))
                .add(l.multiply(BALL.log(l)))
                .divide(kappa.multiply(kappa));
    }

    /** {@code int S v dS = lambda (lambda - 1 - log lambda)/(1 - lambda)^2}. */
    private static Ball first(Rational lambda) {
        if (lambda.equals(Rational.ONE)) {
            return of(1, 2);
        }
        Ball l = BALL.of(lambda);
        Ball kappa = BALL.one().subtract(l);
        return l.multiply(l.subtract(BALL.one()).subtract(BALL.log(l))).divide(kappa.multiply(kappa));
    }

    /** {@code int S v^2 dS = lambda^2 (1/lambda - 1 + log lambda)/(1 - lambda)^2}. */
    private static Ball second(Rational lambda) {
        if (lambda.equals(Rational.ONE)) {
            return of(1, 2);
        }
        Ball l = BALL.of(lambda);
        Ball kappa = BALL.one().subtract(l);
        Ball bracket = BALL.one().divide(l).subtract(BALL.one()).add(BALL.log(l));
        return l.multiply(l).multiply(bracket).divide(kappa.multiply(kappa));
    }

    /** {@code lim T delta} on equal angles for this lambda, where it is known. */
    static Optional<Ball> equalAngles(Contender contender, Rational lambda) {
        Ball square = BALL.pi().multiply(BALL.pi());
        return switch (contender) {
            case DDIM -> Optional.of(square.divide(of(-4, 1)));
            case SMALL -> Optional.of(square.divide(of(-2, 1)));
            case LARGE -> Optional.of(square.divide(of(2, 1)).multiply(tangent(lambda)));
            case THEORY -> Optional.of(square.divide(of(2, 1)));
            default -> Optional.empty();
        };
    }

    /** {@code lim T delta} on the rule's best grid, where it is known. */
    static Optional<Ball> best(Contender contender, Rational lambda) {
        return switch (contender) {
            case DDIM -> equalAngles(contender, lambda);
            case SMALL -> Optional.of(of(-4, 1));
            case LARGE -> Optional.of(of(4, 1).multiply(tangent(lambda)));
            case THEORY -> Optional.of(of(4, 1));
            default -> Optional.empty();
        };
    }

    /** {@code (1 - sqrt(lambda))/(1 + sqrt(lambda)) = -tanh(log(lambda)/4)}. */
    private static Ball tangent(Rational lambda) {
        Ball root = BALL.sqrt(BALL.of(lambda));
        return BALL.one().subtract(root).divide(BALL.one().add(root));
    }

    /** {@code c^2/4}, the limit of the divergence over the square of the scale. */
    static Ball divergence(Ball error) {
        return error.multiply(error).divide(of(4, 1));
    }

    private static Ball of(long n, long d) {
        return BALL.of(Rational.of(n, d));
    }
}
