package io.github.touchstone.samplers.flow;

/**
 * The integrands of the two divergences with the mass taken off, relative to q, for {@code g = log(p/q)}: not negative, and of
 * second order where p and q are close, so that nothing cancels (spec FLW-4).
 */
final class Excess {
    private static final double SMALL = 0.5;
    /** {@code 0.5^20/20! < 1e-24}. */
    private static final int TERMS = 20;

    private Excess() {}

    /** {@code e^g g - e^g + 1 = sum_{k >= 2} (k-1) g^k/k!}. */
    static double forward(double g) {
        if (Math.abs(g) >= SMALL) {
            return g * StrictMath.exp(g) - StrictMath.expm1(g);
        }
        double sum = 0;
        double power = g;
        for (int k = 2; k <= TERMS; k++) {
            power *= g / k;
            sum += (k - 1) * power;
        }
        return sum;
    }

    /** {@code e^g - 1 - g = sum_{k >= 2} g^k/k!}. */
    static double reverse(double g) {
        if (Math.abs(g) >= SMALL) {
            return StrictMath.expm1(g) - g;
        }
        double sum = 0;
        double power = g;
        for (int k = 2; k <= TERMS; k++) {
            power *= g / k;
            sum += power;
        }
        return sum;
    }
}
