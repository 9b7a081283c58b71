package io.github.touchstone.math.numbers;

import java.util.concurrent.atomic.AtomicInteger;
import org.hipparchus.Field;

/** The numbers {@link Faithful} of one machine: what one rounding costs, and its name (spec TOL-2, TOL-3). */
final class FaithfulField implements Field<Faithful> {
    private final BallArithmetic base;
    private final BinaryFormat format;
    private final AtomicInteger roundings = new AtomicInteger();

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
        return format.holds(x) ? new Faithful(this, value, Deviation.NONE) : rounded(value, Change.none());
    }

    /**
     * The result of an operation on what the machine holds, faithfully rounded: {@code 2u(|z| + change) + lambda} more. Nothing is
     * added where the machine's operands and the result are exact.
     */
    Faithful rounded(Ball z, Change change) {
        return held(z, change, 2 * format.unitRoundoff() * (z.greatest() + change.bound()));
    }

    /** As {@link #rounded}, for a product with a power of two: only underflow can round it. */
    Faithful scaled(Ball z, Change change) {
        return held(z, change, 0);
    }

    private Faithful held(Ball z, Change change, double rounding) {
        if (change.isNone() && z.rad() == 0 && format.holds(z.mid(), -z.bits())) {
            return new Faithful(this, z, Deviation.NONE);
        }
        return checked(z, named(change, rounding + format.smallestNormal()));
    }

    /** A number of known deviation. */
    Faithful checked(Ball z, Deviation deviation) {
        if (!(Bounds.up(z.greatest() + deviation.bound()) < format.largest())) {
            throw new NoErrorBoundException("the number " + z.getReal() + " may overflow in " + format);
        }
        return new Faithful(this, z, deviation);
    }

    /** The change without a rounding of the machine. */
    Deviation named(Change change) {
        return named(change, 0);
    }

    private Deviation named(Change c, double rounding) {
        return Deviation.combined(
                c.p(), c.a(), c.q(), c.b(), roundings.incrementAndGet(), Bounds.up(c.rest() + rounding + Bounds.TINY));
    }

    @Override
    public Faithful getZero() {
        return new Faithful(this, base.zero(), Deviation.NONE);
    }

    @Override
    public Faithful getOne() {
        return new Faithful(this, base.one(), Deviation.NONE);
    }

    @Override
    public Class<Faithful> getRuntimeClass() {
        return Faithful.class;
    }
}
