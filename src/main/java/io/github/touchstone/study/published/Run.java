package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Rational;

/**
 * One run of the table.
 *
 * @param scheme the sampler
 * @param start the law of its beginning
 * @param points N, the grid t_k = k (1 - eps)/(N - 1), at least 2; or 0 for the continuous process
 * @param epsilon the time at which it stops, in [0, 1)
 */
public record Run(Scheme scheme, Start start, int points, Rational epsilon) {
    /** Rejects numbers out of range. */
    public Run {
        if (points < 0 || points == 1 || epsilon.signum() < 0 || epsilon.compareTo(Rational.ONE) >= 0) {
            throw new IllegalArgumentException("a run needs at least two points and epsilon in [0, 1)");
        }
    }

    boolean continuous() {
        return points == 0;
    }
}
