package io.github.touchstone.math.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.hipparchus.Field;
import org.hipparchus.FieldElement;
import org.hipparchus.util.ArithmeticUtils;

/**
 * An exact rational number, the truth of this project.
 *
 * <p><b>Representation.</b> A numerator and a positive denominator. While the denominator has at most {@value
 * #REDUCED_BITS} bits the fraction is kept in lowest terms; above that it is left as it comes, because the gcd of many
 * thousands of bits costs more than the bits that it saves (spec NUM-2, decision 003). {@link #reduced()} gives lowest
 * terms on demand. Equality, ordering and hash are those of the number, not of the representation.
 *
 * <p><b>Accuracy.</b> Every operation is exact. <b>Errors.</b> Division by zero and malformed text throw {@link
 * ArithmeticException} and {@link NumberFormatException}; there are no non-finite values.
 */
public final class Rational implements FieldElement<Rational>, Comparable<Rational> {
    /** Denominators up to this many bits are kept in lowest terms. */
    static final int REDUCED_BITS = 8192;

    /** Zero. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
    /** One. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    /** 2^61 - 1, a prime: the hash is the number modulo it. */
    private static final BigInteger HASH_PRIME = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The integer {@code n}. */
    public static Rational of(long n) {
        return new Rational(BigInteger.valueOf(n), BigInteger.ONE);
    }

    /** The fraction {@code n/d}; throws {@link ArithmeticException} if {@code d} is zero. */
    public static Rational of(long n, long d) {
        return d > 0 ? divideOut(n, d) : of(BigInteger.valueOf(n), BigInteger.valueOf(d));
    }

    /** The fraction {@code n/d}; throws {@link ArithmeticException} if {@code d} is zero. */
    public static Rational of(BigInteger n, BigInteger d) {
        int sign = d.signum();
        if (sign == 0) {
            throw new ArithmeticException("division by zero: " + n + "/0");
        }
        return lowest(sign < 0 ? n.negate() : n, d.abs());
    }

    /** The exact value of a finite decimal. */
    public static Rational of(BigDecimal x) {
        return x.scale() >= 0
                ? of(x.unscaledValue(), BigInteger.TEN.pow(x.scale()))
                : new Rational(x.unscaledValue().multiply(BigInteger.TEN.pow(-x.scale())), BigInteger.ONE);
    }

    /** The exact value of a finite double; throws {@link NumberFormatException} for NaN and infinities. */
    public static Rational ofExactly(double x) {
        return of(new BigDecimal(x));
    }

    /**
     * Reads {@code "p"}, {@code "p/q"} or a decimal such as {@code "-0.25"} and {@code "1e-4"}, exactly. Throws {@link
     * NumberFormatException} with a one-line reason for anything else, exponents beyond 4 digits included.
     */
    public static Rational parse(String text) {
        return RationalText.parse(text);
    }

    /** {@code n/d}, d > 0, in lowest terms if d is short. */
    private static Rational lowest(BigInteger n, BigInteger d) {
        if (n.signum() == 0) {
            return ZERO;
        }
        return d.bitLength() > REDUCED_BITS || d.equals(BigInteger.ONE) ? new Rational(n, d) : divideOut(n, d);
    }

    private static Rational divideOut(BigInteger n, BigInteger d) {
        if (n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE) {
            return divideOut(n.longValue(), d.longValue());
        }
        BigInteger gcd = n.gcd(d);
        return gcd.equals(BigInteger.ONE) ? new Rational(n, d) : new Rational(n.divide(gcd), d.divide(gcd));
    }

    private static Rational divideOut(long n, long d) {
        long gcd = ArithmeticUtils.gcd(n, d);
        return new Rational(BigInteger.valueOf(n / gcd), BigInteger.valueOf(d / gcd));
    }

    /** The same number in lowest terms. */
    public Rational reduced() {
        return divideOut(numerator, denominator);
    }

    /** The numerator as held: of lowest terms after {@link #reduced()}. */
    public BigInteger numerator() {
        return numerator;
    }

