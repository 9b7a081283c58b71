package io.github.touchstone.math.numbers;

import org.hipparchus.Field;
import org.hipparchus.special.Erf;
import org.hipparchus.util.Binary64;
import org.hipparchus.util.Binary64Field;

/**
 * IEEE 754 binary64 rounding arithmetic: fast, and no proof of anything. Elementary functions come from {@link
 * StrictMath}, so that results are the same on every machine. NaN and infinities propagate as IEEE says.
 */
public enum Binary64Arithmetic implements Arithmetic<Binary64> {
    /** The one instance. */
    DOUBLE;

    @Override
    public String label() {
        return "double";
    }

    @Override
    public Field<Binary64> field() {
        return Binary64Field.getInstance();
    }

    @Override
    public Binary64 of(Rational x) {
        return new Binary64(x.doubleValue());
    }

    @Override
    public Binary64 sqrt(Binary64 x) {
        return new Binary64(StrictMath.sqrt(x.getReal()));
    }

    @Override
    public Binary64 exp(Binary64 x) {
        return new Binary64(StrictMath.exp(x.getReal()));
    }

    @Override
    public Binary64 log(Binary64 x) {
        return new Binary64(StrictMath.log(x.getReal()));
    }

    @Override
    public Binary64 sin(Binary64 x) {
        return new Binary64(StrictMath.sin(x.getReal()));
    }

    @Override
    public Binary64 cos(Binary64 x) {
        return new Binary64(StrictMath.cos(x.getReal()));
    }

    @Override
    public Binary64 atan(Binary64 x) {
        return new Binary64(StrictMath.atan(x.getReal()));
    }

    @Override
    public Binary64 asin(Binary64 x) {
        return new Binary64(StrictMath.asin(x.getReal()));
    }

    @Override
    public Binary64 erf(Binary64 x) {
        return new Binary64(Erf.erf(x.getReal()));
    }

    @Override
    public Binary64 pi() {
        return new Binary64(StrictMath.PI);
    }

    @Override
    public Truth less(Binary64 a, Binary64 b) {
        return Truth.of(a.getReal() < b.getReal());
    }

    @Override
    public Binary64 min(Binary64 a, Binary64 b) {
        return new Binary64(Math.min(a.getReal(), b.getReal()));
    }

    @Override
    public Binary64 max(Binary64 a, Binary64 b) {
        return new Binary64(Math.max(a.getReal(), b.getReal()));
    }

    @Override
    public Binary64 cover(Enclosure x) {
        return of(x.middle());
    }

    /** The rounded value itself, as a point: not a proof. Throws {@link ArithmeticException} for NaN and infinities. */
    @Override
    public Enclosure enclosure(Binary64 x) {
        if (!Double.isFinite(x.getReal())) {
            throw new ArithmeticException("binary64 arithmetic gave " + x.getReal());
        }
        return Enclosure.exactly(Rational.ofExactly(x.getReal()));
    }

    @Override
    public boolean certified() {
        return false;
    }
}
