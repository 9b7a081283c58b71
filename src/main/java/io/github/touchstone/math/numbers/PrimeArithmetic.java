package io.github.touchstone.math.numbers;

import java.util.random.RandomGenerator;

/**
 * Evaluation modulo a prime (spec PRIME-1): a rational formula's image in Z/p, exact at any length. Two formulas with
 * different images differ; two with equal images may still differ, with the probability of PRIME-2 over the choice of p.
 *
 * <p>Roots, transcendental functions and enclosures throw {@link NotRepresentableException}. Every comparison is {@link
 * Truth#UNDECIDED}: residues have no order, and equal residues do not make equal numbers.
 *
 * @param field the integers modulo the prime
 */
public record PrimeArithmetic(PrimeField field) implements Arithmetic<PrimeElement> {
    /** Modulo a prime drawn from the generator. */
    public static PrimeArithmetic random(RandomGenerator generator) {
        return new PrimeArithmetic(PrimeField.random(generator));
    }

    @Override
    public String label() {
        return "prime";
    }

    /** The residue; throws {@link ArithmeticException} if the prime divides the denominator. */
    @Override
    public PrimeElement of(Rational x) {
        return field.of(x.numerator()).divide(field.of(x.denominator()));
    }

    @Override
    public PrimeElement of(long n) {
        return field.of(n);
    }

    @Override
    public PrimeElement sqrt(PrimeElement x) {
        throw refused("sqrt");
    }

    @Override
    public PrimeElement exp(PrimeElement x) {
        throw refused("exp");
    }

    @Override
    public PrimeElement log(PrimeElement x) {
        throw refused("log");
    }

    @Override
    public PrimeElement sin(PrimeElement x) {
        throw refused("sin");
    }

    @Override
    public PrimeElement cos(PrimeElement x) {
        throw refused("cos");
    }

    @Override
    public PrimeElement atan(PrimeElement x) {
        throw refused("atan");
    }

    @Override
    public PrimeElement asin(PrimeElement x) {
        throw refused("asin");
    }

    @Override
    public PrimeElement erf(PrimeElement x) {
        throw refused("erf");
    }

    @Override
    public PrimeElement pi() {
        throw refused("pi");
    }

    private static NotRepresentableException refused(String what) {
        return new NotRepresentableException(what + " does not exist modulo a prime: only rational formulas do");
    }

    /** {@link Truth#UNDECIDED}: residues have no order. */
    @Override
    public Truth less(PrimeElement a, PrimeElement b) {
        return Truth.UNDECIDED;
    }

    @Override
    public Enclosure enclosure(PrimeElement x) {
        throw refused("an enclosure");
    }

    /** False: a residue bounds nothing. */
    @Override
    public boolean certified() {
        return false;
    }
}
