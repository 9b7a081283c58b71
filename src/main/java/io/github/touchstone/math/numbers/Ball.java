package io.github.touchstone.math.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * A set of reals {@code {x : |x - m 2^-p| <= r 2^-p}} that contains the number meant: fixed-point midpoint, rigorous radius
 * (spec NUM-6). Immutable.
 *
 * <p><b>Accuracy.</b> Every operation returns a ball that contains the results for all points of its operands. A rounding
 * costs at most one unit of {@code 2^-p}; operations whose result is a multiple of {@code 2^-p} cost nothing, so integers and
 * dyadic numbers stay exact. Radii are doubles, rounded up (NUM-7).
 *
 * <p><b>Range.</b> {@code |m 2^-p| < 2^1000} and {@code r < 2^1000}; there are no non-finite values. A larger midpoint throws
 * {@link OutOfRangeException}, a larger radius {@link UndecidedException}. <b>Errors.</b> Operands of different {@code p} throw
 * {@link IllegalArgumentException}; an operation whose domain the ball only partly meets throws {@link UndecidedException}, one
 * whose domain it misses {@link ArithmeticException}.
 */
public final class Ball implements FieldElement<Ball> {
    /** Magnitudes and radii stay below {@code 2^LIMIT}, far from the end of the double range. */
    static final int LIMIT = 1000;

    private final BallField field;
    private final FixedPoint mid;
    private final double rad;

    /** The ball of midpoint {@code mid} and radius {@code rad >= 0}, both in units of {@code 2^-p}. */
    Ball(BallField field, BigInteger mid, double rad) {
        this(field, FixedPoint.of(mid, field.bits()), rad);
    }

    Ball(BallField field, FixedPoint mid, double rad) {
        if (mid instanceof WideInteger && mid.bitLength() - field.bits() > LIMIT) {
            throw new OutOfRangeException("a number beyond 2^" + LIMIT + " in ball(" + field.bits() + ")");
        }
        if (!(rad < 0x1p1000)) {
            throw new UndecidedException("the error bound passes 2^" + LIMIT + " units in ball(" + field.bits() + ")");
        }
        this.field = field;
        this.mid = mid;
        this.rad = rad;
    }

    /** The midpoint in units of {@code 2^-p}. */
    BigInteger mid() {
        return mid.integer();
    }

    /** The radius in units of {@code 2^-p}. */
    double rad() {
        return rad;
    }

    /** An upper bound of the radius as a number, {@code r 2^-p}. */
    double radius() {
        return rad == 0 ? 0 : Bounds.up(rad * field.ulp() + Bounds.TINY);
    }

    /** An upper bound of |x| over the ball. */
    double greatest() {
        return Bounds.up(magnitude() + radius());
    }

    /** An upper bound of |x| over the ball, in units of {@code 2^-p}, for small numbers. */
    double reach() {
        return Bounds.up(Math.abs(mid().doubleValue()) + rad);
    }

    /** Whether the midpoint is at most two units: a series need go no further. */
    boolean negligible() {
        return mid.bitLength() <= 1;
    }

    /** The number of fractional bits p. */
    public int bits() {
        return field.bits();
    }

    @Override
    public Field<Ball> getField() {
        return field;
    }

    BallField field() {
        return field;
    }

    @Override
    public Ball add(Ball x) {
        return new Ball(common(x), mid.plus(x.mid, bits()), Bounds.up(rad + x.rad));
    }

    @Override
    public Ball subtract(Ball x) {
        return new Ball(common(x), mid.minus(x.mid, bits()), Bounds.up(rad + x.rad));
    }

    @Override
    public Ball negate() {
        return new Ball(field, mid.negated(), rad);
    }

    /** |x|: the ball of |midpoint| and the same radius, for | |x| - |m| | <= |x - m|. */
    public Ball abs() {
        return mid.signum() < 0 ? negate() : this;
    }

    @Override
    public Ball multiply(int n) {
        return new Ball(field, mid().multiply(BigInteger.valueOf(n)), Bounds.up(rad * Math.abs((double) n)));
    }

    /** {@code x 2^n}: exact for {@code n >= 0}, rounded otherwise. */
    Ball scale(int n) {
        return n >= 0
                ? new Ball(field, mid().shiftLeft(n), Bounds.up(Bounds.scale(rad, n)))
                : new Ball(field, mid().shiftRight(-n), Bounds.up(Bounds.scale(rad, n) + rounding(mid(), -n)));
    }

    /** {@code |xy - m n| <= |m| s + |n| r + r s} (NUM-8). */
    @Override
    public Ball multiply(Ball x) {
        BallField common = common(x);
        if (isZero() || x.isZero()) {
            return field.getZero();
        }
        FixedPoint product = mid.times(x.mid, bits());
        double spread = product.rounded() ? 1 : 0;
        if (rad > 0 || x.rad > 0) {
            double both = rad * (x.rad * field.ulp() + Bounds.TINY);
            spread += magnitude() * x.rad + x.magnitude() * rad + both + Bounds.TINY;
        }
        return new Ball(common, product, Bounds.up(spread));
    }

