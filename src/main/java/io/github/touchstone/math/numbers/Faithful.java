package io.github.touchstone.math.numbers;

import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * A number x, in a ball, and a bound e of {@code |x^ - x|}, where x^ is what a machine holds in its place: the machine computes the
 * same formula and rounds each operation faithfully (spec TOL-3). Immutable.
 *
 * <p><b>Accuracy.</b> Bounds are rigorous; nothing of second order is dropped. They ignore that errors may cancel. A result that
 * the machine holds exactly has e = 0. <b>Errors.</b> As of {@link Ball}, and {@link NoErrorBoundException}.
 */
public final class Faithful implements FieldElement<Faithful> {
    private final FaithfulField field;
    private final Ball value;
    private final double error;

    Faithful(FaithfulField field, Ball value, double error) {
        this.field = field;
        this.value = value;
        this.error = error;
    }

    /** The number itself. */
    public Ball value() {
        return value;
    }

    /** The bound e, at least zero. */
    public double error() {
        return error;
    }

    /** An upper bound of |x^|. */
    double greatest() {
        return Bounds.up(value.greatest() + error);
    }

    /** Whether the machine holds a number that is known exactly. */
    boolean exact() {
        return error == 0 && value.rad() == 0;
    }

    private FaithfulField common(Faithful y) {
        if (field.format() != y.field.format()) {
            throw new IllegalArgumentException(field.format() + " and " + y.field.format() + " in one operation");
        }
        return field;
    }

    /** Whether this is exactly plus or minus a power of two. */
    private boolean powerOfTwo() {
        return exact() && value.mid().abs().bitCount() == 1;
    }

    /** {@code |(x^ + y^) - (x + y)| <= e + f}. */
    @Override
    public Faithful add(Faithful y) {
        FaithfulField field = common(y);
        if (isZero() || y.isZero()) {
            return isZero() ? y : this;
        }
        return field.rounded(value.add(y.value), Bounds.up(error + y.error));
    }

    @Override
    public Faithful subtract(Faithful y) {
        return add(y.negate());
    }

    @Override
    public Faithful negate() {
        return new Faithful(field, value.negate(), error);
    }

    @Override
    public Faithful multiply(int n) {
        return multiply(field.of(Rational.of(n)));
    }

    /** {@code |x^ y^ - x y| <= |x| f + |y| e + e f}. */
    @Override
    public Faithful multiply(Faithful y) {
        FaithfulField field = common(y);
        if (isZero() || y.isZero()) {
            return field.getZero();
        }
        Ball product = value.multiply(y.value);
        double spread = error == 0 && y.error == 0
                ? 0
                : Bounds.up(value.greatest() * y.error + y.value.greatest() * error + error * y.error + Bounds.TINY);
        return powerOfTwo() || y.powerOfTwo() ? field.scaled(product, spread) : field.rounded(product, spread);
    }

    /** {@code |x^/y^ - x/y| <= (e + |x/y| f)/(|y| - f)}. */
    @Override
    public Faithful divide(Faithful y) {
        FaithfulField field = common(y);
        Ball quotient = value.divide(y.value);
        if (isZero()) {
            return this;
        }
        double divisor = Bounds.down(y.value.least() - y.error);
        if (!(divisor > 0)) {
            throw new NoErrorBoundException("the divisor " + y + " may round to zero");
        }
        double spread = error == 0 && y.error == 0
                ? 0
                : Bounds.up((error + quotient.greatest() * y.error + Bounds.TINY) / divisor + Bounds.TINY);
        return y.powerOfTwo() ? field.scaled(quotient, spread) : field.rounded(quotient, spread);
    }

    @Override
    public Faithful reciprocal() {
        return field.getOne().divide(this);
    }

    /** True of the exact zero only, held as zero. */
    @Override
    public boolean isZero() {
        return error == 0 && value.isZero();
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
        return value.getReal() + " +- " + error;
    }
}
