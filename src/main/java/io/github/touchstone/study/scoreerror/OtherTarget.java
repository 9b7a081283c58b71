package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.samplers.density.ScoreError;
import java.util.List;

/**
 * The exact score of another target, {@code e_t = s_t^q - s_t^p} (spec SER-10).
 *
 * @param truth the laws p_t, t = 1..T, of the target
 * @param other the laws q_t of the other
 */
record OtherTarget(List<LineMixture> truth, List<LineMixture> other) implements ScoreError {
    @Override
    public double at(int t, double x) {
        return other.get(t - 1).score(x) - truth.get(t - 1).score(x);
    }

    @Override
    public double slope(int t, double x) {
        return other.get(t - 1).scoreDerivative(x) - truth.get(t - 1).scoreDerivative(x);
    }
}
