package io.github.touchstone.math.numbers;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * A midpoint below 2^190 as three words of 64 bits, in two's complement, for 128 < p <= 184: no loops, and no objects but the
 * result (spec NUM-18, decision 002). What does not fit goes through {@link WideInteger}.
 *
 * @param high the word of 2^128, signed
 * @param middle the word of 2^64, unsigned
 * @param low the word of 1, unsigned
 * @param rounded whether the operation that made the number had to round
 */
record ThreeWords(long high, long middle, long low, boolean rounded) implements FixedPoint {
    /** Quotient bits found at a time: few enough for the estimate in doubles to err by less than one eighth. */
    private static final int DIGIT = 46;

    /** The greatest precision held in three words. */
    static final int MAX_BITS = 4 * DIGIT;

    static boolean holds(BigInteger m, int p) {
        return 2 * Long.SIZE < p && p <= MAX_BITS && m.bitLength() <= 190;
    }

    static ThreeWords of(BigInteger m, boolean rounded) {
        return new ThreeWords(m.shiftRight(128).longValue(), m.shiftRight(64).longValue(), m.longValue(), rounded);
    }

    @Override
    public BigInteger integer() {
        return new BigInteger(ByteBuffer.allocate(24)
                .putLong(high)
                .putLong(middle)
                .putLong(low)
                .array());
    }

    private WideInteger wide() {
        return new WideInteger(integer(), rounded);
    }

    /** Whether the high word is that of a number below 2^190. */
    private static boolean fits(long high) {
        return high >> 62 == high >> 63;
    }

    @Override
    public FixedPoint plus(FixedPoint x, int p) {
        if (!(x instanceof ThreeWords y)) {
            return wide().plus(x, p);
        }
        long r0 = low + y.low;
        long carry = below(r0, low);
        long sum = middle + y.middle;
        long r1 = sum + carry;
        long r2 = high + y.high + (below(sum, middle) | below(r1, sum));
        return fits(r2) ? new ThreeWords(r2, r1, r0, false) : wide().plus(x, p);
    }

    @Override
    public FixedPoint minus(FixedPoint x, int p) {
        if (!(x instanceof ThreeWords y)) {
            return wide().minus(x, p);
        }
        long r0 = low - y.low;
        long borrow = below(low, y.low);
        long difference = middle - y.middle;
        long r1 = difference - borrow;
        long r2 = high - y.high - (below(middle, y.middle) | below(difference, borrow));
        return fits(r2) ? new ThreeWords(r2, r1, r0, false) : wide().minus(x, p);
    }

    @Override
    public ThreeWords negated() {
        long carry = low == 0 ? 1 : 0;
        return new ThreeWords(~high + (middle == 0 ? carry : 0), ~middle + carry, -low, rounded);
    }

    private ThreeWords absolute() {
        return high < 0 ? negated() : this;
    }

    /** The schoolbook product of the absolute values, six words w0..w5 by rows; the last 128 to 184 bits are dropped. */
    @Override
    public FixedPoint times(FixedPoint x, int p) {
        if (!(x instanceof ThreeWords other)) {
            return wide().times(x, p);
        }
        ThreeWords m = absolute();
        ThreeWords n = other.absolute();
        long n0 = n.low;
        long n1 = n.middle;
        long n2 = n.high;

        long w0 = m.low * n0;
        long carry = highWord(m.low, n0);
        long t = m.low * n1;
        long w1 = t + carry;
        carry = highWord(m.low, n1) + below(w1, t);
        t = m.low * n2;
        long w2 = t + carry;
        long w3 = highWord(m.low, n2) + below(w2, t);

        t = m.middle * n0;
        w1 += t;
        carry = highWord(m.middle, n0) + below(w1, t);
        t = m.middle * n1;
        long s = t + w2;
        w2 = s + carry;
        carry = highWord(m.middle, n1) + below(s, t) + below(w2, carry);
        t = m.middle * n2;
        s = t + w3;
        w3 = s + carry;
        long w4 = highWord(m.middle, n2) + below(s, t) + below(w3, carry);

        t = m.high * n0;
        w2 += t;
        carry = highWord(m.high, n0) + below(w2, t);
        t = m.high * n1;
        s = t + w3;
        w3 = s + carry;
        carry = highWord(m.high, n1) + below(s, t) + below(w3, carry);
        t = m.high * n2;
        s = t + w4;
        w4 = s + carry;
        long w5 = highWord(m.high, n2) + below(s, t) + below(w4, carry);

        int right = p - 2 * Long.SIZE;
        int left = Long.SIZE - right;
        long top = w4 >>> right | w5 << left;
        if (w5 >>> right != 0 || top < 0 || !fits(top)) {
            return wide().times(x, p);
        }
        boolean dropped = (w0 | w1 | w2 << left) != 0;
        ThreeWords product = new ThreeWords(top, w3 >>> right | w4 << left, w2 >>> right | w3 << left, dropped);
        return (high ^ other.high) < 0 ? product.negated() : product;
    }

