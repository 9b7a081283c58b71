package io.github.touchstone.math.statistics;

/** How far a stored number may be from the number that was drawn (spec DRW-5). */
@FunctionalInterface
public interface Rounding {
    /** Stored as it was drawn. */
    Rounding NONE = x -> 0;

    /** Rounded to nearest in binary32: half a unit in the last place of the stored number. */
    Rounding BINARY32 = x -> 0.5 * Math.ulp((float) x);

    /** The largest distance of the drawn number from the stored number x, finite and not negative; does not decrease in |x|. */
    double halfWidth(double x);

    /** Rounded to multiples of a positive unit. */
    static Rounding toMultiplesOf(double unit) {
        return x -> 0.5 * unit;
    }

    /** Rounded twice, this way and the other: the half widths add up at most. */
    default Rounding and(Rounding other) {
        return x -> halfWidth(x) + other.halfWidth(x);
    }
}
