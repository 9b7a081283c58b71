package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.study.findings.Scale;
import java.util.ArrayList;
import java.util.List;

/** What is run: each rule on the schedules of the theory and on its own best one. */
final class Runs {
    /** Sines and cosines of balls are slow. */
    private static final int MOST_ANGLES = 3000;

    private Runs() {}

    /** All questions of a scale. */
    static List<Run.Question> of(Scale scale) {
        List<Run.Question> questions = new ArrayList<>();
        for (Rational lambda : variances(scale)) {
            for (int steps : steps(scale)) {
                add(questions, lambda, steps);
            }
        }
        return questions;
    }

    static List<Rational> variances(Scale scale) {
        return scale == Scale.QUICK
                ? List.of(Rational.of(1, 4), Rational.of(2))
                : List.of(Rational.of(1, 4), Rational.ONE, Rational.of(2), Rational.of(4), Rational.of(16));
    }

    private static List<Integer> steps(Scale scale) {
        return scale == Scale.QUICK
                ? List.of(50, 200, 1000)
                : List.of(50, 100, 300, 1000, 3000, 10_000, 30_000, 100_000);
    }

    private static void add(List<Run.Question> to, Rational lambda, int steps) {
        // abar_T of the order of T^-2, as on LOGISTIC: the start is negligible
        Rational gap = Rational.of(1, (long) steps * steps);
        ScheduleFamily angles = new EqualAngle(lambda, Rational.of(1, steps));
        to.add(new Run.Question(Rule.THEORY, "logistic", Logistic.DEFAULT, lambda, steps, 1));
        to.add(new Run.Question(Rule.THEORY, "li-yan", LiYan.DEFAULT, lambda, steps, 1));
        to.add(new Run.Question(
                Rule.THEORY, "root-precision", new RootPrecision(lambda, Rational.of(1, steps)), lambda, steps, 0));
        to.add(new Run.Question(Rule.SMALL, "logistic", Logistic.DEFAULT, lambda, steps, 0));
        to.add(new Run.Question(
                Rule.SMALL, "optimal-ddpm", new OptimalDdpm(lambda, Rational.ONE.subtract(gap)), lambda, steps, 0));
        if (!lambda.equals(Rational.ONE)) {
            to.add(new Run.Question(Rule.LARGE, "logistic", Logistic.DEFAULT, lambda, steps, 0));
            to.add(new Run.Question(Rule.LARGE, "root-variance", new RootVariance(lambda, gap), lambda, steps, 0));
        }
        to.add(new Run.Question(Rule.DDIM, "logistic", Logistic.DEFAULT, lambda, steps, 1));
        if (steps <= MOST_ANGLES) {
            to.add(new Run.Question(Rule.DDIM, "equal-angle", angles, lambda, steps, 0));
        }
    }
}
