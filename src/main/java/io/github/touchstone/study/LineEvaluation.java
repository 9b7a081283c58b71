package io.github.touchstone.study;

import io.github.touchstone.spec.targets.MixtureTarget;

/** Evaluates a quantity of an experiment on a mixture on the line. */
final class LineEvaluation {
    private LineEvaluation() {}

    static Outcome evaluate(Experiment<MixtureTarget> experiment, Quantity quantity, Method method, int digits) {
        throw new UndefinedQuantityException("not built yet");
    }
}
