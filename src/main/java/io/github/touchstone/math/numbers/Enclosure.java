package io.github.touchstone.math.numbers;

/**
 * A closed interval with rational ends that contains a number: what every certified computation returns (spec NUM-5).
 * The two ends are equal for an exact result.
 *
 * @param lower the lower end
 * @param upper the upper end, not below the lower
 */
public record Enclosure(Rational lower, Rational upper) {
    /** Rejects ends in the wrong order. */
    public Enclosure {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("an enclosure needs lower <= upper");
        }
    }

    /** The single point {@code x}. */
    public static Enclosure exactly(Rational x) {
        return new Enclosure(x, x);
    }

    /** Whether {@code x} lies in the interval, ends included. */
    public boolean contains(Rational x) {
        return lower.compareTo(x) <= 0 && x.compareTo(upper) <= 0;
    }

    /** Whether the other interval lies in this one. */
    public boolean contains(Enclosure other) {
        return lower.compareTo(other.lower) <= 0 && other.upper.compareTo(upper) <= 0;
    }

    /** Whether the two intervals share a point. */
    public boolean meets(Enclosure other) {
        return lower.compareTo(other.upper) <= 0 && other.lower.compareTo(upper) <= 0;
    }

    /** Half the width. */
    public Rational radius() {
        return upper.subtract(lower).divide(Rational.of(2));
    }

    /** The middle of the interval. */
    public Rational middle() {
        return upper.add(lower).divide(Rational.of(2));
    }

    /** Whether the interval is a single point. */
    public boolean exact() {
        return lower.equals(upper);
    }
}
