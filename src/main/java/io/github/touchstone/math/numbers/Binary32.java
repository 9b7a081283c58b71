package io.github.touchstone.math.numbers;

import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * A number of IEEE 754 binary32; every operation is rounded to nearest once. NaN and infinities propagate as IEEE says.
 *
 * @param value the number
 */
public record Binary32(float value) implements FieldElement<Binary32> {
    @Override
    public Binary32 add(Binary32 x) {
        return new Binary32(value + x.value);
    }

    @Override
    public Binary32 subtract(Binary32 x) {
        return new Binary32(value - x.value);
    }

    @Override
    public Binary32 negate() {
        return new Binary32(-value);
    }

    /** The integer is rounded first, as a factor of the format would be. */
    @Override
    public Binary32 multiply(int n) {
        return new Binary32(value * (float) n);
    }

    @Override
    public Binary32 multiply(Binary32 x) {
        return new Binary32(value * x.value);
    }

    @Override
    public Binary32 divide(Binary32 x) {
        return new Binary32(value / x.value);
    }

    @Override
    public Binary32 reciprocal() {
        return new Binary32(1 / value);
    }

    @Override
    public boolean isZero() {
        return value == 0;
    }

    @Override
    public double getReal() {
        return value;
    }

    @Override
    public Field<Binary32> getField() {
        return Binary32Arithmetic.FLOAT.field();
    }

    @Override
    public String toString() {
        return Float.toString(value);
    }
}