    /**
     * Long division in digits of 46 bits, each from the quotient of the leading bits in doubles. One half is taken off before the
     * cut to an integer, so that a digit is never too large and the remainder stays below twice the divisor; the last digit is
     * rounded to nearest, so that the quotient errs by less than one unit (NUM-18).
     */
    @Override
    public FixedPoint over(FixedPoint x, int p) {
        if (!(x instanceof ThreeWords other)) {
            return wide().over(x, p);
        }
        ThreeWords m = absolute();
        ThreeWords n = other.absolute();
        double inverse = 1 / n.units();
        double estimate = m.units() * inverse - 0.5;
        if (!(estimate < 1L << DIGIT)) {
            return wide().over(x, p);
        }
        long r0 = m.low;
        long r1 = m.middle;
        long r2 = m.high;
        long q0 = 0;
        long q1 = 0;
        long q2 = 0;
        for (int left = p; ; ) {
            long digit = (long) Math.max(0, estimate);
            long t = digit * n.low;
            long carry = highWord(digit, n.low);
            long borrow = below(r0, t);
            r0 -= t;
            t = digit * n.middle + carry;
            carry = highWord(digit, n.middle) + below(t, carry);
            long difference = r1 - t;
            r2 -= digit * n.high + carry + (below(r1, t) | below(difference, borrow));
            r1 = difference - borrow;

            q0 += digit;
            long overflow = below(q0, digit);
            q1 += overflow;
            q2 += overflow & (q1 == 0 ? 1 : 0);
            if (left == 0) {
                break;
            }
            int bits = Math.min(left, DIGIT);
            int rest = Long.SIZE - bits;
            left -= bits;
            estimate = units(r2, r1, r0) * inverse * (1L << bits) + (left == 0 ? 0.5 : -0.5);
            r2 = r2 << bits | r1 >>> rest;
            r1 = r1 << bits | r0 >>> rest;
            r0 <<= bits;
            if (q2 >>> (rest - 3) != 0) {
                return wide().over(x, p);
            }
            q2 = q2 << bits | q1 >>> rest;
            q1 = q1 << bits | q0 >>> rest;
            q0 <<= bits;
        }
        if (!fits(q2)) {
            return wide().over(x, p);
        }
        ThreeWords quotient = new ThreeWords(q2, q1, q0, (r0 | r1 | r2) != 0);
        return (high ^ other.high) < 0 ? quotient.negated() : quotient;
    }

    @Override
    public int signum() {
        return high < 0 ? -1 : (high | middle | low) == 0 ? 0 : 1;
    }

    @Override
    public double nearest(int p) {
        double size = absolute().units() * Math.scalb(1.0, -p);
        return high < 0 ? -size : size;
    }

    @Override
    public int bitLength() {
        return integer().bitLength();
    }

    private double units() {
        return units(high, middle, low);
    }

    /** The non-negative number of three words as a double, relative error below 2^-51. */
    private static double units(long high, long middle, long low) {
        if (high != 0) {
            return high * 0x1p128 + unsigned(middle) * 0x1p64;
        }
        return middle != 0 ? unsigned(middle) * 0x1p64 + unsigned(low) : unsigned(low);
    }

    private static double unsigned(long x) {
        return (x >>> 1) * 2.0 + (x & 1);
    }

    /** The upper word of the unsigned product. */
    private static long highWord(long x, long y) {
        return Math.multiplyHigh(x, y) + (x >> 63 & y) + (y >> 63 & x);
    }

    /** 1 if x < y as unsigned words, else 0: the carry of a sum, the borrow of a difference. */
    private static long below(long x, long y) {
        return Long.compareUnsigned(x, y) < 0 ? 1 : 0;
    }
}
