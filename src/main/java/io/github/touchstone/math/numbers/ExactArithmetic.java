package io.github.touchstone.math.numbers;

import org.hipparchus.Field;

/**
 * The rational numbers. Transcendental functions are refused except at the arguments where their value is rational;
 * roots are given when they are rational (spec NUM-2).
 */
public enum ExactArithmetic implements Arithmetic<Rational> {
    /** The one instance. */
    EXACT;

    @Override
    public String label() {
        return "exact";
    }

    @Override
    public Field<Rational> field() {
        return RationalField.INSTANCE;
    }

    @Override
    public Rational of(Rational x) {
        return x;
    }

    @Override
    public Rational sqrt(Rational x) {
        if (x.signum() < 0) {
            throw new ArithmeticException("square root of a negative number");
        }
        return x.sqrt().orElseThrow(() -> new NotRepresentableException("the square root is irrational"));
    }

    @Override
    public Rational exp(Rational x) {
        return only(x.isZero(), Rational.ONE, "exp");
    }

    @Override
    public Rational log(Rational x) {
        if (x.signum() <= 0) {
            throw new ArithmeticException("logarithm of a number that is not positive");
        }
        return only(x.equals(Rational.ONE), Rational.ZERO, "log");
    }

    @Override
    public Rational sin(Rational x) {
        return only(x.isZero(), Rational.ZERO, "sin");
    }

    @Override
    public Rational cos(Rational x) {
        return only(x.isZero(), Rational.ONE, "cos");
    }

    @Override
    public Rational atan(Rational x) {
        return only(x.isZero(), Rational.ZERO, "atan");
    }

    @Override
    public Rational asin(Rational x) {
        return only(x.isZero(), Rational.ZERO, "asin");
    }

    @Override
    public Rational erf(Rational x) {
        return only(x.isZero(), Rational.ZERO, "erf");
    }

    @Override
    public Rational pi() {
        throw new NotRepresentableException("pi is irrational");
    }

    private static Rational only(boolean rational, Rational value, String function) {
        if (!rational) {
            throw new NotRepresentableException(function + " of this number is irrational");
        }
        return value;
    }

    @Override
    public Truth less(Rational a, Rational b) {
        return Truth.of(a.compareTo(b) < 0);
    }

    @Override
    public Enclosure enclosure(Rational x) {
        return Enclosure.exactly(x);
    }

    @Override
    public boolean certified() {
        return true;
    }
}
