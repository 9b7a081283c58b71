package io.github.touchstone.math.numbers;

import org.hipparchus.Field;

/**
 * Certified values together with rigorous bounds of the error that a machine commits, whose every operation is <em>faithfully</em>
 * rounded: the result is one of the two numbers of the format around the true result of its operands (spec chapter 12). A formula
 * run in it says how far a correct program that evaluates the same formula can be from the truth.
 *
 * <p>Rationals that the format holds are exact, others are rounded once. {@link #less} is certain only beyond both errors;
 * {@link #min} and {@link #max} need no decision, for they are exact and pass errors on without enlarging them.
 */
public final class FaithfulArithmetic implements Arithmetic<Faithful> {
    private final BallArithmetic base;
    private final BinaryFormat format;
    private final FaithfulField field;

    /** A machine of the given format, with values in the given balls. */
    public FaithfulArithmetic(BallArithmetic base, BinaryFormat format) {
        this.base = base;
        this.format = format;
        this.field = new FaithfulField(base, format);
    }

    @Override
    public String label() {
        return "faithful(" + format + ", " + base.bits() + ")";
    }

    @Override
    public Field<Faithful> field() {
        return field;
    }

    @Override
    public Faithful of(Rational x) {
        return field.of(x);
    }

    /**
     * A number of a machine of another format, rounded to this one: a cast. Both are over balls of the same precision. How its
     * roundings are shared with other numbers is forgotten.
     */
    public Faithful cast(Faithful x) {
        return field.rounded(x.value(), Change.upTo(x.error()));
    }

    /** {@code |sqrt x^ - sqrt x - (x^ - x)/(2 sqrt x)| <= e^2/(2 x sqrt x)}; needs {@code x >= e}. */
    @Override
    public Faithful sqrt(Faithful x) {
        Ball root = base.sqrt(x.value());
        if (x.deviation().isNone()) {
            return field.rounded(root, Change.none());
        }
        double least = x.value().least();
        if (!(Bounds.down(least - x.error()) >= 0)) {
            throw new NoErrorBoundException("the radicand " + x + " may round below zero");
        }
        Ball slope = root.add(root).reciprocal();
        double e = x.error();
        double curvature = e * e / (2 * Bounds.down(least * StrictMath.sqrt(least))) + Bounds.TINY;
        return field.rounded(root, linear(slope, x, curvature));
    }

    /** As the root where {@code x >= e}; else {@code |sqrt x^ - sqrt x| <= min{sqrt e, e/sqrt x}}. */
    @Override
    public Faithful rootOfPositivePart(Faithful x) {
        double least = x.value().least();
        if (Bounds.down(least - x.error()) > 0) {
            return sqrt(x);
        }
        double wide = Bounds.up(StrictMath.sqrt(x.error()));
        double narrow = least > 0 ? Bounds.up(x.error() / Bounds.down(StrictMath.sqrt(least)) + Bounds.TINY) : wide;
        return field.rounded(base.rootOfPositivePart(x.value()), Change.upTo(Math.min(wide, narrow)));
    }

    /** {@code |exp x^ - exp x - exp(x) (x^ - x)| <= exp(x) exp(e) e^2/2}. */
    @Override
    public Faithful exp(Faithful x) {
        Ball power = base.exp(x.value());
        double e = x.error();
        return field.rounded(power, linear(power, x, power.greatest() * Bounds.up(StrictMath.exp(e)) * e * e));
    }

    /** {@code |log x^ - log x - (x^ - x)/x| <= e^2/(2 (x - e)^2)}; needs {@code x > e}. */
    @Override
    public Faithful log(Faithful x) {
        Ball logarithm = base.log(x.value());
        double leastHeld = Bounds.down(x.value().least() - x.error());
        if (!(leastHeld > 0)) {
            throw new NoErrorBoundException("the argument " + x + " of a logarithm may round to zero");
        }
        double share = x.error() / leastHeld;
        return field.rounded(logarithm, linear(x.value().reciprocal(), x, share * share));
    }

    /** {@code |sin x^ - sin x - cos(x) (x^ - x)| <= e^2/2}. */
    @Override
    public Faithful sin(Faithful x) {
        return field.rounded(base.sin(x.value()), linear(base.cos(x.value()), x, x.error() * x.error()));
    }

    /** {@code |cos x^ - cos x + sin(x) (x^ - x)| <= e^2/2}. */
    @Override
    public Faithful cos(Faithful x) {
        Ball slope = base.sin(x.value()).negate();
        return field.rounded(base.cos(x.value()), linear(slope, x, x.error() * x.error()));
    }

    /** The change {@code slope (x^ - x)} of a function, and at most {@code curvature} besides. */
    private static Change linear(Ball slope, Faithful x, double curvature) {
        return x.deviation().isNone()
                ? Change.none()
                : Change.of(
                        slope.getReal(), x.deviation(), Faithful.slack(slope) * x.error() + curvature + Bounds.TINY);
    }

    /** {@code |atan x^ - atan x| <= e}. */
    @Override
    public Faithful atan(Faithful x) {
        return field.rounded(base.atan(x.value()), Change.upTo(x.error()));
    }

    /** {@code |asin x^ - asin x| <= e/sqrt(1-s)} with {@code s = |x| + e}, which must be below one. */
    @Override
    public Faithful asin(Faithful x) {
        Ball angle = base.asin(x.value());
        if (x.deviation().isNone()) {
            return field.rounded(angle, Change.none());
        }
        double distance = Bounds.down(1 - x.greatest());
        if (!(distance > 0)) {
            throw new NoErrorBoundException("the argument " + x + " of an arc sine may round beyond one");
        }
        double slope = Bounds.down(StrictMath.sqrt(distance));
        return field.rounded(angle, Change.upTo(x.error() / slope + Bounds.TINY));
    }

    /** {@code |erf x^ - erf x| <= 2 e/sqrt(pi)}. */
    @Override
    public Faithful erf(Faithful x) {
        return field.rounded(base.erf(x.value()), Change.upTo(1.13 * x.error()));
    }

    @Override
    public Faithful pi() {
        return field.rounded(base.pi(), Change.none());
    }

    /** The lesser number: exact, and 1-Lipschitz in the greater of the two errors. */
    @Override
    public Faithful min(Faithful a, Faithful b) {
        return switch (lessOrEqual(a, b)) {
            case TRUE -> a;
            case FALSE -> b;
            case UNDECIDED ->
                field.checked(base.min(a.value(), b.value()), field.named(Change.upTo(Math.max(a.error(), b.error()))));
        };
    }

    /** Certain only if it holds, or fails, for the true numbers and for those that the machine holds. */
    @Override
    public Truth less(Faithful a, Faithful b) {
        Ball gap = b.value().subtract(a.value());
        Truth truth = base.less(a.value(), b.value());
        double errors = Bounds.up(a.error() + b.error());
        return errors == 0 || gap.least() > errors ? truth : Truth.UNDECIDED;
    }

    /** Of the true number. */
    @Override
    public Enclosure enclosure(Faithful x) {
        return base.enclosure(x.value());
    }

    @Override
    public boolean certified() {
        return true;
    }
}
