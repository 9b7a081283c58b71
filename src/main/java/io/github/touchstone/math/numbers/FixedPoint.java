package io.github.touchstone.math.numbers;

import java.math.BigInteger;

/**
 * A multiple {@code m 2^-p} of the unit, the midpoint of a {@link Ball}: {@link ThreeWords} where that is fast, {@link
 * WideInteger} elsewhere. The form follows from m and p, so equal numbers have equal forms.
 */
sealed interface FixedPoint permits ThreeWords, WideInteger {
    /** The number {@code m 2^-p}. */
    static FixedPoint of(BigInteger m, int p) {
        return of(m, p, false);
    }

    /** As {@link #of(BigInteger, int)}, as the result of a rounding or not. */
    static FixedPoint of(BigInteger m, int p, boolean rounded) {
        return ThreeWords.holds(m, p) ? ThreeWords.of(m, rounded) : new WideInteger(m, rounded);
    }

    /** The integer m. */
    BigInteger integer();

    /** Whether the operation that made this number had to round; then it erred by less than one unit. */
    boolean rounded();

    /** The sum. */
    FixedPoint plus(FixedPoint x, int p);

    /** The difference. */
    FixedPoint minus(FixedPoint x, int p);

    /** The number with the other sign. */
    FixedPoint negated();

    /** The product, rounded to a neighbouring multiple. */
    FixedPoint times(FixedPoint x, int p);

    /** The quotient by an x that is not zero, rounded to a neighbouring multiple. */
    FixedPoint over(FixedPoint x, int p);

    /** The sign. */
    int signum();

    /** {@code m 2^-p} with a relative error below 2^-50, unless it underflows. */
    double nearest(int p);

    /** The length of m in bits, its sign excluded. */
    int bitLength();
}
