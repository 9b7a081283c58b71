package io.github.touchstone.math.numbers;

/** Power series of balls with a bound of the remainder (spec NUM-10). */
final class Series {
    private Series() {}

    /** Guards the remainder bounds, which assume |z| <= 1/2; a failure is a fault of the argument reduction. */
    static void requireSmall(Ball z) {
        if (!(z.greatest() <= 0.5)) {
            throw new IllegalStateException("argument of a series beyond 1/2: " + z);
        }
    }

    /**
     * {@code sum_n sign^n z^(2n+1)/(2n+1)}, |z| <= 1/2: the inverse hyperbolic tangent for sign 1, the inverse tangent for sign
     * -1. The terms after {@code z^N/N} add up to less than {@code |z|^N}.
     */
    static Ball inverseTangent(Ball z, int sign) {
        requireSmall(z);
        Ball square = z.multiply(z).multiply(sign);
        Ball power = z;
        Ball sum = z;
        for (int n = 3; !power.negligible(); n += 2) {
            power = power.multiply(square);
            sum = sum.add(power.divide(n));
        }
        return sum.widen(power.reach());
    }

    /** As {@link #inverseTangent(Ball, int)} at {@code 1/n}, n >= 2, by divisions by integers alone. */
    static Ball inverseTangent(BallField field, int n, int sign) {
        Ball power = field.getOne().divide(n);
        Ball sum = power;
        for (int k = 3; !power.negligible(); k += 2) {
            power = power.divide(n * n).multiply(sign);
            sum = sum.add(power.divide(k));
        }
        return sum.widen(power.reach());
    }
}
