package io.github.touchstone.math.numbers;

import java.util.Objects;
import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * A ball in double-double arithmetic: all numbers within {@code radius} of {@code hi + lo} (spec DD-1).
 *
 * <p><b>Accuracy.</b> The midpoint is an unevaluated sum of two doubles, {@code |lo| <= ulp(hi)/2}, about 32 digits. Every
 * operation returns a ball that contains the exact result for every choice of numbers in the operands' balls: its radius is
 * the propagated one plus a proved bound on the rounding of the midpoint (DD-3 to DD-7), rounded up (DD-2). Sums and products
 * of doubles, and quotients and roots that are doubles, stay exact: radius zero.
 *
 * <p><b>Non-finite values</b> do not exist. A result of magnitude 2^1020 or more, or with such a radius, throws {@link
 * OutOfRangeException}. Below 2^-900 a product or quotient carries a double's accuracy only; containment is never lost (DD-8).
 *
 * <p><b>Errors.</b> Division by zero and roots of negative numbers throw {@link ArithmeticException}; where only some numbers
 * of the ball are forbidden, {@link UndecidedException}.
 *
 * <p>Source of the algorithms: M. Joldes, J.-M. Muller, V. Popescu, ACM Trans. Math. Softw. 44 (2017) 15,
 * doi:10.1145/3121432.
 */
public final class DoubleDoubleBall implements FieldElement<DoubleDoubleBall> {
    /** Zero, exactly. */
    public static final DoubleDoubleBall ZERO = new DoubleDoubleBall(0, 0, 0);
    /** One, exactly. */
    public static final DoubleDoubleBall ONE = new DoubleDoubleBall(1, 0, 0);

    /** The unit roundoff. */
    private static final double U = 0x1p-53;
    /** Results from here on are refused. */
    static final double OVERFLOW = 0x1p1020;
    /** Below this, errors of products may fall below the least double (DD-8). */
    private static final double TINY = 0x1p-900;

    private final double hi;
    private final double lo;
    private final double radius;

    private DoubleDoubleBall(double hi, double lo, double radius) {
        if (!(Math.abs(hi) < OVERFLOW && radius < OVERFLOW)) {
            throw overflow();
        }
        this.hi = hi;
        this.lo = lo;
        this.radius = radius;
    }

    /** Without the midpoint and the radius: where they are too large, infinite and undefined ones tell nothing. */
    static OutOfRangeException overflow() {
        return new OutOfRangeException("double-double overflow: midpoint and radius must be below 2^1020");
    }

    /** The double {@code x}, exactly. Throws {@link OutOfRangeException} for NaN, infinities and magnitudes from 2^1020 on. */
    public static DoubleDoubleBall of(double x) {
        return new DoubleDoubleBall(x, 0, 0);
    }

    /** The ball around {@code a + b}, normalised exactly by Fast2Sum; needs {@code |a| >= |b|} or {@code a = 0}. */
    static DoubleDoubleBall fastTwoSum(double a, double b, double radius) {
        double s = a + b;
        return new DoubleDoubleBall(s, b - (s - a), radius);
    }

    /** Not below the exact bound E if {@code x >= (1 - 16 u) E - 2^-1071}, as any evaluation of a few operations is (DD-2). */
    static double up(double x) {
        return x * (1 + 0x1p-48) + 0x1p-1070;
    }

    /** The same midpoint with another radius. */
    DoubleDoubleBall atRadius(double r) {
        return new DoubleDoubleBall(hi, lo, r);
    }

    /** The same midpoint with a radius larger by {@code r}. */
    DoubleDoubleBall widened(double r) {
        return atRadius(up(radius + r));
    }

    /** The nearest double to the midpoint. */
    public double hi() {
        return hi;
    }

    /** The rest of the midpoint, at most half a unit in the last place of {@link #hi()}. */
    public double lo() {
        return lo;
    }

    /** The radius. */
    public double radius() {
        return radius;
    }

    @Override
    public DoubleDoubleBall add(DoubleDoubleBall y) {
        return sum(y.hi, y.lo, y.radius);
    }

    @Override
    public DoubleDoubleBall subtract(DoubleDoubleBall y) {
        return sum(-y.hi, -y.lo, y.radius);
    }

    /**
     * AccurateDWPlusDW (Joldes et al., algorithm 6) with the bound {@code u (|c| + |w|)} of DD-3. A sum with a zero term has
     * no rounding; so differences of neighbours stay exact or nearly so.
     */
    private DoubleDoubleBall sum(double yh, double yl, double yr) {
        double sh = hi + yh;
        double back = sh - hi;
        double sl = (hi - (sh - back)) + (yh - back);
        double th = lo + yl;
        back = th - lo;
        double tl = (lo - (th - back)) + (yl - back);
        double c = sl + th;
        double vh = sh + c;
        double vl = c - (vh - sh);
        double w = tl + vl;
        double rounded = (sl == 0 || th == 0 ? 0 : Math.abs(c)) + (tl == 0 || vl == 0 ? 0 : Math.abs(w));
        double bound = (radius + yr) + U * rounded;
        return fastTwoSum(vh, w, bound == 0 ? 0 : up(bound));
    }

    @Override
    public DoubleDoubleBall negate() {
        return new DoubleDoubleBall(-hi, -lo, radius);
    }

