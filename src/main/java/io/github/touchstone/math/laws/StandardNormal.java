package io.github.touchstone.math.laws;

/**
 * The distribution function of N(0, 1) in binary64, accurate in both tails (spec MIX-9).
 *
 * <p>Accuracy: a relative error of at most 2^-47 wherever the result is not subnormal, for the argument as given. NaN gives NaN.
 */
public final class StandardNormal {
    private static final double ROOT_HALF = StrictMath.sqrt(0.5);
    private static final double LOG_ROOT_TWO_PI = 0.5 * StrictMath.log(2 * StrictMath.PI);
    /** P(Z > 40) is below the least double. */
    private static final double NOTHING_LEFT = 40;
    /** The step of the trapezoidal rule; its error is of the order exp(-(pi/h)^2) = exp(-51). */
    private static final double H = 0.4375;
    /** Nodes beyond weigh less than exp(-43) of the whole. */
    private static final int NODES = 14;
    /** exp(-(kh)^2) for k = 1..14 at index k - 1; (kh)^2 is exact. */
    private static final double[] WEIGHTS = weights();

    private StandardNormal() {}

    /** {@code log sqrt(2 pi)}, what every log-density of a normal law has in common; correct to one unit in the last place. */
    static double logRootTwoPi() {
        return LOG_ROOT_TWO_PI;
    }

    /** {@code P(Z < z)}. */
    public static double below(double z) {
        return above(-z);
    }

    /** {@code P(Z > z) = erfc(z/sqrt 2)/2}. */
    public static double above(double z) {
        if (Math.abs(z) < 0.5) {
            return 0.5 - centre(z);
        }
        if (Math.abs(z) > NOTHING_LEFT) {
            return z < 0 ? 1 : 0;
        }
        return z < 0 ? 1 - tail(-z) : tail(z);
    }

    /** {@code P(0 < Z < z) = exp(-z^2/2)/sqrt(2 pi) (z + z^3/3 + z^5/15 + ...)}, for |z| < 1/2. */
    private static double centre(double z) {
        double square = z * z;
        double term = z;
        double sum = z;
        for (int n = 3; Math.abs(term) > 0x1p-60 * Math.abs(sum); n += 2) {
            term *= square / n;
            sum += term;
        }
        return sum * StrictMath.exp(-0.5 * square - LOG_ROOT_TWO_PI);
    }

    /**
     * {@code erfc x = (x/pi) e^(-x^2) int e^(-u^2)/(u^2 + x^2) du} by the trapezoidal rule, less the residue at {@code u = ix};
     * x = z/sqrt 2, z >= 1/2.
     */
    private static double tail(double z) {
        double x = z * ROOT_HALF;
        double square = x * x;
        double sum = 0;
        for (int k = NODES; k >= 1; k--) {
            sum += WEIGHTS[k - 1] / (k * k * (H * H) + square);
        }
        double rule = H * x / StrictMath.PI * (sum + 0.5 / square) * expOfHalfSquare(z);
        return x * H < StrictMath.PI ? rule - 1 / StrictMath.expm1(2 * StrictMath.PI / H * x) : rule;
    }

    /** {@code exp(-z^2/2)}, with what the rounding of z^2 loses: it would cost z^2/2 units in the last place. */
    private static double expOfHalfSquare(double z) {
        double square = z * z;
        return StrictMath.exp(-0.5 * square) * (1 - 0.5 * Math.fma(z, z, -square));
    }

    private static double[] weights() {
        double[] weights = new double[NODES];
        for (int k = 1; k <= NODES; k++) {
            weights[k - 1] = StrictMath.exp(-(k * k * (H * H)));
        }
        return weights;
    }
}
