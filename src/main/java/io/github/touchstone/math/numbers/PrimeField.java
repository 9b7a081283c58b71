package io.github.touchstone.math.numbers;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import org.hipparchus.Field;

/**
 * The integers modulo a prime {@code 2^60 < p < 2^61} (spec PRIME-1), with Montgomery's multiplication (Math. Comp. 44,
 * 1985, 519): a residue x is held as {@code x R mod p}, {@code R = 2^64}.
 */
public final class PrimeField implements Field<PrimeElement> {
    private static final int BITS = 61;
    /** The first twelve primes decide primality below 3.18e23 (Sorenson, Webster 2017, doi:10.1090/mcom/3134). */
    private static final int[] BASES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

    private static final BigInteger R = BigInteger.ONE.shiftLeft(Long.SIZE);

    private final long p;
    /** {@code 1/p mod R}. */
    private final long inverse;
    /** {@code R^2 mod p}. */
    private final long rSquared;

    private final PrimeElement zero;
    private final PrimeElement one;

    private PrimeField(long p) {
        this.p = p;
        this.inverse = inverseModuloR(p);
        this.rSquared = R.multiply(R).mod(BigInteger.valueOf(p)).longValueExact();
        this.zero = new PrimeElement(this, 0);
        this.one = new PrimeElement(this, R.mod(BigInteger.valueOf(p)).longValueExact());
    }

    /** The field of p elements; throws {@link IllegalArgumentException} unless p is a prime between 2^60 and 2^61. */
    public static PrimeField modulo(long p) {
        if (p >>> (BITS - 1) != 1 || !isPrime(BigInteger.valueOf(p))) {
            throw new IllegalArgumentException("not a prime between 2^60 and 2^61: " + p);
        }
        return new PrimeField(p);
    }

    /** A prime drawn uniformly: odd integers between 2^60 and 2^61 are drawn until one is prime (PRIME-2). */
    public static PrimeField random(RandomGenerator generator) {
        while (true) {
            long candidate = 1L << (BITS - 1) | generator.nextLong() >>> (Long.SIZE - BITS + 1) | 1;
            if (isPrime(BigInteger.valueOf(candidate))) {
                return new PrimeField(candidate);
            }
        }
    }

    /** Newton: {@code p x = 1 mod 2^n} gives {@code p x (2 - p x) = 1 mod 2^(2n)}; an odd p is its own inverse modulo 8. */
    private static long inverseModuloR(long p) {
        long x = p;
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            x *= 2 - p * x;
        }
        return x;
    }

    private static boolean isPrime(BigInteger n) {
        for (int base : BASES) {
            if (!isStrongProbablePrime(n, BigInteger.valueOf(base))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code n - 1 = 2^s d}, d odd, and {@code a^d = 1} or {@code a^(2^r d) = -1} modulo n for an r below s. */
    private static boolean isStrongProbablePrime(BigInteger n, BigInteger a) {
        BigInteger minusOne = n.subtract(BigInteger.ONE);
        int s = minusOne.getLowestSetBit();
        BigInteger power = a.modPow(minusOne.shiftRight(s), n);
        if (power.equals(BigInteger.ONE)) {
            return true;
        }
        for (int r = 0; r < s; r++) {
            if (power.equals(minusOne)) {
                return true;
            }
            power = power.multiply(power).mod(n);
        }
        return false;
    }

    /** The prime p. */
    public long characteristic() {
        return p;
    }

    /** The residue of an integer. */
    public PrimeElement of(BigInteger n) {
        return ofResidue(n.mod(BigInteger.valueOf(p)).longValueExact());
    }

    /** The residue of n. */
    public PrimeElement of(long n) {
        return ofResidue(Math.floorMod(n, p));
    }

    private PrimeElement ofResidue(long x) {
        return new PrimeElement(this, multiply(x, rSquared));
    }

    /** {@code a + b mod p}. */
    long add(long a, long b) {
        return positive(a + b - p);
    }

    /** {@code a - b mod p}. */
    long subtract(long a, long b) {
        return positive(a - b);
    }

    /** {@code a b/R mod p} for {@code 0 <= a, b < p}. */
    long multiply(long a, long b) {
        return reduce(Math.multiplyHigh(a, b), a * b);
    }

    /**
     * {@code (high R + low)/R mod p} for {@code 0 <= high < p/8}: with {@code q = low/p mod R}, {@code |q| <= R/2}, {@code q p}
     * has the same low word, so the difference of the high words is the quotient, between -p/2 and 5p/8.
     */
    private long reduce(long high, long low) {
        return positive(high - Math.multiplyHigh(low * inverse, p));
    }

    private long positive(long x) {
        return x + (x >> (Long.SIZE - 1) & p);
    }

    /** The residue that the Montgomery form {@code a} stands for. */
    long residue(long a) {
        return reduce(0, a);
    }

    /** The Montgomery form of the inverse, by Fermat: {@code a^(p-2)}. */
    long invert(long a) {
        long result = one.montgomery();
        for (int bit = BITS - 1; bit >= 0; bit--) {
            result = multiply(result, result);
            if ((((p - 2) >> bit) & 1) != 0) {
                result = multiply(result, a);
            }
        }
        return result;
    }

    @Override
    public PrimeElement getZero() {
        return zero;
    }

    @Override
    public PrimeElement getOne() {
        return one;
    }

    @Override
    public Class<PrimeElement> getRuntimeClass() {
        return PrimeElement.class;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PrimeField x && p == x.p;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(p);
    }

    /** {@code Z/p}. */
    @Override
    public String toString() {
        return "Z/" + p;
    }
}
