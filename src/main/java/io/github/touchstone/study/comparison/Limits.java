package io.github.touchstone.study.comparison;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.lowerbound.RootPrecision;
import io.github.touchstone.study.lowerbound.RootVariance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divergences in units of their leading order beside the limits in closed form (CMP-3, CMP-4, CMP-5). */
final class Limits {
    private static final int MOST_ANGLES = 1000;

    private Limits() {}

    /**
     * What is asked.
     *
     * @param contender the sampler
     * @param schedule in words
     * @param family the schedule
     * @param lambda the variance of the target
     * @param steps T
     * @param stop m
     * @param logarithmic whether the unit is {@code (c1 log T/T)^2} and not {@code T^-2}
     * @param limit the limit in that unit, if it is known
     */
    record Question(
            Contender contender,
            String schedule,
            ScheduleFamily family,
            Rational lambda,
            int steps,
            int stop,
            boolean logarithmic,
            Optional<Value> limit) {}

    /**
     * What was found.
     *
     * @param question what was asked
     * @param kl the divergence in nats
     * @param constant the divergence in units of its leading order
     */
    record Row(Question question, Value kl, Value constant) {}

    static Row measure(Question q) {
        Value kl = GaussianRun.of(q.contender(), q.family().schedule(q.steps(), DoubleDoubleArithmetic.DD), q.stop())
                .value(q.lambda());
        double unit = q.logarithmic() ? q.steps() / (10 * StrictMath.log(q.steps())) : q.steps();
        // the unit is rounded a few times
        Value scaled = kl.times(unit * unit);
        Value constant = new Value(scaled.value(), scaled.error() + 16 * Math.ulp(scaled.value()), scaled.knowledge());
        return new Row(q, kl, constant);
    }

    static List<Question> of(Scale scale) {
        List<Integer> steps = scale == Scale.QUICK ? List.of(100, 1000) : List.of(100, 1000, 10_000, 100_000);
        List<Rational> variances = scale == Scale.QUICK
                ? List.of(Rational.of(1, 4))
                : List.of(Rational.of(1, 4), Rational.ONE, Rational.of(4));
        List<Question> questions = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            for (Rational lambda : variances) {
                for (int t : steps) {
                    add(questions, contender, lambda, t);
                }
            }
        }
        return questions;
    }

    private static void add(List<Question> to, Contender contender, Rational lambda, int steps) {
        to.add(new Question(
                contender,
                "logistic",
                Logistic.DEFAULT,
                lambda,
                steps,
                1,
                true,
                limit(Optional.of(LeadingError.logistic(contender, lambda)))));
        if (steps > MOST_ANGLES) {
            return;
        }
        to.add(new Question(contender, "li-yan", LiYan.DEFAULT, lambda, steps, 1, true, Optional.empty()));
        LeadingError.equalAngles(contender, lambda)
                .ifPresent(error -> to.add(new Question(
                        contender,
                        "equal-angle",
                        new EqualAngle(lambda, Rational.of(1, steps)),
                        lambda,
                        steps,
                        0,
                        false,
                        limit(Optional.of(error)))));
        best(contender, lambda, steps)
                .ifPresent(family -> to.add(new Question(
                        contender,
                        "best",
                        family,
                        lambda,
                        steps,
                        0,
                        false,
                        limit(LeadingError.best(contender, lambda)))));
    }

    /** The best grid of a rule, where it is not that of equal angles. */
    private static Optional<ScheduleFamily> best(Contender contender, Rational lambda, int steps) {
        Rational gap = Rational.of(1, (long) steps * steps);
        return switch (contender) {
            case SMALL -> Optional.of(new OptimalDdpm(lambda, Rational.ONE.subtract(gap)));
            case THEORY -> Optional.of(new RootPrecision(lambda, Rational.of(1, steps)));
            case LARGE -> lambda.equals(Rational.ONE) ? Optional.empty() : Optional.of(new RootVariance(lambda, gap));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> limit(Optional<Ball> error) {
        return error.map(e -> Value.enclosed(LeadingError.BALL.enclosure(LeadingError.divergence(e))));
    }
}
