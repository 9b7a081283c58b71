package io.github.touchstone.study.advisor;

/**
 * The relative variance error of DDPM with its derivatives (spec ADV-2; GAUSS-5 to GAUSS-7 in one form): with {@code R_t = 1/(lambda +
 * e^{z_t})} and a height h that is affine in R,
 *
 * <pre>r = (sum_t c (R_{t-1} - R_t)^2/h(R_t) + kappa R_n^2)/R_0
 * small: c = -lambda, h = 1 - lambda R;   large: c = kappa, h = 1 + kappa R;   theory: c = 1, h = R</pre>
 */
record QuotientError(Rule rule, double lambda) {
    private double factor() {
        return switch (rule) {
            case SMALL -> -lambda;
            case LARGE -> 1 - lambda;
            default -> 1;
        };
    }

    /** h'(R). */
    private double tilt() {
        return switch (rule) {
            case SMALL -> -lambda;
            case LARGE -> 1 - lambda;
            default -> 1;
        };
    }

    /** h at noise to signal e^z, without cancellation. */
    private double height(double g, double precision) {
        return switch (rule) {
            case SMALL -> g * precision;
            case LARGE -> (1 + g) * precision;
            default -> precision;
        };
    }

    /** r with its derivatives in z_1..z_n. */
    Band of(double[] z) {
        int n = z.length - 1;
        Band band = new Band(n);
        double gBefore = StrictMath.exp(z[0]);
        double before = 1 / (lambda + gBefore);
        double scale = 1 / before;
        for (int t = 1; t <= n; t++) {
            double g = StrictMath.exp(z[t]);
            double after = 1 / (lambda + g);
            double fall = -g * StrictMath.expm1(z[t - 1] - z[t]) * after * before;
            step(band, t, scale, new State(gBefore, before), new State(g, after), fall);
            gBefore = g;
            before = after;
        }
        // kappa R^2, with dR/dz = -g R^2
        double kappa = (1 - lambda) * scale;
        State end = new State(gBefore, before);
        band.add(kappa * before * before);
        band.slope(
                n, 2 * kappa * before * end.first(), 2 * kappa * (end.first() * end.first() + before * end.second()));
        return band;
    }

    private record State(double g, double r) {
        /** dR/dz. */
        double first() {
            return -g * r * r;
        }

        /** d^2R/dz^2. */
        double second() {
            return -g * r * r * (1 - 2 * g * r);
        }
    }

    private void step(Band band, int t, double scale, State before, State after, double fall) {
        double c = factor() * scale;
        double h = height(after.g(), after.r());
        double k = tilt() / h;
        double ratio = c / h;
        double atBefore = 2 * ratio * fall;
        double atAfter = -atBefore - ratio * fall * fall * k;
        double mixed = -2 * ratio - 2 * ratio * fall * k;
        double twiceAfter = 2 * ratio * (1 + 2 * fall * k + fall * fall * k * k);
        band.add(ratio * fall * fall);
        band.slope(
                t - 1,
                atBefore * before.first(),
                2 * ratio * before.first() * before.first() + atBefore * before.second());
        band.slope(t, atAfter * after.first(), twiceAfter * after.first() * after.first() + atAfter * after.second());
        band.mixed(t, mixed * before.first() * after.first());
    }
}
