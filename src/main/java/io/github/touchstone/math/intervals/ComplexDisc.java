package io.github.touchstone.math.intervals;

import io.github.touchstone.math.numbers.DoubleDoubleBall;

/**
 * All complex numbers within {@code radius} of {@code re + i im}: every operation contains the exact results for all points of its
 * operands (spec FLW-7). The radius takes up the roundings of the centre, each bounded by a few units of 2^-53 of its terms, and is
 * itself enlarged by a factor {@code 1 + 2^-48}. Functions of {@link StrictMath} are within one unit in the last place.
 *
 * <p>A disc with an infinite or undefined radius bounds nothing; {@link #finite} tells.
 *
 * @param re the real part of the centre
 * @param im the imaginary part of the centre
 * @param radius not negative
 */
public record ComplexDisc(double re, double im, double radius) {
    private static final double UP = 1 + 0x1p-48;
    private static final double TINY = 0x1p-1000;
    private static final double U = 0x1p-53;

    /** The real number x, exactly. */
    public static ComplexDisc of(double x) {
        return new ComplexDisc(x, 0, 0);
    }

    /** All numbers of a real ball. */
    public static ComplexDisc of(DoubleDoubleBall x) {
        return new ComplexDisc(x.hi(), 0, (Math.abs(x.lo()) + x.radius()) * UP);
    }

    /** The centre alone. */
    public ComplexDisc centre() {
        return new ComplexDisc(re, im, 0);
    }

    /** Whether the disc bounds anything. */
    public boolean finite() {
        return Double.isFinite(re) && Double.isFinite(im) && Double.isFinite(radius);
    }

    /** {@code x + y}. */
    public ComplexDisc add(ComplexDisc y) {
        double a = re + y.re;
        double b = im + y.im;
        return new ComplexDisc(a, b, (radius + y.radius + U * (Math.abs(a) + Math.abs(b))) * UP);
    }

    /** {@code -x}. */
    public ComplexDisc negate() {
        return new ComplexDisc(-re, -im, radius);
    }

    /** {@code x - y}. */
    public ComplexDisc subtract(ComplexDisc y) {
        return add(y.negate());
    }

    /** {@code xy}: {@code |xy - cd| <= |c| s + |d| r + r s}. */
    public ComplexDisc multiply(ComplexDisc y) {
        double spread = size(re, im) * y.radius + size(y.re, y.im) * radius + radius * y.radius;
        double rounding = 4 * U * (Math.abs(re) + Math.abs(im)) * (Math.abs(y.re) + Math.abs(y.im));
        return new ComplexDisc(re * y.re - im * y.im, re * y.im + im * y.re, (spread + rounding) * UP + TINY);
    }

    /** {@code 1/x}: {@code |1/x - 1/c| <= r/(|c| (|c| - r))}; infinite radius if the disc meets zero. */
    public ComplexDisc reciprocal() {
        double square = re * re + im * im;
        double size = Math.sqrt(square) / UP;
        if (!(size > radius * UP && square > TINY)) {
            return new ComplexDisc(0, 0, Double.POSITIVE_INFINITY);
        }
        double spread = radius / (size * ((size - radius) / UP)) * UP;
        return new ComplexDisc(re / square, -im / square, (spread + 8 * U / size) * UP);
    }

    /** {@code e^x}: {@code |e^x - e^c| <= |e^c| (e^r - 1)}. */
    public ComplexDisc exp() {
        double size = StrictMath.exp(re);
        double spread = size * StrictMath.expm1(radius);
        return new ComplexDisc(
                size * StrictMath.cos(im), size * StrictMath.sin(im), (spread + 16 * U * size) * UP + TINY);
    }

    /** An upper bound of |x|. */
    public double greatest() {
        return (size(re, im) + radius) * UP;
    }

    /** A lower bound of the real part. */
    public double leastReal() {
        return Math.nextDown(re - radius);
    }

    /** An upper bound of the real part. */
    public double greatestReal() {
        return Math.nextUp(re + radius);
    }

    /**
     * An upper bound of |log x| for the principal branch, infinite unless all real parts are positive: {@code |log |x|| + pi/2}.
     */
    public double logarithm() {
        double least = leastReal();
        if (!(least > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double size = Math.max(Math.abs(StrictMath.log(least)), Math.abs(StrictMath.log(greatest())));
        return (size + StrictMath.PI / 2) * UP;
    }

    /** An upper bound of |a + ib|; squares that underflow lose no more than {@code 2^-510}, and the sum of both is one too. */
    private static double size(double a, double b) {
        return Math.min(Math.sqrt(a * a + b * b) * UP + 0x1p-510, (Math.abs(a) + Math.abs(b)) * UP);
    }
}
