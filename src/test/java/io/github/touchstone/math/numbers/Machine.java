package io.github.touchstone.math.numbers;

import java.math.BigInteger;
import java.util.Random;
import org.hipparchus.Field;
import org.hipparchus.FieldElement;

/**
 * A machine whose every operation returns one of the two numbers of a format around the true result, chosen by a strategy: the
 * model of spec TOL-2 taken at its word, and apart from the code of the bounds. Written on exact fractions.
 */
public final class Machine implements Arithmetic<Machine.Held>, Field<Machine.Held> {
    /** Enough for the side of an irrational result to be seen. */
    private static final BallArithmetic FUNCTIONS = new BallArithmetic(320);

    private final int precision;
    private final int leastExponent;
    private final Mode mode;
    private final Random random;

    /** Which neighbour is taken. */
    public enum Mode {
        UP,
        DOWN,
        AWAY_FROM_ZERO,
        TOWARDS_ZERO,
        RANDOM
    }

    public Machine(BinaryFormat format, Mode mode, long seed) {
        this.precision = format == BinaryFormat.BINARY32 ? 24 : 53;
        this.leastExponent = format == BinaryFormat.BINARY32 ? -126 : -1022;
        this.mode = mode;
        this.random = new Random(seed);
    }

    /** A number of the machine. */
    public record Held(Machine machine, Rational value) implements FieldElement<Held> {
        @Override
        public Held add(Held x) {
            return machine.rounded(value.add(x.value));
        }

        @Override
        public Held subtract(Held x) {
            return machine.rounded(value.subtract(x.value));
        }

        @Override
        public Held negate() {
            return new Held(machine, value.negate());
        }

        @Override
        public Held multiply(int n) {
            return multiply(machine.of(n));
        }

        @Override
        public Held multiply(Held x) {
            return machine.rounded(value.multiply(x.value));
        }

        @Override
        public Held divide(Held x) {
            return machine.rounded(value.divide(x.value));
        }

        @Override
        public Held reciprocal() {
            return machine.one().divide(this);
        }

        @Override
        public boolean isZero() {
            return value.isZero();
        }

        @Override
        public double getReal() {
            return value.doubleValue();
        }

        @Override
        public Field<Held> getField() {
            return machine;
        }
    }

    private Held rounded(Rational z) {
        if (z.isZero()) {
            return new Held(this, z);
        }
        int exponent = z.numerator().abs().bitLength() - z.denominator().bitLength();
        if (z.abs().compareTo(power(exponent)) < 0) {
            exponent--;
        }
        int last = Math.max(exponent, leastExponent) - precision + 1;
        BigInteger below = z.floorScaled(-last);
        Rational down = Rational.of(below, BigInteger.ONE).multiply(power(last));
        Rational up = down.equals(z)
                ? down
                : Rational.of(below.add(BigInteger.ONE), BigInteger.ONE).multiply(power(last));
        return new Held(this, upwards(z.signum() > 0) ? up : down);
    }

    private boolean upwards(boolean positive) {
        return switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case AWAY_FROM_ZERO -> positive;
            case TOWARDS_ZERO -> !positive;
            case RANDOM -> random.nextBoolean();
        };
    }

    private static Rational power(int exponent) {
        BigInteger p = BigInteger.ONE.shiftLeft(Math.abs(exponent));
        return exponent >= 0 ? Rational.of(p, BigInteger.ONE) : Rational.of(BigInteger.ONE, p);
    }

    private Held rounded(Ball z) {
        Enclosure e = z.enclosure();
        return rounded(e.middle());
    }

    private static Ball ball(Held x) {
        return FUNCTIONS.of(x.value);
    }

    @Override
    public String label() {
        return "machine";
    }

    @Override
    public Field<Held> field() {
        return this;
    }

    @Override
    public Held getZero() {
        return new Held(this, Rational.ZERO);
    }

    @Override
    public Held getOne() {
        return new Held(this, Rational.ONE);
    }

    @Override
    public Class<Held> getRuntimeClass() {
        return Held.class;
    }

    @Override
    public Held of(Rational x) {
        return rounded(x);
    }

    @Override
    public Held sqrt(Held x) {
        return rounded(FUNCTIONS.sqrt(ball(x)));
    }

    @Override
    public Held exp(Held x) {
        return rounded(FUNCTIONS.exp(ball(x)));
    }

    @Override
    public Held log(Held x) {
        return rounded(FUNCTIONS.log(ball(x)));
    }

    @Override
    public Held sin(Held x) {
        return rounded(FUNCTIONS.sin(ball(x)));
    }

    @Override
    public Held cos(Held x) {
        return rounded(FUNCTIONS.cos(ball(x)));
    }

    @Override
    public Held atan(Held x) {
        return rounded(FUNCTIONS.atan(ball(x)));
    }

    @Override
    public Held asin(Held x) {
        return rounded(FUNCTIONS.asin(ball(x)));
    }

    @Override
    public Held erf(Held x) {
        return rounded(FUNCTIONS.erf(ball(x)));
    }

    @Override
    public Held pi() {
        return rounded(FUNCTIONS.pi());
    }

    @Override
    public Truth less(Held a, Held b) {
        return Truth.of(a.value.compareTo(b.value) < 0);
    }

    @Override
    public Enclosure enclosure(Held x) {
        return Enclosure.exactly(x.value);
    }

    @Override
    public boolean certified() {
        return false;
    }
}
