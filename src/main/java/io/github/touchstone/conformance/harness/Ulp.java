package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigInteger;

/** The unit in the last place of a format, for distances that people read. */
final class Ulp {
    private Ulp() {}

    /** 2^(e - p + 1) for 2^e <= |x| < 2^(e+1), and not below the last place of the subnormals. */
    static Rational at(Rational x, Dtype dtype) {
        int least = dtype == Dtype.FLOAT64 ? -1022 : -126;
        int e = x.isZero() ? least : Math.max(least, exponent(x.abs()));
        return power(e - dtype.precision() + 1);
    }

    /** floor(log2 x). */
    private static int exponent(Rational x) {
        int e = x.numerator().bitLength() - x.denominator().bitLength();
        return x.compareTo(power(e)) >= 0 ? e : e - 1;
    }

    private static Rational power(int e) {
        return e >= 0
                ? Rational.of(BigInteger.ONE.shiftLeft(e), BigInteger.ONE)
                : Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(-e));
    }
}