    /** DWTimesDW3 (Joldes et al., algorithm 12) with the bound {@code u (|t| + |c| + |l|)} of DD-4. */
    @Override
    public DoubleDoubleBall multiply(DoubleDoubleBall y) {
        double p = hi * y.hi;
        double propagated = Math.fma(Math.abs(hi), y.radius, radius * (Math.abs(y.hi) + y.radius));
        if (Math.abs(p) < TINY) {
            return isZero() || y.isZero() ? ZERO : new DoubleDoubleBall(p, 0, up(propagated + 4 * U * Math.abs(p)));
        }
        double e = Math.fma(hi, y.hi, -p);
        if (lo == 0 && y.lo == 0 && radius + y.radius == 0) {
            return new DoubleDoubleBall(p, e, 0);
        }
        double t = Math.fma(hi, y.lo, lo * y.lo);
        double c = Math.fma(lo, y.hi, t);
        double l = e + c;
        return fastTwoSum(p, l, up(propagated + U * (Math.abs(t) + Math.abs(c) + Math.abs(l))));
    }

    @Override
    public DoubleDoubleBall multiply(int n) {
        return multiply(of(n));
    }

    /** The square. */
    public DoubleDoubleBall square() {
        return multiply(this);
    }

    /**
     * Long division with one correction (DD-5), bound {@code u (3 |d| + |t|)/|y|}. Division by exact zero throws {@link
     * ArithmeticException}, by another ball around zero {@link UndecidedException}.
     */
    @Override
    public DoubleDoubleBall divide(DoubleDoubleBall y) {
        if (!(y.radius < 0.5 * Math.abs(y.hi))) {
            return DoubleDoubleEdges.quotient(this, y);
        }
        double q = hi / y.hi;
        double propagated = radius + Math.abs(q) * y.radius;
        double divisor = Math.abs(y.hi) - y.radius;
        if (!(Math.abs(q) >= TINY && Math.abs(hi) >= TINY)) {
            return isZero() ? ZERO : new DoubleDoubleBall(q, 0, up(up(propagated + 4 * U * Math.abs(hi)) / divisor));
        }
        double remainder = Math.fma(-q, y.hi, hi);
        // not "propagated == 0": that product may underflow
        if (remainder == 0 && lo == 0 && y.lo == 0 && radius + y.radius == 0) {
            return new DoubleDoubleBall(q, 0, 0);
        }
        double t = Math.fma(-q, y.lo, lo);
        double d = remainder + t;
        double rounding = U * (3 * Math.abs(d) + Math.abs(t));
        return fastTwoSum(q, d / y.hi, up(up(propagated + rounding) / divisor));
    }

    /** The quotient by an integer; throws {@link ArithmeticException} for zero. */
    public DoubleDoubleBall divide(int n) {
        return divide(of(n));
    }

    @Override
    public DoubleDoubleBall reciprocal() {
        return ONE.divide(this);
    }

    /**
     * The non-negative square root, by one Newton correction (DD-6), bound {@code 3 u |q|}. Exact zero gives exact zero. A
     * certainly negative ball throws {@link ArithmeticException}, another one with negative numbers {@link UndecidedException}.
     */
    public DoubleDoubleBall sqrt() {
        if (!(radius < 0.5 * hi)) {
            return DoubleDoubleEdges.squareRoot(this);
        }
        if (hi < TINY) {
            return multiply(of(0x1p1000)).sqrt().multiply(of(0x1p-500));
        }
        double s = Math.sqrt(hi);
        double d = Math.fma(-s, s, hi) + lo;
        if (d == 0 && lo == 0 && radius == 0) {
            return new DoubleDoubleBall(s, 0, 0);
        }
        double q = d / (2 * s);
        return fastTwoSum(s, q, up(radius / (s + Math.sqrt(hi - radius)) + 3 * U * Math.abs(q)));
    }

    /** The absolute value: {@code | |X| - |x| | <= |X - x|}, so the radius stays. */
    public DoubleDoubleBall abs() {
        return hi < 0 ? negate() : this;
    }

    /** The sign of every number in the ball, 0 for exact zero; undecided cases are {@link Truth#UNDECIDED}. */
    Truth positive() {
        // |hi + lo| >= (1 - u) |hi|, so the slack of up decides for the exact midpoint
        if (hi > 0 && (radius == 0 || hi > up(radius))) {
            return Truth.TRUE;
        }
        return hi <= 0 && (radius == 0 || -hi > up(radius)) ? Truth.FALSE : Truth.UNDECIDED;
    }

    /** Rational bounds of the ball, exactly. */
    public Enclosure enclosure() {
        Rational r = Rational.ofExactly(radius);
        Rational x = midpoint();
        return new Enclosure(x.subtract(r), x.add(r));
    }

    /** The midpoint, exactly. */
    Rational midpoint() {
        return Rational.ofExactly(hi).add(Rational.ofExactly(lo));
    }

    /** Whether this is zero, exactly. */
    @Override
    public boolean isZero() {
        return hi == 0 && radius == 0;
    }

    /** The nearest double to the midpoint. */
    @Override
    public double getReal() {
        return hi;
    }

    @Override
    public Field<DoubleDoubleBall> getField() {
        return DoubleDoubleField.INSTANCE;
    }

    /** Whether the other object is the same ball: same midpoint, same radius. */
    @Override
    public boolean equals(Object o) {
        return o instanceof DoubleDoubleBall x && hi == x.hi && lo == x.lo && radius == x.radius;
    }

    @Override
    public int hashCode() {
        return Objects.hash(hi + 0.0, lo + 0.0, radius);
    }

    /** Such as {@code 0.1 + 1.0E-18 +- 1.0E-35}. */
    @Override
    public String toString() {
        return hi + " + " + lo + " +- " + radius;
    }
}
