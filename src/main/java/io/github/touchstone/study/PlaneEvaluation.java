package io.github.touchstone.study;

import io.github.touchstone.spec.targets.MixtureTarget;

/** Evaluates a quantity of an experiment on a mixture on the plane that does not separate. */
final class PlaneEvaluation {
    private PlaneEvaluation() {}

    static Outcome evaluate(Experiment<MixtureTarget> experiment, Quantity quantity, Method method) {
        throw new UndefinedQuantityException("not built yet");
    }
}
