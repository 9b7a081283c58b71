package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Rational;

/** How near a quantity is to the reference (spec LAW-8). From best to worst. */
public enum LawGrade {
    /** Within what one unit in the last place of every coefficient can do. */
    TIGHT,
    /** Within what the accepted error of every coefficient can do. */
    ACCEPTED,
    /** Further off. */
    OUTSIDE;

    /** The grade of a distance. */
    static LawGrade of(Rational distance, Rational tight, Rational accepted) {
        if (distance.compareTo(tight) <= 0) {
            return TIGHT;
        }
        return distance.compareTo(accepted) <= 0 ? ACCEPTED : OUTSIDE;
    }

    /** The worse of the two. */
    public LawGrade and(LawGrade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
