package io.github.touchstone.math.numbers;

/** Sine, cosine and their inverses on balls (spec NUM-13, NUM-14). */
final class Trigonometric {
    private record Angle(Ball cosine, Ball sine) {}

    private Trigonometric() {}

    /** {@code sin x}, with {@code |sin x - sin m| <= |x - m|}. */
    static Ball sin(Ball x) {
        return circle(x.center()).sine().in(x.field()).widen(x.rad());
    }

    /** {@code cos x}, with {@code |cos x - cos m| <= |x - m|}. */
    static Ball cos(Ball x) {
        return circle(x.center()).cosine().in(x.field()).widen(x.rad());
    }

    /** Cosine and sine of an exact x, to a few more bits than x has: {@code x = k pi/2 + 2^s y}, series, s doublings, k turns. */
    private static Angle circle(Ball x) {
        int doublings = 2 + (int) Math.sqrt(x.bits() / 4.0);
        int whole = Math.max(0, x.mid().bitLength() - x.bits());
        BallField work = new BallField(x.bits() + whole + 2 * doublings + 32);
        Ball quarter = Constants.pi(work).scale(-1);
        Ball argument = x.in(work);
        Ball turns = argument.divide(quarter).floor();
        Angle angle = series(argument.subtract(turns.multiply(quarter)).scale(-doublings));
        for (int i = 0; i < doublings; i++) {
            angle = doubled(angle);
        }
        return turned(angle, turns.mid().shiftRight(work.bits()).intValue() & 3);
    }

    private static Angle doubled(Angle a) {
        Ball one = a.cosine().field().getOne();
        Ball sine = a.sine();
        return new Angle(
                one.subtract(sine.multiply(sine).multiply(2)),
                sine.multiply(a.cosine()).multiply(2));
    }

    private static Angle turned(Angle a, int quarters) {
        return switch (quarters) {
            case 0 -> a;
            case 1 -> new Angle(a.sine().negate(), a.cosine());
            case 2 -> new Angle(a.cosine().negate(), a.sine().negate());
            default -> new Angle(a.sine(), a.cosine().negate());
        };
    }

    /** The Taylor series, |y| <= 1/2, in one pass. The terms after {@code y^N/N!} add up to less than that term. */
    private static Angle series(Ball y) {
        Series.requireSmall(y);
        Ball term = y.field().getOne();
        Ball cosine = term;
        Ball sine = y.field().getZero();
        for (int n = 1; !term.negligible(); n++) {
            term = term.multiply(y).divide(n);
            boolean minus = (n & 2) != 0;
            Ball signed = minus ? term.negate() : term;
            if ((n & 1) == 0) {
                cosine = cosine.add(signed);
            } else {
                sine = sine.add(signed);
            }
        }
        return new Angle(cosine.widen(term.reach()), sine.widen(term.reach()));
    }

    /**
     * {@code atan x}. The midpoint by {@code atan m = a + atan((m cos a - sin a)/(cos a + m sin a))} with a double a near atan m,
     * which needs no proof; the radius by {@code |atan x - atan m| <= |x - m|}.
     */
    static Ball atan(Ball x) {
        return x.isZero() ? x : atanOfExact(x.center()).in(x.field()).widen(x.rad());
    }

    private static Ball atanOfExact(Ball x) {
        int whole = Math.max(0, x.mid().bitLength() - x.bits());
        BallField work = new BallField(x.bits() + whole + 32);
        Ball m = x.in(work);
        Ball a = work.near(StrictMath.atan(x.getReal()));
        Angle angle = circle(a);
        Ball across = m.multiply(angle.cosine().in(work)).subtract(angle.sine().in(work));
        Ball along = angle.cosine().in(work).add(m.multiply(angle.sine().in(work)));
        return a.add(Series.inverseTangent(across.divide(along), -1));
    }

    /**
     * {@code asin x = 2 atan(x/(1 + sqrt((1 - x)(1 + x))))}. Throws {@link ArithmeticException} beyond [-1, 1] and {@link
     * UndecidedException} across its ends.
     */
    static Ball asin(Ball x) {
        Ball one = x.field().getOne();
        Ball cosine = one.subtract(x).multiply(one.add(x)).sqrt();
        return atan(x.divide(one.add(cosine))).multiply(2);
    }
}
