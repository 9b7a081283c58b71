package io.github.touchstone.math.statistics;

/**
 * The law of the likelihood ratio {@code n (tr S - ln det S - d)} for nS of Wishart's law with n degrees of freedom and covariance I (spec
 * DRW-8): Box's expansion, {@code P(rho L <= x) = G_f(x) + omega (G_{f+4}(x) - G_f(x)) + O(n^-3)}, where G_f is the distribution function of
 * chi^2_f, {@code f = d(d + 1)/2}, {@code rho = 1 - (2d^2 + 3d - 1)/(6n(d + 1))} and
 * {@code omega = d(2d^4 + 6d^3 + d^2 - 12d - 13)/(288(d + 1)(rho n)^2)} (Anderson, An Introduction to Multivariate Statistical Analysis,
 * 10.8; Korin, Biometrika 55, 1968; recalled).
 */
final class WishartRatio {
    /** The largest second term that is taken for small. */
    private static final double SMALL = 0.02;

    private WishartRatio() {}

    /** Whether n is large enough for the expansion: about {@code 0.65 d^2}. */
    static boolean applies(int d, long n) {
        return n >= d + 1 && rho(d, n) > 0 && Math.abs(omega(d, n)) <= SMALL;
    }

    /** {@code P(L >= ratio)}. */
    static double pValue(int d, long n, double ratio) {
        double x = Math.max(0, rho(d, n) * ratio);
        double f = d * (d + 1) / 2.0;
        double tail = ChiSquare.above(f, x);
        return Math.min(1, Math.max(0, tail + omega(d, n) * (ChiSquare.above(f + 4, x) - tail)));
    }

    private static double rho(double d, double n) {
        return 1 - (2 * d * d + 3 * d - 1) / (6 * n * (d + 1));
    }

    private static double omega(double d, double n) {
        double scale = rho(d, n) * n;
        return d * (((2 * d + 6) * d + 1) * d * d - 12 * d - 13) / (288 * (d + 1) * scale * scale);
    }
}
