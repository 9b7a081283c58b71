package io.github.touchstone.math.statistics;

/**
 * The limit law of the statistic of Anderson and Darling, that of {@code sum_j Y_j^2/(j(j+1))} with Y_j independent N(0, 1), by Smirnov's
 * formula for quadratic forms (spec DRW-6).
 *
 * <p>The integrals are taken by the rule of Gauss and Chebyshev, which their inverse square roots at both ends ask for.
 *
 * <p><b>Accuracy.</b> The relative error of the tail is below 1e-12 where the tail is below 1/2, and the absolute error below 1e-13
 * elsewhere: by comparison with four times the nodes, not proved.
 */
final class AndersonDarlingLimit {
    private static final int NODES = 64;

    /** Below, the tail is 1 to the last digit: {@code P(A^2 < z)} is about {@code exp(-pi^2/(8z))}. */
    private static final double SURE = 0.025;

    private static final Rule RULE = new Rule(NODES);

    private AndersonDarlingLimit() {}

    /** {@code P(A^2 >= z)}; 0 for z infinite. */
    static double tail(double z) {
        return RULE.tail(z);
    }

    /** {@code P(A^2 >= z) = (1/pi) sum_k (-1)^(k+1) I_k}, with a rule of so many nodes for each integral. */
    static final class Rule {
        private final double[] nodes;
        /** {@code (pi/N) sqrt(1 - s^2)/sqrt(cos(pi s/2))} at the nodes s. */
        private final double[] weights;

        Rule(int count) {
            nodes = new double[count];
            weights = new double[count];
            for (int j = 0; j < count; j++) {
                double theta = Math.PI * (j + 0.5) / count;
                nodes[j] = StrictMath.cos(theta);
                // cos(pi s/2) = sin(pi (1 - |s|)/2) and 1 - |s| = 2 sin^2(theta'/2), theta' the angle to the nearer end
                double half = StrictMath.sin(Math.min(theta, Math.PI - theta) / 2);
                weights[j] = Math.PI / count * StrictMath.sin(theta) / Math.sqrt(StrictMath.sin(Math.PI * half * half));
            }
        }

        double tail(double z) {
            if (z < SURE) {
                return 1;
            }
            double sum = 0;
            for (int k = 1; ; k++) {
                double term = integral(z, k) / Math.PI;
                sum += k % 2 == 1 ? term : -term;
                if (term <= 1e-17 * sum) {
                    return Math.min(1, sum);
                }
            }
        }

        /**
         * {@code I_k}, the integral of {@code exp(-z u/2) sqrt(pi/(u cos(pi s/2))) v/2} over s in [-1, 1], where {@code v = 4k + s} and
         * {@code u = (v^2 - 1)/4}.
         */
        private double integral(double z, int k) {
            double sum = 0;
            for (int j = 0; j < nodes.length; j++) {
                double v = 4 * k + nodes[j];
                double u = (v * v - 1) / 4;
                sum += weights[j] * Math.sqrt(Math.PI / u) * v / 2 * StrictMath.exp(-z * u / 2);
            }
            return sum;
        }
    }
}
