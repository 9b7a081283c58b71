package io.github.touchstone.math.numbers;

import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * One number system, as a value: what a formula asks for besides field operations (spec NUM-1).
 *
 * <p>A formula is written once, over {@code <T extends FieldElement<T>>} and an {@code Arithmetic<T>}; the same lines
 * then run in exact rationals, modulo a prime, in balls of any precision, in double-double balls and in binary64.
 *
 * <p>An operation that leaves the number system, such as the square root of 2 in Q, throws {@link
 * NotRepresentableException}; one whose answer the enclosure cannot decide, such as the division by a ball around zero,
 * throws {@link UndecidedException}, which more precision may cure. Arguments outside a function's domain throw {@link
 * ArithmeticException}.
 *
 * @param <T> the numbers
 */
public interface Arithmetic<T extends FieldElement<T>> {
    /** Name for people and reports: {@code exact}, {@code ball(170)}, {@code dd}, {@code double}, {@code prime}. */
    String label();

    /** The field of the numbers. */
    Field<T> field();

    /** The rational {@code x}: exactly, or its enclosure, or its rounding. */
    T of(Rational x);

    /** The integer {@code n}. */
    default T of(long n) {
        return of(Rational.of(n));
    }

    /** Zero. */
    default T zero() {
        return field().getZero();
    }

    /** One. */
    default T one() {
        return field().getOne();
    }

    /** The non-negative square root. */
    T sqrt(T x);

    /** The exponential. */
    T exp(T x);

    /** The natural logarithm. */
    T log(T x);

    /** The sine. */
    T sin(T x);

    /** The cosine. */
    T cos(T x);

    /** The arc tangent, in (-pi/2, pi/2). */
    T atan(T x);

    /** The arc sine, in [-pi/2, pi/2]. */
    T asin(T x);

    /** The error function, {@code 2/sqrt(pi) int_0^x exp(-u^2) du}. */
    T erf(T x);

    /** The circle constant. */
    T pi();

    /** Whether {@code a < b}: certain, certainly not, or undecided. */
    Truth less(T a, T b);

    /** Whether {@code a <= b}: certain, certainly not, or undecided. */
    default Truth lessOrEqual(T a, T b) {
        return less(b, a).not();
    }

    /** The lesser of two numbers. An order left open throws {@link UndecidedException} where no enclosure covers both. */
    default T min(T a, T b) {
        return switch (lessOrEqual(a, b)) {
            case TRUE -> a;
            case FALSE -> b;
            case UNDECIDED ->
                throw new UndecidedException("the order of " + a.getReal() + " and " + b.getReal() + " is open");
        };
    }

    /** The greater of two numbers, {@code -min(-a, -b)}. */
    default T max(T a, T b) {
        return min(a.negate(), b.negate()).negate();
    }

    /** {@code sqrt(max(x, 0))}, for an x that is not negative but for rounding. */
    default T rootOfPositivePart(T x) {
        return sqrt(max(x, zero()));
    }

    /**
     * One number for all reals of an interval: a ball that contains it, its middle where numbers are rounded. Exact numbers throw {@link
     * NotRepresentableException} unless the interval is a point.
     */
    default T cover(Enclosure x) {
        if (!x.exact()) {
            throw new NotRepresentableException("an interval is no number of " + label() + " arithmetic");
        }
        return of(x.lower());
    }

    /** Rational bounds that contain the number that {@code x} stands for, where {@link #certified()} holds. */
    Enclosure enclosure(T x);

    /** Whether {@link #enclosure} is a proof: true for exact numbers and balls, false for plain rounding. */
    boolean certified();
}
