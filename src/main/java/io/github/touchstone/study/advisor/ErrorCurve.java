package io.github.touchstone.study.advisor;

/**
 * A divergence per coordinate as a function of the error u of one number, with two derivatives (spec ADV-2).
 *
 * @param value K(u), in nats
 * @param slope K'(u)
 * @param bend K''(u)
 */
record ErrorCurve(double value, double slope, double bend) {
    /** Below this the series is the more accurate form; its 12 terms then leave 1e-19 of the sum. */
    private static final double SMALL = 0.03;

    private static final int TERMS = 12;

    /** GAUSS-10 in the relative variance error r > -1. */
    static ErrorCurve ofVariance(double r, boolean forward) {
        double w = 1 + r;
        return forward
                ? new ErrorCurve(0.5 * logLessQuotient(r), r / (2 * w * w), (1 - r) / (2 * w * w * w))
                : new ErrorCurve(0.5 * lessLog(r), r / (2 * w), 1 / (2 * w * w));
    }

    /** GAUSS-10 in the logarithm u = log(1 + r). */
    static ErrorCurve ofLogVariance(double u, boolean forward) {
        double s = forward ? -u : u;
        double sign = forward ? -1 : 1;
        return new ErrorCurve(0.5 * exponentialTail(s), 0.5 * sign * StrictMath.expm1(s), 0.5 * StrictMath.exp(s));
    }

    /** {@code log(1+r) - r/(1+r) = sum_{n>=2} (-1)^n (n-1)/n r^n}. */
    private static double logLessQuotient(double r) {
        return Math.abs(r) < SMALL ? series(r, n -> (n - 1.0) / n) : StrictMath.log1p(r) - r / (1 + r);
    }

    /** {@code r - log(1+r) = sum_{n>=2} (-1)^n r^n/n}. */
    private static double lessLog(double r) {
        return Math.abs(r) < SMALL ? series(r, n -> 1.0 / n) : r - StrictMath.log1p(r);
    }

    private static double series(double r, java.util.function.IntToDoubleFunction coefficient) {
        double sum = 0;
        for (int n = TERMS; n >= 2; n--) {
            sum = coefficient.applyAsDouble(n) - r * sum;
        }
        return sum * r * r;
    }

    /** {@code e^s - 1 - s = s^2/2 (1 + s/3 (1 + s/4 (...)))}. */
    private static double exponentialTail(double s) {
        if (Math.abs(s) >= SMALL) {
            return StrictMath.expm1(s) - s;
        }
        double sum = 1;
        for (int n = TERMS; n >= 3; n--) {
            sum = 1 + s / n * sum;
        }
        return 0.5 * s * s * sum;
    }
}
