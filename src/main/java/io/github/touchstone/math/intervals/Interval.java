package io.github.touchstone.math.intervals;

import io.github.touchstone.math.numbers.DoubleDoubleBall;

/**
 * All reals from {@code lower} to {@code upper}: every operation contains the exact results for all points of its operands
 * (spec CRT-2). Field operations are rounded outward by one double, functions of {@link StrictMath} by two, since these are
 * within one unit in the last place.
 *
 * <p>Ends may be infinite, where a bound is lost; a NaN is never an end.
 *
 * @param lower the lower end
 * @param upper the upper end, not below the lower
 */
public record Interval(double lower, double upper) {
    /** Rejects ends in the wrong order, and NaN. */
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("an interval needs lower <= upper, got " + lower + " and " + upper);
        }
    }

    /** The point {@code x}. */
    public static Interval of(double x) {
        return new Interval(x, x);
    }

    /** All numbers of the ball. */
    public static Interval of(DoubleDoubleBall x) {
        double rest = Math.nextUp(Math.abs(x.lo()) + x.radius());
        return around(x.hi(), rest);
    }

    /** All numbers within {@code r} of {@code x}. */
    public static Interval around(double x, double r) {
        return new Interval(Math.nextDown(x - r), Math.nextUp(x + r));
    }

    /** {@code x + y}. */
    public Interval add(Interval y) {
        return new Interval(Math.nextDown(lower + y.lower), Math.nextUp(upper + y.upper));
    }

    /** {@code x - y}. */
    public Interval subtract(Interval y) {
        return new Interval(Math.nextDown(lower - y.upper), Math.nextUp(upper - y.lower));
    }

    /** {@code -x}. */
    public Interval negate() {
        return new Interval(-upper, -lower);
    }

    /** {@code xy}; finite ends. */
    public Interval multiply(Interval y) {
        double a = lower * y.lower;
        double b = lower * y.upper;
        double c = upper * y.lower;
        double d = upper * y.upper;
        return new Interval(
                Math.nextDown(Math.min(Math.min(a, b), Math.min(c, d))),
                Math.nextUp(Math.max(Math.max(a, b), Math.max(c, d))));
    }

    /** {@code x/y}; throws {@link ArithmeticException} if y contains zero. */
    public Interval divide(Interval y) {
        if (y.lower <= 0 && y.upper >= 0) {
            throw new ArithmeticException("division by an interval around zero");
        }
        return multiply(new Interval(Math.nextDown(1 / y.upper), Math.nextUp(1 / y.lower)));
    }

    /** {@code x^2}, not negative. */
    public Interval square() {
        double far = magnitude();
        double near = lower <= 0 && upper >= 0 ? 0 : Math.min(Math.abs(lower), Math.abs(upper));
        return new Interval(Math.max(0, Math.nextDown(near * near)), Math.nextUp(far * far));
    }

    /** {@code e^x}, not negative. */
    public Interval exp() {
        return new Interval(
                Math.max(0, Math.nextDown(Math.nextDown(StrictMath.exp(lower)))),
                Math.nextUp(Math.nextUp(StrictMath.exp(upper))));
    }

    /** {@code log x} of positive numbers; others throw {@link ArithmeticException}. */
    public Interval log() {
        if (!(lower > 0)) {
            throw new ArithmeticException("logarithm of an interval with numbers that are not positive");
        }
        return new Interval(
                Math.nextDown(Math.nextDown(StrictMath.log(lower))), Math.nextUp(Math.nextUp(StrictMath.log(upper))));
    }

    /** {@code sqrt x} of numbers that are not negative; others throw {@link ArithmeticException}. */
    public Interval sqrt() {
        if (lower < 0) {
            throw new ArithmeticException("square root of an interval with negative numbers");
        }
        return new Interval(Math.max(0, Math.nextDown(Math.sqrt(lower))), Math.nextUp(Math.sqrt(upper)));
    }

    /** The greatest |x|. */
    public double magnitude() {
        return Math.max(Math.abs(lower), Math.abs(upper));
    }

    /** About the middle. */
    public double middle() {
        return lower + (upper - lower) / 2;
    }

    /** About the width. */
    public double width() {
        return upper - lower;
    }

    /** Whether {@code x} lies in the interval, ends included. */
    public boolean contains(double x) {
        return lower <= x && x <= upper;
    }
}
