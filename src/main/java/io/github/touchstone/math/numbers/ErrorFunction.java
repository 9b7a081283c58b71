package io.github.touchstone.math.numbers;

/** The error function of balls (spec NUM-15). */
final class ErrorFunction {
    private ErrorFunction() {}

    /**
     * {@code erf x = 2/sqrt(pi) e^(-x^2) sum_n 2^n x^(2n+1)/(1 3 ... (2n+1))} at the midpoint, all terms of one sign; the radius by
     * {@code |erf'| <= 2/sqrt(pi) < 1.13}.
     */
    static Ball erf(Ball x) {
        double spread = x.rad() * 1.13;
        return x.isZero() ? x : ofExact(x.center()).in(x.field()).widen(spread);
    }

    private static Ball ofExact(Ball x) {
        double size = Math.abs(x.getReal());
        // erfc(x) <= e^(-x^2) < 2^-bits, for x >= 0
        if (size * size > x.bits()) {
            Ball one = x.field().getOne().widen(1);
            return x.mid().signum() < 0 ? one.negate() : one;
        }
        BallField work = new BallField(x.bits() + (int) (1.5 * size * size) + 32);
        Ball m = x.in(work);
        Ball square = m.multiply(m);
        Ball factor = Exponential.exp(square.negate())
                .multiply(2)
                .divide(Constants.pi(work).sqrt());
        return sum(m, square.multiply(2)).multiply(factor);
    }

    /** {@code sum_n x (2x^2)^n/(1 3 ... (2n+1))}. Once {@code 2x^2 <= n}, the terms after the n-th add up to less than it. */
    private static Ball sum(Ball x, Ball twiceSquare) {
        Ball term = x;
        Ball sum = x;
        for (int n = 1; !term.negligible() || twiceSquare.greatest() > n; n++) {
            term = term.multiply(twiceSquare).divide(2 * n + 1);
            sum = sum.add(term);
        }
        return sum.widen(term.reach());
    }
}
