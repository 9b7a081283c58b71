package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.Rational;
import java.util.Optional;

/**
 * What is asked of the ends of a schedule (spec ADV-1).
 *
 * @param first abar_1, if it is given; it must be where the sampler stops at step 1
 * @param last abar_T; free if empty
 */
public record Ends(Optional<Rational> first, Optional<Rational> last) {
    /** abar_T where none is given: 1e-5. */
    public static final Rational DEFAULT_LAST = Rational.of(1, 100_000);

    /** The least abar_T and the least 1 - abar_1 that are taken: below them betas in binary64 no longer tell the levels. */
    static final Rational LEAST = Rational.of(1, 1_000_000_000_000L);

    /** abar_1 free, abar_T = 1e-5. */
    public static final Ends DEFAULT = new Ends(Optional.empty(), Optional.of(DEFAULT_LAST));

    /** Rejects shares outside of [1e-12, 1 - 1e-12], and a first that is not above the last. */
    public Ends {
        first.ifPresent(a -> require("first", a));
        last.ifPresent(a -> require("last", a));
        if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) <= 0) {
            throw new InvalidQuestionException(
                    "first", "abar_1 must be above abar_T = " + last.get() + ", got " + first.get());
        }
    }

    private static void require(String field, Rational a) {
        if (a.compareTo(LEAST) < 0 || Rational.ONE.subtract(a).compareTo(LEAST) < 0) {
            throw new InvalidQuestionException(field, "abar must be in [1e-12, 1 - 1e-12], got " + a);
        }
    }
}
