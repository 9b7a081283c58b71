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

    /** A number of a machine of another format, rounded to this one: a cast. Both are over balls of the same precision. */
    public Faithful cast(Faithful x) {
        return field.rounded(x.value(), x.error());
    }

    /** {@code |sqrt x^ - sqrt x| <= e/(sqrt x + sqrt(x - e))}; needs {@code x >= e}. */
    @Override
    public Faithful sqrt(Faithful x) {
        Ball root = base.sqrt(x.value());
        if (x.error() == 0) {
            return field.rounded(root, 0);
        }
        double low = x.value().least();
        double machineLow = Bounds.down(low - x.error());
        if (!(machineLow >= 0)) {
            throw new NoErrorBoundException("the radicand " + x + " may round below zero");
        }
        double sum = Bounds.down(StrictMath.sqrt(low) + StrictMath.sqrt(machineLow));
        return field.rounded(root, Bounds.up(x.error() / sum + Bounds.TINY));
    }

    /** {@code |sqrt x^ - sqrt x| <= min{sqrt e, e/sqrt x}}, also where the machine holds a number below zero. */
    @Override
    public Faithful rootOfPositivePart(Faithful x) {
        Ball root = base.rootOfPositivePart(x.value());
        double low = x.value().least();
        double slope =
                low > 0 ? Bounds.up(x.error() / Bounds.down(StrictMath.sqrt(low)) + Bounds.TINY) : Double.MAX_VALUE;
        return field.rounded(root, Math.min(Bounds.up(StrictMath.sqrt(x.error())), slope));
    }

    /** {@code |exp x^ - exp x| <= exp(x) (exp(e) - 1)}. */
    @Override
    public Faithful exp(Faithful x) {
        Ball power = base.exp(x.value());
        double growth = x.error() == 0 ? 0 : StrictMath.expm1(x.error()) + Bounds.TINY;
        return field.rounded(power, Bounds.up(power.greatest() * growth));
    }

    /** {@code |log x^ - log x| <= e/(x - e)}; needs {@code x > e}. */
    @Override
    public Faithful log(Faithful x) {
        Ball logarithm = base.log(x.value());
        double machineLow = Bounds.down(x.value().least() - x.error());
        if (!(machineLow > 0)) {
            throw new NoErrorBoundException("the argument " + x + " of a logarithm may round to zero");
        }
        return field.rounded(logarithm, x.error() == 0 ? 0 : Bounds.up(x.error() / machineLow + Bounds.TINY));
    }

    /** {@code |sin x^ - sin x| <= e}. */
    @Override
    public Faithful sin(Faithful x) {
        return field.rounded(base.sin(x.value()), x.error());
    }

    /** {@code |cos x^ - cos x| <= e}. */
    @Override
    public Faithful cos(Faithful x) {
        return field.rounded(base.cos(x.value()), x.error());
    }

    /** {@code |atan x^ - atan x| <= e}. */
    @Override
    public Faithful atan(Faithful x) {
        return field.rounded(base.atan(x.value()), x.error());
    }

    /** {@code |asin x^ - asin x| <= e/sqrt(1-s)} with {@code s = |x| + e}, which must be below one. */
    @Override
    public Faithful asin(Faithful x) {
        Ball angle = base.asin(x.value());
        if (x.error() == 0) {
            return field.rounded(angle, 0);
        }
        double distance = Bounds.down(1 - x.greatest());
        if (!(distance > 0)) {
            throw new NoErrorBoundException("the argument " + x + " of an arc sine may round beyond one");
        }
        double slope = Bounds.down(StrictMath.sqrt(distance));
        return field.rounded(angle, Bounds.up(x.error() / slope + Bounds.TINY));
    }

    /** {@code |erf x^ - erf x| <= 2 e/sqrt(pi)}. */
    @Override
    public Faithful erf(Faithful x) {
        return field.rounded(base.erf(x.value()), Bounds.up(1.13 * x.error()));
    }

    @Override
    public Faithful pi() {
        return field.rounded(base.pi(), 0);
    }

    /** The lesser number: exact, and 1-Lipschitz in the greater of the two errors. */
    @Override
    public Faithful min(Faithful a, Faithful b) {
        return switch (lessOrEqual(a, b)) {
            case TRUE -> a;
            case FALSE -> b;
            case UNDECIDED -> new Faithful(field, base.min(a.value(), b.value()), Math.max(a.error(), b.error()));
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
