package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.claims.GaussianKl;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.study.findings.Value;

/**
 * A run on {@code N(0, lambda)} beside its bound.
 *
 * @param question what is run
 * @param kl {@code KL(X_m || Y_m)} in nats
 * @param floor what no schedule with the same ends beats, in nats; 0 where the bound says nothing
 */
record Run(Question question, Value kl, Value floor) {
    /**
     * What is run.
     *
     * @param rule the sampler
     * @param schedule in words
     * @param family the schedule
     * @param lambda the variance of the target
     * @param steps T
     * @param stop m
     */
    record Question(Rule rule, String schedule, ScheduleFamily family, Rational lambda, int steps, int stop) {}

    /** The divergence and its bound, in double-double balls. */
    static Run of(Question q) {
        DoubleDoubleArithmetic dd = DoubleDoubleArithmetic.DD;
        GaussianPath<DoubleDoubleBall> path =
                GaussianPath.centred(q.family().schedule(q.steps(), dd), dd.of(q.lambda()));
        DoubleDoubleBall kl = GaussianKl.ofTruth(q.rule().error(path, q.stop())).value(dd);
        return new Run(
                q,
                Value.enclosed(dd.enclosure(kl)),
                Value.enclosed(dd.enclosure(q.rule().floor(path, q.stop()))));
    }

    /** {@code T^2 KL}. */
    Value scaled() {
        return kl.times((double) question.steps() * question.steps());
    }

    /** {@code KL/floor}; at least 1. */
    Value ratio() {
        return kl.over(floor);
    }

    /** Whether the bound says something. */
    boolean bounded() {
        return floor.value() > 0;
    }
}
