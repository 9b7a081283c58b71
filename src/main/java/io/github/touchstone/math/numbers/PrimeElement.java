package io.github.touchstone.math.numbers;

import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * An integer modulo a prime (spec PRIME-1): the image of every rational whose denominator the prime does not divide.
 *
 * <p><b>Accuracy.</b> Every operation is exact in the field. A residue has neither size nor sign: {@link #getReal()} throws
 * {@link NotRepresentableException}. <b>Errors.</b> Division by zero throws {@link ArithmeticException}: the prime divides a
 * denominator, or the denominator is zero. Elements of different fields do not mix: {@link IllegalArgumentException}.
 */
public final class PrimeElement implements FieldElement<PrimeElement> {
    private final PrimeField field;
    private final long montgomery;

    PrimeElement(PrimeField field, long montgomery) {
        this.field = field;
        this.montgomery = montgomery;
    }

    /** The representation {@code x 2^64 mod p}. */
    long montgomery() {
        return montgomery;
    }

    /** The least non-negative residue. */
    public long residue() {
        return field.residue(montgomery);
    }

    private long sameField(PrimeElement x) {
        if (x.field.characteristic() != field.characteristic()) {
            throw new IllegalArgumentException("residues modulo different primes: " + field + " and " + x.field);
        }
        return x.montgomery;
    }

    @Override
    public PrimeElement add(PrimeElement x) {
        return new PrimeElement(field, field.add(montgomery, sameField(x)));
    }

    @Override
    public PrimeElement subtract(PrimeElement x) {
        return new PrimeElement(field, field.subtract(montgomery, sameField(x)));
    }

    @Override
    public PrimeElement negate() {
        return new PrimeElement(field, field.subtract(0, montgomery));
    }

    @Override
    public PrimeElement multiply(int n) {
        return multiply(field.of(n));
    }

    @Override
    public PrimeElement multiply(PrimeElement x) {
        return new PrimeElement(field, field.multiply(montgomery, sameField(x)));
    }

    @Override
    public PrimeElement divide(PrimeElement x) {
        return multiply(x.reciprocal());
    }

    @Override
    public PrimeElement reciprocal() {
        if (isZero()) {
            throw new ArithmeticException(
                    "division by zero in " + field + ": the prime divides a denominator, or the denominator is zero");
        }
        return new PrimeElement(field, field.invert(montgomery));
    }

    /** Whether the residue is zero: the number is zero, or the prime divides its numerator. */
    @Override
    public boolean isZero() {
        return montgomery == 0;
    }

    /** Throws {@link NotRepresentableException}: a residue has no size. */
    @Override
    public double getReal() {
        throw new NotRepresentableException("a residue modulo a prime has no real value");
    }

    @Override
    public Field<PrimeElement> getField() {
        return field;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PrimeElement x && montgomery == x.montgomery && field.equals(x.field);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(residue());
    }

    /** {@code residue mod p}. */
    @Override
    public String toString() {
        return residue() + " mod " + field.characteristic();
    }
}
