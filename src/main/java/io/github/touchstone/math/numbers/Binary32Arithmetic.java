package io.github.touchstone.math.numbers;

import org.hipparchus.Field;
import org.hipparchus.special.Erf;

/**
 * IEEE 754 binary32 rounding arithmetic, rounded after every operation: fast, and no proof of anything. Field operations and
 * roots are rounded to nearest (a root taken in binary64 and rounded is, since 53 &ge; 2 * 24 + 2); other functions are
 * those of {@link StrictMath}, rounded: faithful. Rationals are rounded by way of binary64, as a Python program rounds them.
 */
public enum Binary32Arithmetic implements Arithmetic<Binary32> {
    /** The one instance. */
    FLOAT;

    @Override
    public String label() {
        return "float";
    }

    @Override
    public Field<Binary32> field() {
        return Binary32Field.INSTANCE;
    }

    @Override
    public Binary32 of(Rational x) {
        return rounded(x.doubleValue());
    }

    private static Binary32 rounded(double x) {
        return new Binary32((float) x);
    }

    @Override
    public Binary32 sqrt(Binary32 x) {
        return rounded(StrictMath.sqrt(x.value()));
    }

    @Override
    public Binary32 exp(Binary32 x) {
        return rounded(StrictMath.exp(x.value()));
    }

    @Override
    public Binary32 log(Binary32 x) {
        return rounded(StrictMath.log(x.value()));
    }

    @Override
    public Binary32 sin(Binary32 x) {
        return rounded(StrictMath.sin(x.value()));
    }

    @Override
    public Binary32 cos(Binary32 x) {
        return rounded(StrictMath.cos(x.value()));
    }

    @Override
    public Binary32 atan(Binary32 x) {
        return rounded(StrictMath.atan(x.value()));
    }

    @Override
    public Binary32 asin(Binary32 x) {
        return rounded(StrictMath.asin(x.value()));
    }

    @Override
    public Binary32 erf(Binary32 x) {
        return rounded(Erf.erf(x.value()));
    }

    @Override
    public Binary32 pi() {
        return rounded(StrictMath.PI);
    }

    @Override
    public Truth less(Binary32 a, Binary32 b) {
        return Truth.of(a.value() < b.value());
    }

    @Override
    public Binary32 min(Binary32 a, Binary32 b) {
        return new Binary32(Math.min(a.value(), b.value()));
    }

    @Override
    public Binary32 max(Binary32 a, Binary32 b) {
        return new Binary32(Math.max(a.value(), b.value()));
    }

    /** The rounded value itself, as a point: not a proof. Throws {@link ArithmeticException} for NaN and infinities. */
    @Override
    public Enclosure enclosure(Binary32 x) {
        if (!Float.isFinite(x.value())) {
            throw new ArithmeticException("binary32 arithmetic gave " + x.value());
        }
        return Enclosure.exactly(Rational.ofExactly(x.value()));
    }

    @Override
    public boolean certified() {
        return false;
    }
}
