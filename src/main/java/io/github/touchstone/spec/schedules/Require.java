package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Rational;

/** Rejects parameters outside their domain, in one line that names family, field and value. */
final class Require {
    private Require() {}

    /** {@code low < value < high}. */
    static void inside(String family, String field, Rational value, Rational low, Rational high) {
        if (value.compareTo(low) <= 0 || value.compareTo(high) >= 0) {
            throw new InvalidScheduleException(
                    family + ": " + field + " = " + value + " is outside (" + low + ", " + high + ")");
        }
    }

    /** {@code value > 0}. */
    static void positive(String family, String field, Rational value) {
        if (value.signum() <= 0) {
            throw new InvalidScheduleException(family + ": " + field + " = " + value + " is not positive");
        }
    }

    /** {@code value >= 0}. */
    static void notNegative(String family, String field, Rational value) {
        if (value.signum() < 0) {
            throw new InvalidScheduleException(family + ": " + field + " = " + value + " is negative");
        }
    }

    /** {@code T >= least}. */
    static void steps(String family, int steps, int least) {
        if (steps < least) {
            throw new InvalidScheduleException(
                    family + ": T = " + steps + " steps are too few, at least " + least + " needed");
        }
    }

    /** {@code T = only}, the number of entries of a list. */
    static void only(String family, int steps, int only) {
        if (steps != only) {
            throw new InvalidScheduleException(family + ": T = " + steps + " steps, but the list has " + only);
        }
    }
}
