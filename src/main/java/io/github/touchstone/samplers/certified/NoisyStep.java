package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.intervals.Interval;
import io.github.touchstone.math.kernels.EnclosedMixture;
import io.github.touchstone.math.numbers.DoubleDoubleBall;

/**
 * The step {@code Y' = mu(Y) + s Z}, {@code mu(x) = kappa x + gamma s_t(x)}, s > 0, with enclosed coefficients (spec CRT-1).
 *
 * @param kappa the linear part
 * @param gamma the score's weight
 * @param variance {@code s^2 > 0}
 * @param law the law of X_t, whose score is s_t
 */
record NoisyStep(DoubleDoubleBall kappa, DoubleDoubleBall gamma, DoubleDoubleBall variance, EnclosedMixture law) {
    /** {@code mu(x)}. */
    DoubleDoubleBall mean(double x) {
        DoubleDoubleBall at = DoubleDoubleBall.of(x);
        return kappa.multiply(at).add(gamma.multiply(law.score(at)));
    }

    /** s. */
    Interval deviation() {
        return Interval.of(variance).sqrt();
    }
}