    /** {@code |x/y - m/n| <= (r + |m/n| s)/(|n| - s)} (NUM-8). */
    @Override
    public Ball divide(Ball x) {
        BallField common = common(x);
        double distance = x.distanceFromZero();
        if (isZero()) {
            return this;
        }
        FixedPoint quotient = mid.over(x.mid, bits());
        double spread = quotient.rounded() ? 1 : 0;
        if (rad > 0 || x.rad > 0) {
            double size = Bounds.atMost(quotient, bits()) + field.ulp();
            spread += (rad + size * x.rad + Bounds.TINY) / distance + Bounds.TINY;
        }
        return new Ball(common, quotient, Bounds.up(spread));
    }

    /** {@code x/n} for an integer n that is not zero. */
    Ball divide(int n) {
        BigInteger[] q = mid().divideAndRemainder(BigInteger.valueOf(n));
        double spread = rad == 0 ? 0 : rad / Math.abs((double) n) + Bounds.TINY;
        return new Ball(field, q[0], Bounds.up(spread + (q[1].signum() == 0 ? 0 : 1)));
    }

    @Override
    public Ball reciprocal() {
        return field.getOne().divide(this);
    }

    /**
     * The non-negative square root: {@code |sqrt x - sqrt m| = |x - m|/(sqrt x + sqrt m)} (NUM-9). Zero has the root zero; a
     * ball with negative and positive points throws {@link UndecidedException}.
     */
    public Ball sqrt() {
        if (isZero()) {
            return this;
        }
        if (mid.signum() < 0 && compareWithRadius() > 0) {
            throw new ArithmeticException("square root of a negative number");
        }
        if (mid.signum() <= 0 || compareWithRadius() < 0) {
            throw new UndecidedException("square root of an enclosure of zero");
        }
        BigInteger[] root = mid().shiftLeft(bits()).sqrtAndRemainder();
        double spread = rad > 0 ? rad / Math.sqrt(Bounds.atLeast(mid, bits())) + Bounds.TINY : 0;
        return new Ball(field, root[0], Bounds.up(spread + (root[1].signum() == 0 ? 0 : 1)));
    }

    /** Same numbers, another precision: exact if finer, rounded if coarser. */
    Ball in(BallField other) {
        int n = other.bits() - bits();
        return n >= 0
                ? new Ball(other, mid().shiftLeft(n), Bounds.up(Bounds.scale(rad, n)))
                : new Ball(other, mid().shiftRight(-n), Bounds.up(Bounds.scale(rad, n) + rounding(mid(), -n)));
    }

    /** The greatest integer at most the midpoint, as an exact number. */
    Ball floor() {
        return new Ball(field, mid().shiftRight(bits()).shiftLeft(bits()), 0);
    }

    /** Only the midpoint, as an exact number. */
    Ball center() {
        return rad == 0 ? this : new Ball(field, mid, 0);
    }

    /** The ball widened by {@code extra >= 0} units of {@code 2^-p}. */
    Ball widen(double extra) {
        return new Ball(field, mid, Bounds.up(rad + extra));
    }

    /** An upper bound of |m 2^-p|. */
    double magnitude() {
        return Bounds.atMost(mid, bits());
    }

    /** A positive lower bound of |x| over the ball; throws if there is none. */
    double distanceFromZero() {
        if (isZero()) {
            throw new ArithmeticException("division by zero");
        }
        double distance = least();
        if (!(distance > 0)) {
            throw new UndecidedException("division by an enclosure of zero");
        }
        return distance;
    }

    /** A lower bound of |x| over the ball, not positive if there is none. */
    double least() {
        return Bounds.down(Bounds.atLeast(mid, bits()) - radius());
    }

    /** The sign of {@code |m| - r}, exactly. */
    int compareWithRadius() {
        double size = Math.abs(mid.nearest(0));
        if (Math.abs(size - rad) > 0x1p-40 * size) {
            return Double.compare(size, rad);
        }
        return Bounds.compare(mid().abs(), rad);
    }

    /** True of the exact zero only. */
    @Override
    public boolean isZero() {
        return mid.signum() == 0 && rad == 0;
    }

    /** The midpoint, to within one unit in the last place of a double. */
    @Override
    public double getReal() {
        return mid.nearest(bits());
    }

    /** The ends {@code (m - r) 2^-p} and {@code (m + r) 2^-p}, exactly. */
    public Enclosure enclosure() {
        Rational unit = Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(bits()));
        Rational middle = Rational.of(mid(), BigInteger.ONE);
        Rational radius = Rational.of(new BigDecimal(rad));
        return new Enclosure(
                middle.subtract(radius).multiply(unit), middle.add(radius).multiply(unit));
    }

    private BallField common(Ball x) {
        if (field.bits() != x.field.bits()) {
            throw new IllegalArgumentException(
                    "balls of " + field.bits() + " and " + x.field.bits() + " bits in one operation");
        }
        return field;
    }

    /** The cost of dropping the last {@code n} bits of {@code x}, in units of what is kept: none if they are zero. */
    private static double rounding(BigInteger x, int n) {
        return x.signum() == 0 || x.getLowestSetBit() >= n ? 0 : 1;
    }

    /** Of the representation: same precision, midpoint and radius. */
    @Override
    public boolean equals(Object o) {
        return o instanceof Ball x && bits() == x.bits() && rad == x.rad && mid().equals(x.mid());
    }

    @Override
    public int hashCode() {
        return Objects.hash(mid, rad, bits());
    }

    /** Midpoint and radius as doubles, for debugging; {@link Decimals} prints digits that are certain. */
    @Override
    public String toString() {
        return "ball(" + bits() + ")[" + getReal() + " +/- " + Bounds.up(rad * field.ulp()) + "]";
    }
}