    /** The denominator as held, positive. */
    public BigInteger denominator() {
        return denominator;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    @Override
    public Rational add(Rational x) {
        return sum(x.numerator, x.denominator);
    }

    @Override
    public Rational subtract(Rational x) {
        return sum(x.numerator.negate(), x.denominator);
    }

    private Rational sum(BigInteger n, BigInteger d) {
        if (d.equals(BigInteger.ONE)) {
            // gcd(a + n b, b) = gcd(a, b): as reduced as before
            return new Rational(numerator.add(n.multiply(denominator)), denominator);
        }
        if (denominator.equals(BigInteger.ONE)) {
            return new Rational(numerator.multiply(d).add(n), d);
        }
        if (denominator.equals(d)) {
            return lowest(numerator.add(n), d);
        }
        return lowest(numerator.multiply(d).add(n.multiply(denominator)), denominator.multiply(d));
    }

    @Override
    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    @Override
    public Rational multiply(int n) {
        return lowest(numerator.multiply(BigInteger.valueOf(n)), denominator);
    }

    @Override
    public Rational multiply(Rational x) {
        return lowest(numerator.multiply(x.numerator), denominator.multiply(x.denominator));
    }

    @Override
    public Rational divide(Rational x) {
        if (denominator.equals(x.denominator)) {
            return of(numerator, x.numerator);
        }
        return of(numerator.multiply(x.denominator), denominator.multiply(x.numerator));
    }

    @Override
    public Rational reciprocal() {
        if (isZero()) {
            throw new ArithmeticException("division by zero: 1/0");
        }
        return signum() > 0
                ? new Rational(denominator, numerator)
                : new Rational(denominator.negate(), numerator.negate());
    }

    /** {@code this^n} for {@code n >= 0}. */
    public Rational pow(int n) {
        return new Rational(numerator.pow(n), denominator.pow(n));
    }

    /** |this|. */
    public Rational abs() {
        return new Rational(numerator.abs(), denominator);
    }

    /** The non-negative square root if it is rational. Empty for negative numbers and irrational roots. */
    public Optional<Rational> sqrt() {
        if (signum() < 0) {
            return Optional.empty();
        }
        Rational lowest = reduced();
        BigInteger[] n = lowest.numerator.sqrtAndRemainder();
        if (n[1].signum() != 0) {
            return Optional.empty();
        }
        BigInteger[] d = lowest.denominator.sqrtAndRemainder();
        return d[1].signum() == 0 ? Optional.of(new Rational(n[0], d[0])) : Optional.empty();
    }

    /** The largest integer not above {@code this * 2^bits}. */
    public BigInteger floorScaled(int bits) {
        BigInteger n = bits >= 0 ? numerator.shiftLeft(bits) : numerator;
        BigInteger d = bits >= 0 ? denominator : denominator.shiftLeft(-bits);
        BigInteger[] q = n.divideAndRemainder(d);
        return q[1].signum() < 0 ? q[0].subtract(BigInteger.ONE) : q[0];
    }

    @Override
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The nearest double, by correct rounding of the exact quotient (infinite beyond the double range). */
    @Override
    public double getReal() {
        return doubleValue();
    }

    /** As {@link #getReal()}. */
    public double doubleValue() {
        if (isZero()) {
            return 0;
        }
        // 66 quotient bits or more, and a last bit that says whether anything is left
        int shift = 66 - (numerator.bitLength() - denominator.bitLength());
        BigInteger n = shift >= 0 ? numerator.abs().shiftLeft(shift) : numerator.abs();
        BigInteger d = shift >= 0 ? denominator : denominator.shiftLeft(-shift);
        BigInteger[] q = n.divideAndRemainder(d);
        BigInteger sticky = q[0].shiftLeft(1).or(q[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
        return signum() * nearest(sticky, -shift - 1);
    }

    /** {@code n 2^exponent} rounded once, ties to even, to the 53 bits of a double or to the last place of the subnormals. */
    private static double nearest(BigInteger n, int exponent) {
        int dropped = Math.max(n.bitLength() - 53, -1074 - exponent);
        BigInteger kept = n.shiftRight(dropped);
        boolean half = n.testBit(dropped - 1);
        boolean beyond = n.getLowestSetBit() < dropped - 1;
        long mantissa = kept.longValue() + (half && (beyond || kept.testBit(0)) ? 1 : 0);
        return Math.scalb((double) mantissa, exponent + dropped);
    }

    @Override
    public Field<Rational> getField() {
        return RationalField.INSTANCE;
    }

    @Override
    public int compareTo(Rational x) {
        if (signum() != x.signum()) {
            return Integer.compare(signum(), x.signum());
        }
        int length = numerator.bitLength() + x.denominator.bitLength();
        int lengthOfOther = x.numerator.bitLength() + denominator.bitLength();
        if (Math.abs(length - lengthOfOther) > 2) {
            // the cross products differ in length, no need to form them
            return length > lengthOfOther ? signum() : -signum();
        }
        return numerator.multiply(x.denominator).compareTo(x.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Rational x && compareTo(x) == 0;
    }

    /** The number modulo 2^61 - 1, so that equal numbers hash alike however they are held. */
    @Override
    public int hashCode() {
        BigInteger d = denominator.mod(HASH_PRIME);
        return d.signum() == 0 ? hashOfLowest() : hash(numerator, d);
    }

    /** The prime divides the denominator as held; it may cancel. */
    private int hashOfLowest() {
        Rational lowest = reduced();
        BigInteger d = lowest.denominator.mod(HASH_PRIME);
        return d.signum() == 0 ? 0 : hash(lowest.numerator, d);
    }

    private static int hash(BigInteger n, BigInteger d) {
        return n.mod(HASH_PRIME)
                .multiply(d.modInverse(HASH_PRIME))
                .mod(HASH_PRIME)
                .hashCode();
    }

    /** {@code "p/q"} in lowest terms, or {@code "p"} for an integer. */
    @Override
    public String toString() {
        Rational lowest = reduced();
        return lowest.denominator.equals(BigInteger.ONE)
                ? lowest.numerator.toString()
                : lowest.numerator + "/" + lowest.denominator;
    }
}
