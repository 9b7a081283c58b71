package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import org.hipparchus.FieldElement;

/** A binary format narrower than binary64; numbers are rounded to nearest, ties to even, gradual underflow included. */
enum Narrow {
    /** IEEE 754 binary16. */
    HALF(11, -14),
    /** The 16 bits of bfloat16. */
    BRAIN(8, -126),
    /** IEEE 754 binary32. */
    SINGLE(24, -126);

    private final int precision;
    private final int smallest;

    Narrow(int precision, int smallest) {
        this.precision = precision;
        this.smallest = smallest;
    }

    /** The number of this format nearest to x, for an x below its overflow; NaN and infinities as they are. */
    double rounded(double x) {
        if (!Double.isFinite(x)) {
            return x;
        }
        double ulp = Math.scalb(1.0, Math.max(Math.getExponent(x), smallest) - precision + 1);
        return StrictMath.rint(x / ulp) * ulp;
    }

    /** The same in another arithmetic, by way of binary64. */
    <T extends FieldElement<T>> T rounded(Arithmetic<T> arithmetic, T x) {
        double value = x.getReal();
        return Double.isFinite(value) ? arithmetic.of(Rational.ofExactly(rounded(value))) : x;
    }
}
