package io.github.touchstone.study.advisor;

/**
 * The logarithm of the variance ratio of deterministic DDIM with its derivatives (spec ADV-2; GAUSS-8):
 *
 * <pre>log(1 + r) = 2 sum_t log cos(phi_t - phi_{t-1}) - log v_n,   tan phi_t = e^{z_t/2}/sqrt(lambda)</pre>
 */
final class AngleError {
    private AngleError() {}

    /** log(1 + r) with its derivatives in z_1..z_n. */
    static Band of(double lambda, double[] z) {
        int n = z.length - 1;
        Band band = new Band(n);
        if (lambda > 0) {
            turns(band, lambda, z);
        }
        // v = (lambda + g)/(1 + g)
        double g = StrictMath.exp(z[n]);
        double share = g / (lambda + g);
        double noise = g / (1 + g);
        band.add(-StrictMath.log1p((lambda - 1) / (1 + g)));
        band.slope(n, noise - share, noise * (1 - noise) - share * (1 - share));
        return band;
    }

    private static void turns(Band band, double lambda, double[] z) {
        double root = Math.sqrt(lambda);
        double before = StrictMath.exp(z[0] / 2) / root;
        for (int t = 1; t < z.length; t++) {
            double after = StrictMath.exp(z[t] / 2) / root;
            double tangent = -after * StrictMath.expm1((z[t - 1] - z[t]) / 2) / (1 + after * before);
            double second = 2 * (1 + tangent * tangent);
            band.add(-StrictMath.log1p(tangent * tangent));
            turn(band, t, before, 2 * tangent, -second);
            turn(band, t + 1, after, -2 * tangent, -second);
            band.mixed(t, second * speed(before) * speed(after));
            before = after;
        }
    }

    /** The share of one step in the derivatives in the level with tangent x, the one before index {@code next}. */
    private static void turn(Band band, int next, double x, double first, double second) {
        double acceleration = 0.5 * speed(x) * (1 - x * x) / (1 + x * x);
        band.slope(next - 1, first * speed(x), second * speed(x) * speed(x) + first * acceleration);
    }

    /** {@code dphi/dz = sin phi cos phi/2}. */
    private static double speed(double x) {
        return 0.5 * x / (1 + x * x);
    }
}
