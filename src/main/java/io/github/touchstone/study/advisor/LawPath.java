package io.github.touchstone.study.advisor;

import java.util.Optional;

/** The best levels for one eigenvalue by the half-square law, in binary64 (spec ADV-3). */
final class LawPath {
    private LawPath() {}

    /** The levels, if they increase in binary64; DDIM has its own law, that of equal angles. */
    static Optional<double[]> of(Rule rule, double lambda, Frame frame, double end) {
        if (rule == Rule.DDIM || lambda <= 0 || (rule == Rule.LARGE && Math.abs(1 - lambda) < 1e-3)) {
            return Optional.empty();
        }
        int base = frame.base();
        double[] z = frame.fixed(end);
        double height = height(rule, lambda, frame.baseLevel());
        double[] e = excesses(rule, height, height(rule, lambda, end), frame.steps() - base);
        double h = height(rule, lambda, end);
        for (int t = frame.steps(); t > base + 1; t--) {
            h *= 1 + e[t - base - 1];
            z[t - 1] = level(rule, lambda, h);
        }
        return Frame.valid(z) ? Optional.of(z) : Optional.empty();
    }

    /** H at a level, see {@link QuotientError}. */
    static double height(Rule rule, double lambda, double z) {
        double g = StrictMath.exp(z);
        return switch (rule) {
            case SMALL -> g / (lambda + g);
            case LARGE -> (1 + g) / (lambda + g);
            default -> 1 / (lambda + g);
        };
    }

    private static double level(Rule rule, double lambda, double h) {
        return StrictMath.log(
                switch (rule) {
                    case SMALL -> lambda * h / (1 - h);
                    case LARGE -> (1 - lambda * h) / (h - 1);
                    default -> 1 / h - lambda;
                });
    }

    /** e_1..e_n with product of ratios start/end, by bisection of e_1. */
    private static double[] excesses(Rule rule, double start, double end, int n) {
        return chain(rule == Rule.SMALL && start == 0 ? -1 : first(start / end, n), n);
    }

    /** e_1 of the law of n steps with {@code H_0/H_n = reach > 0}. */
    static double first(double reach, int n) {
        double goal = StrictMath.log(reach);
        // one step has e_1 = reach - 1, more steps less of the same sign
        double low = Math.min(0, reach - 1);
        double high = Math.max(0, reach - 1);
        for (int i = 0; i < 200; i++) {
            double middle = 0.5 * (low + high);
            if (logReach(middle, n) < goal) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return reach < 1 ? high : low;
    }

    private static double logReach(double first, int n) {
        double sum = 0;
        double e = first;
        for (int t = 0; t < n; t++) {
            sum += StrictMath.log1p(e);
            e += 0.5 * e * e;
        }
        return sum;
    }

    private static double[] chain(double first, int n) {
        double[] e = new double[n];
        e[0] = first;
        for (int t = 1; t < n; t++) {
            e[t] = e[t - 1] + 0.5 * e[t - 1] * e[t - 1];
        }
        return e;
    }
}
