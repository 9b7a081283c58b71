package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.claims.EverySchedule;
import io.github.touchstone.spec.claims.GaussianKl;
import io.github.touchstone.study.findings.Value;
import java.util.Optional;

/**
 * What holds for every schedule of T steps on {@code N(0, lambda)}, wherever it ends (LWB-7).
 *
 * @param rule the sampler
 * @param lambda the variance of the target
 * @param steps T
 * @param constant a c with {@code KL(X_0 || Y_0) >= c/T^2}; empty where there is none
 */
record Floor(Rule rule, Rational lambda, int steps, Optional<Value> constant) {
    private static final BallArithmetic BALL = new BallArithmetic(192);

    /** The floor, in balls; DDIM has one only with its end given. */
    static Floor of(Rule rule, Rational lambda, int steps) {
        return new Floor(rule, lambda, steps, error(rule, lambda, steps).map(b -> {
            Ball kl = GaussianKl.ofTruth(b).value(BALL);
            return Value.enclosed(BALL.enclosure(kl)).times((double) steps * steps);
        }));
    }

    private static Optional<Ball> error(Rule rule, Rational lambda, int steps) {
        int side = lambda.compareTo(Rational.ONE);
        if (rule == Rule.SMALL && side > 0) {
            return Optional.of(EverySchedule.fixedSmall(lambda, steps, BALL));
        }
        if (rule == Rule.LARGE && side != 0) {
            return Optional.of(EverySchedule.fixedLarge(lambda, steps, BALL));
        }
        return rule == Rule.THEORY && side < 0
                ? Optional.of(EverySchedule.theoryForm(lambda, steps, BALL))
                : Optional.empty();
    }
}
