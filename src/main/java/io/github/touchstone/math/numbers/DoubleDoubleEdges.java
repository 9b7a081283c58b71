package io.github.touchstone.math.numbers;

import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * Where {@link DoubleDoubleBall} meets exact rationals (spec DD-7, DD-8): rounding of rationals and enclosures, and the
 * quotients and roots of balls that are wide beside their midpoint. Slow and simple.
 */
final class DoubleDoubleEdges {
    /** Fractions of such integers are divided as doubles. */
    private static final int DOUBLE_BITS = 53;
    /** Bits of a square root: more than a double-double holds. */
    private static final int ROOT_BITS = 120;

    private static final Rational TWO = Rational.of(2);

    private DoubleDoubleEdges() {}

    /** The ball around the rational {@code x}, of radius zero if {@code x} is a double-double. */
    static DoubleDoubleBall round(Rational x) {
        if (x.numerator().bitLength() <= DOUBLE_BITS && x.denominator().bitLength() <= DOUBLE_BITS) {
            return roundFraction(x.numerator().doubleValue(), x.denominator().doubleValue());
        }
        return around(x, Rational.ZERO);
    }

    /** {@code n/d} for integers that are doubles: the remainders are exact (DD-5). */
    private static DoubleDoubleBall roundFraction(double n, double d) {
        double hi = n / d;
        double remainder = Math.fma(-hi, d, n);
        double lo = remainder / d;
        double radius = Math.fma(-lo, d, remainder) == 0 ? 0 : DoubleDoubleBall.up(0x1p-53 * Math.abs(lo));
        return DoubleDoubleBall.fastTwoSum(hi, lo, radius);
    }

    /** The ball that contains the enclosure. */
    static DoubleDoubleBall cover(Enclosure x) {
        return around(x.middle(), x.radius());
    }

    /** The ball that contains all numbers within {@code r} of {@code x}. */
    static DoubleDoubleBall around(Rational x, Rational r) {
        double hi = finite(x);
        Rational rest = x.subtract(Rational.ofExactly(hi));
        double lo = finite(rest);
        Rational error = r.add(rest.subtract(Rational.ofExactly(lo)).abs());
        return DoubleDoubleBall.fastTwoSum(hi, lo, roundUp(error));
    }

    private static double finite(Rational x) {
        double nearest = x.doubleValue();
        if (!(Math.abs(nearest) < DoubleDoubleBall.OVERFLOW)) {
            throw DoubleDoubleBall.overflow();
        }
        return nearest;
    }

    private static double roundUp(Rational r) {
        double nearest = finite(r);
        return r.isZero() || Rational.ofExactly(nearest).compareTo(r) >= 0 ? nearest : Math.nextUp(nearest);
    }

    /** The quotient of two balls. */
    static DoubleDoubleBall quotient(DoubleDoubleBall x, DoubleDoubleBall y) {
        if (y.isZero()) {
            throw new ArithmeticException("division by zero");
        }
        Enclosure a = x.enclosure();
        Enclosure b = y.enclosure();
        if (b.contains(Rational.ZERO)) {
            throw new UndecidedException("division by an enclosure of zero: " + y);
        }
        return cover(hull(
                a.lower().divide(b.lower()),
                a.lower().divide(b.upper()),
                a.upper().divide(b.lower()),
                a.upper().divide(b.upper())));
    }

    private static Enclosure hull(Rational... ends) {
        return new Enclosure(
                Stream.of(ends).min(Rational::compareTo).orElseThrow(),
                Stream.of(ends).max(Rational::compareTo).orElseThrow());
    }

    /** The square root of a ball. */
    static DoubleDoubleBall squareRoot(DoubleDoubleBall x) {
        if (x.isZero()) {
            return x;
        }
        Enclosure a = x.enclosure();
        if (a.upper().signum() < 0) {
            throw new ArithmeticException("square root of a negative number: " + x);
        }
        if (a.lower().signum() < 0) {
            throw new UndecidedException("square root of an enclosure with negative numbers: " + x);
        }
        return cover(new Enclosure(root(a.lower(), 0), root(a.upper(), 1)));
    }

    /** {@code (floor(sqrt(x 4^k)) + addend)/2^k}: below the root for addend 0, above for 1, with about {@value #ROOT_BITS} bits. */
    private static Rational root(Rational x, int addend) {
        int k = ROOT_BITS + (x.denominator().bitLength() - x.numerator().bitLength()) / 2;
        BigInteger floor = x.floorScaled(2 * k).sqrt().add(BigInteger.valueOf(addend));
        Rational scale = TWO.pow(Math.abs(k));
        return Rational.of(floor, BigInteger.ONE).multiply(k >= 0 ? scale.reciprocal() : scale);
    }
}
