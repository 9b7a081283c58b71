package io.github.touchstone.math.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Minimum and maximum of balls that overlap, end by end, as integers of the unit (spec TOL-5). */
final class Extremes {
    private Extremes() {}

    /** The ball of all {@code min{x, y}}: its ends are the lesser ends. */
    static Ball min(Ball x, Ball y) {
        return x.field().between(low(x).min(low(y)), high(x).min(high(y)));
    }

    /** The ball of all {@code max{x, y}}: its ends are the greater ends. */
    static Ball max(Ball x, Ball y) {
        return x.field().between(low(x).max(low(y)), high(x).max(high(y)));
    }

    /** An integer of units that is at most all of the ball. */
    private static BigInteger low(Ball x) {
        return x.mid().subtract(wholeRadius(x));
    }

    /** An integer of units that is at least all of the ball. */
    private static BigInteger high(Ball x) {
        return x.mid().add(wholeRadius(x));
    }

    private static BigInteger wholeRadius(Ball x) {
        return new BigDecimal(x.rad()).setScale(0, RoundingMode.CEILING).toBigInteger();
    }
}
