package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.samplers.density.ScoreError;
import java.util.List;

/**
 * The score itself as its error, {@code e_t = s_t}: with a factor c, {@code (1 + c) s_t} is used (spec SER-11).
 *
 * @param truth the laws p_t, t = 1..T
 */
record ScoreMultiple(List<LineMixture> truth) implements ScoreError {
    @Override
    public double at(int t, double x) {
        return truth.get(t - 1).score(x);
    }

    @Override
    public double slope(int t, double x) {
        return truth.get(t - 1).scoreDerivative(x);
    }
}
