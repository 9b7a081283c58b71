package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Rational;

/** Which sampler makes the step. */
public sealed interface Rule {
    /**
     * DDPM (Ho et al. 2020, algorithm 2).
     *
     * @param variance of the noise added
     */
    record Ddpm(VarianceType variance) implements Rule {}

    /**
     * DDIM (Song, Meng, Ermon 2021, eq. 12).
     *
     * @param eta in [0, 1]; else {@link UndefinedStepException}
     * @param useClippedModelOutput whether epsilon is derived again from the clipped clean sample
     */
    record Ddim(Rational eta, boolean useClippedModelOutput) implements Rule {
        /** Rejects an eta outside [0, 1], where the radicand can be negative. */
        public Ddim {
            if (eta.signum() < 0 || eta.compareTo(Rational.ONE) > 0) {
                throw new UndefinedStepException("eta = " + eta + " is outside [0, 1]");
            }
        }
    }
}
