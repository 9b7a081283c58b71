package io.github.touchstone.math.numbers;

/**
 * What an operation makes of the deviations of its operands, before its own rounding: {@code p a + q b}, and at most {@code rest} besides.
 *
 * @param p factor of a
 * @param a a deviation
 * @param q factor of b
 * @param b a deviation
 * @param rest at least zero, computed in doubles by at most ten roundings
 */
record Change(double p, Deviation a, double q, Deviation b, double rest) {
    /** Of exact operands. */
    static Change none() {
        return of(0, Deviation.NONE, 0);
    }

    /** {@code p a}, and at most {@code rest}. */
    static Change of(double p, Deviation a, double rest) {
        return new Change(p, a, 0, Deviation.NONE, rest);
    }

    /** Anything up to a bound. */
    static Change upTo(double bound) {
        return of(0, Deviation.NONE, bound);
    }

    boolean isNone() {
        return a.isNone() && b.isNone() && rest == 0;
    }

    /** A bound of the change. */
    double bound() {
        return isNone() ? 0 : Bounds.up(Math.abs(p) * a.bound() + Math.abs(q) * b.bound() + rest + Bounds.TINY);
    }
}
