package io.github.touchstone.math.numbers;

import org.hipparchus.Field;

/** The numbers {@link Faithful} of one format over balls of one precision: what one rounding costs (spec TOL-2). */
final class FaithfulField implements Field<Faithful> {
    private final BallArithmetic base;
    private final BinaryFormat format;

    FaithfulField(BallArithmetic base, BinaryFormat format) {
        this.base = base;
        this.format = format;
    }

    /** The format of the machine. */
    BinaryFormat format() {
        return format;
    }

    /** The rational, held exactly if the format has it, else rounded once. */
    Faithful of(Rational x) {
        Ball value = base.of(x);
        return format.holds(x) ? new Faithful(this, value, 0) : rounded(value, 0);
    }

    /**
     * The result of an operation on what the machine holds, faithfully rounded: {@code spread} bounds what the operation makes of
     * the errors of its operands, and the rounding adds {@code 2u(|z| + spread) + lambda}. Nothing is added where the machine's
     * operands and the result are exact.
     */
    Faithful rounded(Ball z, double spread) {
        if (spread == 0 && z.rad() == 0 && format.holds(z.mid(), -z.bits())) {
            return new Faithful(this, z, 0);
        }
        double rounding = 2 * format.unitRoundoff() * (z.greatest() + spread) + format.smallestNormal();
        return checked(z, Bounds.up(spread + rounding + Bounds.TINY));
    }

    /** As {@link #rounded}, for a product with a power of two: only underflow can round it. */
    Faithful scaled(Ball z, double spread) {
        if (spread == 0 && z.rad() == 0 && format.holds(z.mid(), -z.bits())) {
            return new Faithful(this, z, 0);
        }
        return checked(z, Bounds.up(spread + format.smallestNormal() + Bounds.TINY));
    }

    private Faithful checked(Ball z, double error) {
        if (!(Bounds.up(z.greatest() + error) < format.largest())) {
            throw new NoErrorBoundException("the number " + z.getReal() + " may overflow in " + format);
        }
        return new Faithful(this, z, error);
    }

    @Override
    public Faithful getZero() {
        return new Faithful(this, base.zero(), 0);
    }

    @Override
    public Faithful getOne() {
        return new Faithful(this, base.one(), 0);
    }

    @Override
    public Class<Faithful> getRuntimeClass() {
        return Faithful.class;
    }
}
