package io.github.touchstone.study.scoreerror;

import io.github.touchstone.samplers.density.ScoreError;

/**
 * A multiple of an error.
 *
 * @param error the error
 * @param factor the factor
 */
record ScaledError(ScoreError error, double factor) implements ScoreError {
    @Override
    public double at(int t, double x) {
        return factor * error.at(t, x);
    }

    @Override
    public double slope(int t, double x) {
        return factor * error.slope(t, x);
    }
}
