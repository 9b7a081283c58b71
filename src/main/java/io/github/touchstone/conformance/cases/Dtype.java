package io.github.touchstone.conformance.cases;

import java.util.Locale;

/** The binary format that an implementation computes in (IEEE 754). */
public enum Dtype {
    /** binary32, unit roundoff 2^-24. */
    FLOAT32(24),
    /** binary64, unit roundoff 2^-53. */
    FLOAT64(53);

    private final int precision;

    Dtype(int precision) {
        this.precision = precision;
    }

    /** The bits of the significand. */
    public int precision() {
        return precision;
    }

    /** The name on the wire. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
