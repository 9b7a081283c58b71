package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;

/**
 * The exact model of a mixture on the line at one level, rounded to the format of a run (spec SCR-5).
 *
 * @param law of X at the level
 * @param signal {@code sqrt(a)}
 * @param noise {@code sqrt(1-a)}
 * @param prediction what is predicted
 * @param dtype the format
 */
record LineModel(LineMixture law, double signal, double noise, PredictionType prediction, Dtype dtype) {
    static LineModel at(
            Schedule<Ball> schedule, int timestep, MixtureTarget target, PredictionType prediction, Dtype dtype) {
        int level = timestep + 1;
        return new LineModel(
                LineMixture.of(NoisedLine.at(target, schedule, level)),
                schedule.sqrtAlphaBar(level).getReal(),
                schedule.sqrtNoise(level).getReal(),
                prediction,
                dtype);
    }

    /** The node that the format holds. */
    double node(double x) {
        return rounded(x);
    }

    /** The prediction at x. */
    double predict(double x) {
        double epsilon = -noise * law.score(x);
        return rounded(
                switch (prediction) {
                    case EPSILON -> epsilon;
                    case SAMPLE -> clean(x, epsilon);
                    case V_PREDICTION -> signal * epsilon - noise * clean(x, epsilon);
                    case SCORE -> law.score(x);
                });
    }

    private double clean(double x, double epsilon) {
        return (x - noise * epsilon) / signal;
    }

    private double rounded(double x) {
        return dtype == Dtype.FLOAT32 ? (float) x : x;
    }
}
