package io.github.touchstone.math.numbers;

/** The exponential and the logarithm of balls (spec NUM-10, NUM-11). */
final class Exponential {
    private Exponential() {}

    /**
     * {@code e^x}. The midpoint by {@code e^m = 2^k (e^(y/2^s))^(2^s)}, {@code y = m - k log 2}; the radius by {@code
     * |e^x - e^m| <= e^m (e^r - 1)} and {@code e^r - 1 <= r + r^2} for r <= 1.
     */
    static Ball exp(Ball x) {
        BallField field = x.field();
        double r = x.radius();
        if (r > 1) {
            throw new UndecidedException("exponential of an enclosure wider than 2");
        }
        double size = x.getReal();
        if (size > 700) {
            throw new OutOfRangeException("exponential of a number beyond 700");
        }
        int growth = (int) Math.max(0, Math.ceil(size * 1.5));
        Ball center = ofExact(x.center(), new BallField(field.bits() + growth + 32));
        double spread = x.rad() == 0 ? 0 : center.greatest() * (x.rad() + x.rad() * r) + Bounds.TINY;
        return center.in(field).widen(spread);
    }

    /** {@code e^x} for an exact x, to about the precision of {@code work}. */
    private static Ball ofExact(Ball x, BallField work) {
        if (x.getReal() < -work.bits()) {
            // 0 < e^x < 2^-bits
            return work.getZero().widen(1);
        }
        int squarings = 2 + (int) Math.sqrt(work.bits() / 2.0);
        BallField inner = new BallField(work.bits() + 2 * squarings);
        Ball argument = x.in(inner);
        int k = (int) Math.rint(x.getReal() / StrictMath.log(2));
        Ball y = argument.subtract(Constants.logTwo(inner).multiply(k)).scale(-squarings);
        Ball power = series(y);
        for (int i = 0; i < squarings; i++) {
            power = power.multiply(power);
        }
        return power.scale(k).in(work);
    }

    /** {@code sum_n y^n/n!}, |y| <= 1/2. The terms after {@code y^N/N!} add up to less than that term. */
    static Ball series(Ball y) {
        Series.requireSmall(y);
        Ball sum = y.field().getOne();
        Ball term = sum;
        for (int n = 1; ; n++) {
            term = term.multiply(y).divide(n);
            sum = sum.add(term);
            if (term.negligible()) {
                return sum.widen(term.reach());
            }
        }
    }

    /**
     * {@code log x}. The midpoint by {@code log m = y + log(m e^-y)} with a double y near log m, which needs no proof, and {@code
     * log(1 + z) = 2 atanh(z/(2 + z))}; the radius by {@code |log x - log m| <= r/(m - r)}.
     */
    static Ball log(Ball x) {
        if (x.isZero() || (x.mid().signum() < 0 && x.compareWithRadius() >= 0)) {
            throw new ArithmeticException("logarithm of a number that is not positive");
        }
        if (x.mid().signum() <= 0 || x.compareWithRadius() <= 0) {
            throw new UndecidedException("logarithm of an enclosure of zero");
        }
        if (x.equals(x.field().getOne())) {
            return x.field().getZero();
        }
        BallField field = x.field();
        double spread = x.rad() == 0 ? 0 : x.rad() / x.distanceFromZero() + Bounds.TINY;
        return logOfExact(x.center()).in(field).widen(spread);
    }

    private static Ball logOfExact(Ball x) {
        // x = u 2^k with u in [1/2, 1), so that no digit of a small x is lost
        int k = x.mid().bitLength() - x.bits();
        BallField work = new BallField(Math.max(x.bits(), x.mid().bitLength()) + 32);
        Ball u = new Ball(work, x.mid().shiftLeft(work.bits() - x.mid().bitLength()), 0);
        Ball y = work.near(StrictMath.log(u.getReal()));
        Ball z = u.multiply(exp(y.negate())).subtract(work.getOne());
        Ball ratio = z.divide(z.add(work.getOne().multiply(2)));
        return y.add(Series.inverseTangent(ratio, 1).multiply(2))
                .add(Constants.logTwo(work).multiply(k));
    }
}
