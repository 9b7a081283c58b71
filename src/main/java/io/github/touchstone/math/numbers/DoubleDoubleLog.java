package io.github.touchstone.math.numbers;

import java.util.stream.IntStream;

/**
 * The natural logarithm of a double-double ball (spec DD-9), for {@code x = 2^k m} and the nearest {@code c = j/64} to m:
 *
 * <pre>log x = k log 2 + log c + 2 artanh s,  s = (m - c)/(m + c)</pre>
 *
 * in ball operations throughout, so that roundings take care of themselves; the remainder of the series is added.
 */
final class DoubleDoubleLog {
    private static final int GRID = 64;
    /** The significand m lies in [90/128, 180/128). */
    private static final double LEAST = 90.0 / 128;
    /** Below this, scaling by a power of two could underflow. */
    private static final double SMALL = 0x1p-500;

    private static final int SMALL_SHIFT = 500;
    /** The first grid index, {@code 64 LEAST}. */
    private static final int FIRST = 45;

    private static final int LAST = 90;
    /** {@code |s| < 1/178} on the grid: {@code s^16 < 2^-119}. */
    private static final int TERMS = 8;
    /** {@code |s| <= 1/3} in the tables: {@code 3^-72 < 2^-114}. */
    private static final int TABLE_TERMS = 36;

    private static final DoubleDoubleBall[] ODD_RECIPROCALS = IntStream.range(0, TABLE_TERMS)
            .mapToObj(i -> DoubleDoubleBall.of(2 * i + 1).reciprocal())
            .toArray(DoubleDoubleBall[]::new);

    /** {@code log 2}. */
    static final DoubleDoubleBall LOG2 = ratio(DoubleDoubleBall.of(2), DoubleDoubleBall.ONE, TABLE_TERMS);

    private static final DoubleDoubleBall[] LOGS = IntStream.rangeClosed(FIRST, LAST)
            .mapToObj(j -> ratio(DoubleDoubleBall.of((double) j / GRID), DoubleDoubleBall.ONE, TABLE_TERMS))
            .toArray(DoubleDoubleBall[]::new);

    private DoubleDoubleLog() {}

    /** The logarithm; forbidden arguments as in {@link Arithmetic}. */
    static DoubleDoubleBall log(DoubleDoubleBall x) {
        if (x.positive() != Truth.TRUE) {
            throw refusal(x);
        }
        DoubleDoubleBall middle = x.atRadius(0);
        if (x.radius() == 0) {
            return logOfPoint(middle);
        }
        // |log X - log x| <= r/(x - r)
        DoubleDoubleBall least = middle.subtract(DoubleDoubleBall.of(x.radius()));
        DoubleDoubleBall spread = DoubleDoubleBall.of(x.radius()).divide(least);
        return logOfPoint(middle).widened(DoubleDoubleBall.up(spread.hi() + spread.radius()));
    }

    private static ArithmeticException refusal(DoubleDoubleBall x) {
        return x.enclosure().upper().signum() <= 0
                ? new ArithmeticException("logarithm of a number that is not positive: " + x)
                : new UndecidedException("logarithm of an enclosure with numbers that are not positive: " + x);
    }

    private static DoubleDoubleBall logOfPoint(DoubleDoubleBall x) {
        if (x.hi() < SMALL) {
            DoubleDoubleBall scaled = x.multiply(DoubleDoubleBall.of(0x1p500));
            return logOfPoint(scaled).subtract(LOG2.multiply(SMALL_SHIFT));
        }
        int k = Math.getExponent(x.hi() / LEAST);
        DoubleDoubleBall m = k == 0 ? x : x.multiply(DoubleDoubleBall.of(Math.scalb(1.0, -k)));
        int j = (int) Math.rint(m.hi() * GRID);
        DoubleDoubleBall c = DoubleDoubleBall.of((double) j / GRID);
        DoubleDoubleBall ofSignificand = LOGS[j - FIRST].add(ratio(m, c, TERMS));
        return k == 0 ? ofSignificand : LOG2.multiply(k).add(ofSignificand);
    }

    /** {@code log(a/b) = 2 artanh s}, {@code s = (a - b)/(a + b)}, by the first n terms and their remainder. */
    private static DoubleDoubleBall ratio(DoubleDoubleBall a, DoubleDoubleBall b, int n) {
        DoubleDoubleBall s = a.subtract(b).divide(a.add(b));
        if (s.isZero()) {
            return s;
        }
        DoubleDoubleBall z = s.square();
        DoubleDoubleBall sum = DoubleDoubleBall.ZERO;
        for (int i = n - 1; i >= 0; i--) {
            sum = sum.multiply(z).add(ODD_RECIPROCALS[i]);
        }
        // the terms left out sum to at most z^n/(2n + 1)/(1 - z) <= z^n
        double remainder = 1;
        for (int i = 0; i < n; i++) {
            remainder = DoubleDoubleBall.up(remainder * DoubleDoubleBall.up(z.hi() + z.radius()));
        }
        return s.multiply(2).multiply(sum.widened(remainder));
    }
}
