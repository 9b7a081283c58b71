package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.study.findings.Scale;
import java.util.List;

/**
 * What is measured at a scale.
 *
 * @param lengths numbers of steps of the Gaussian runs on LOGISTIC
 * @param otherLengths those on the other schedules
 * @param optimised those of the search for the worst direction
 * @param lineSchedule the schedule of the runs on mixtures: steps of constant log-odds, fewer of them where c1 is small
 * @param lineSteps the number of steps of the runs on mixtures
 * @param longerSteps a larger one, for fewer of them
 * @param seeds how many random errors of each kind
 * @param sizes their eps, averaged over levels
 * @param factors of multiples of the score, as {@link GaussianPart#FACTORS}
 */
record Plan(
        List<Integer> lengths,
        List<Integer> otherLengths,
        List<Integer> optimised,
        Logistic lineSchedule,
        int lineSteps,
        int longerSteps,
        int seeds,
        List<Double> sizes,
        List<Rational> factors) {
    /** The plan of a scale. */
    static Plan of(Scale scale) {
        return scale == Scale.QUICK
                ? new Plan(
                        List.of(100, 300, 1000, 3000),
                        List.of(100, 1000),
                        List.of(50, 100),
                        new Logistic(Rational.of(2), Rational.of(4)),
                        40,
                        40,
                        2,
                        List.of(0.1, 0.3),
                        List.of(Rational.ZERO, Rational.of(1, 4)))
                : new Plan(
                        List.of(100, 300, 1000, 3000, 10_000, 30_000),
                        List.of(100, 1000),
                        List.of(50, 100, 200),
                        Logistic.DEFAULT,
                        100,
                        200,
                        4,
                        List.of(0.03, 0.1, 0.3),
                        GaussianPart.FACTORS);
    }
}
