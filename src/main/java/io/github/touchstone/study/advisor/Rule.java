package io.github.touchstone.study.advisor;

import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.Sampler;
import java.util.Optional;

/** The rules whose error on a Gaussian has a closed form that only couples neighbouring levels (spec ADV-2). */
enum Rule {
    /** DDPM fixed-small, height {@code S_t}. */
    SMALL(new DdpmFixedSmall()),
    /** DDPM fixed-large, height {@code 1/v_t}. */
    LARGE(new DdpmFixedLarge()),
    /** DDPM in the theory form, height {@code R_t}. */
    THEORY(new DdpmTheory()),
    /** Deterministic DDIM. */
    DDIM(Ddim.DETERMINISTIC);

    private final Sampler sampler;

    Rule(Sampler sampler) {
        this.sampler = sampler;
    }

    /** The sampler that it describes. */
    Sampler sampler() {
        return sampler;
    }

    /** The rule of a sampler, if it is one of the four. */
    static Optional<Rule> of(Sampler sampler) {
        for (Rule rule : values()) {
            if (rule.sampler.equals(sampler)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /**
     * The error u of a coordinate of variance lambda, started from N(0, 1) at level z_n and compared at level z_0: {@code r} for DDPM,
     * {@code log(1 + r)} for DDIM.
     *
     * @param z logarithms of noise to signal, increasing; z_0 is minus infinity if nothing is stopped early
     */
    Band error(double lambda, double[] z) {
        return this == DDIM ? AngleError.of(lambda, z) : new QuotientError(this, lambda).of(z);
    }

    /** The divergence as a function of that error. */
    ErrorCurve divergence(double u, boolean forward) {
        return this == DDIM ? ErrorCurve.ofLogVariance(u, forward) : ErrorCurve.ofVariance(u, forward);
    }
}
