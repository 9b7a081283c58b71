package io.github.touchstone.math.numbers;

import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * A number x, in a ball, and a bound e of {@code |x^ - x|}, where x^ is what a machine holds in its place: the machine computes the
 * same formula and rounds each operation faithfully (spec TOL-3). Immutable.
 *
 * <p><b>Accuracy.</b> Bounds are rigorous; nothing of second order is dropped. {@code x^ - x} is kept as a sum of named roundings,
 * so that one that enters twice can cancel. A result that the machine holds exactly has e = 0. <b>Errors.</b> As of {@link Ball},
 * and {@link NoErrorBoundException}.
 */
public final class Faithful implements FieldElement<Faithful> {
    private final FaithfulField field;
    private final Ball value;
    private final Deviation deviation;

    Faithful(FaithfulField field, Ball value, Deviation deviation) {
        this.field = field;
        this.value = value;
        this.deviation = deviation;
    }

    /** The number itself. */
    public Ball value() {
        return value;
    }

    /** The bound e, at least zero. */
    public double error() {
        return deviation.bound();
    }

    /** {@code x^ - x}. */
    Deviation deviation() {
        return deviation;
    }

    /** An upper bound of |x^|. */
    double greatest() {
        return Bounds.up(value.greatest() + error());
    }

    /** Whether this is exactly plus or minus a power of two. */
    private boolean powerOfTwo() {
        return deviation.isNone() && value.rad() == 0 && value.mid().abs().bitCount() == 1;
    }

    /** {@code (x^ + y^) - (x + y) = (x^ - x) + (y^ - y)}. */
    @Override
    public Faithful add(Faithful y) {
        FaithfulField field = common(y);
        if (isZero() || y.isZero()) {
            return isZero() ? y : this;
        }
        return field.rounded(value.add(y.value), new Change(1, deviation, 1, y.deviation, 0));
    }

    @Override
    public Faithful subtract(Faithful y) {
        return add(y.negate());
    }

    @Override
    public Faithful negate() {
        return new Faithful(field, value.negate(), deviation.negate());
    }

    @Override
    public Faithful multiply(int n) {
        return multiply(field.of(Rational.of(n)));
    }

    /** {@code x^ y^ - x y = y (x^ - x) + x (y^ - y) + (x^ - x)(y^ - y)}. */
    @Override
    public Faithful multiply(Faithful y) {
        FaithfulField field = common(y);
        if (isZero() || y.isZero()) {
            return field.getZero();
        }
        Ball product = value.multiply(y.value);
        double rest = slack(y.value) * error() + slack(value) * y.error() + error() * y.error();
        Change change = new Change(y.getReal(), deviation, getReal(), y.deviation, rest);
        return powerOfTwo() || y.powerOfTwo() ? field.scaled(product, change) : field.rounded(product, change);
    }

    /**
     * {@code x^/y^ - q = m/y^} with {@code q = x/y} and {@code m = (x^ - x) - q (y^ - y)}, which is m/y but for {@code |m| f/(|y|(|y| -
     * f))}.
     */
    @Override
    public Faithful divide(Faithful y) {
        FaithfulField field = common(y);
        Ball quotient = value.divide(y.value);
        if (isZero()) {
            return this;
        }
        double least = y.value.least();
        double leastHeld = Bounds.down(least - y.error());
        if (!(leastHeld > 0)) {
            throw new NoErrorBoundException("the divisor " + y + " may round to zero");
        }
        if (deviation.isNone() && y.deviation.isNone()) {
            Change none = Change.none();
            return y.powerOfTwo() ? field.scaled(quotient, none) : field.rounded(quotient, none);
        }
        Ball inverse = y.value.reciprocal();
        Deviation m =
                field.named(new Change(1, deviation, -quotient.getReal(), y.deviation, slack(quotient) * y.error()));
        double rest = m.bound() * (slack(inverse) + (y.error() + Bounds.TINY) / least / leastHeld);
        Change change = Change.of(inverse.getReal(), m, rest);
        return y.powerOfTwo() ? field.scaled(quotient, change) : field.rounded(quotient, change);
    }

    /** A bound of |x - d|, d the double near x. */
    static double slack(Ball x) {
        return Bounds.up(x.radius() + 0x1p-51 * x.greatest() + Bounds.TINY);
    }

    private FaithfulField common(Faithful y) {
        if (field.format() != y.field.format()) {
            throw new IllegalArgumentException(field.format() + " and " + y.field.format() + " in one operation");
        }
        return field;
    }

    @Override
    public Faithful reciprocal() {
        return field.getOne().divide(this);
    }

    /** True of the exact zero only, held as zero. */
    @Override
    public boolean isZero() {
        return deviation.isNone() && value.isZero();
    }

    @Override
    public double getReal() {
        return value.getReal();
    }

    @Override
    public Field<Faithful> getField() {
        return field;
    }

    /** Value and error bound, for people. */
    @Override
    public String toString() {
        return value.getReal() + " +- " + error();
    }
}
