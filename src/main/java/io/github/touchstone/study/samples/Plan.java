package io.github.touchstone.study.samples;

import io.github.touchstone.study.InvalidExperimentException;

/**
 * How draws are tested.
 *
 * @param significance alpha, in (0, 1/2): the probability, at most, that a law is refused that all draws come from
 * @param power what "could have been detected" means: with this probability at least; in (1/2, 1)
 * @param directions the number of random directions for d > 1, not negative
 * @param seed of the random directions
 */
public record Plan(double significance, double power, int directions, long seed) {
    /** Rejects what is outside these bounds, by {@link InvalidExperimentException}. */
    public Plan {
        if (!(significance > 0 && significance < 0.5)) {
            throw new InvalidExperimentException("significance", "must be in (0, 1/2), got " + significance);
        }
        if (!(power > 0.5 && power < 1)) {
            throw new InvalidExperimentException("power", "must be in (1/2, 1), got " + power);
        }
        if (directions < 0) {
            throw new InvalidExperimentException("directions", "must be at least 0, got " + directions);
        }
    }
}
