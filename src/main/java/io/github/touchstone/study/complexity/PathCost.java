package io.github.touchstone.study.complexity;

import io.github.touchstone.math.quadrature.GaussLegendre;
import io.github.touchstone.study.information.Information;

/**
 * The path divergence of one coordinate on a grid of n levels, stopped at the first, by its Fisher information (spec CPX-2): with {@code
 * s = e^u},
 *
 * <pre>KL(X_n || N(0, 1)) + (1/2) sum_t int_{u_(t-1)}^{u_t} (1 - s_(t-1)/s) phi(u) du,   phi = -s^2 I'(s)</pre>
 *
 * for DDPM in the theory form, and {@code (1 - sqrt(alpha_t))^4 E s_t(X_t)^2/(2 beta_t)} more in each step for the exponential integrator.
 * No term is negative, so that the relative error is that of phi, about 1e-9.
 *
 * <p>Beyond {@value #MOST} levels the steps' part is {@code A/n + B/n^2}, A and B from {@value #MOST} levels and half of them.
 *
 * @param law the coordinate
 * @param grid the grid
 * @param delta the time of the first level
 * @param horizon the time of the last
 * @param exponential whether the sampler is the exponential integrator
 */
record PathCost(Information law, Grid grid, double delta, double horizon, boolean exponential) {
    /** The most levels that are summed. */
    static final int MOST = 1 << 13;

    private static final GaussLegendre RULE = GaussLegendre.of(3);

    /** In nats, for n from 2 on. */
    double at(long n) {
        return law.start(StrictMath.expm1(horizon)) + (n <= MOST ? steps((int) n) : tail().at(n));
    }

    /** What {@link #at} needs beyond {@value #MOST} levels. */
    private record Tail(double a, double b) {
        double at(long n) {
            return (a + b / n) / n;
        }
    }

    private Tail tail() {
        double whole = MOST * steps(MOST);
        double half = MOST / 2 * steps(MOST / 2);
        return new Tail(2 * whole - half, MOST * (half - whole));
    }

    /** The same with what is computed once kept: for many n. */
    Sampled sampled() {
        return new Sampled(this, law.start(StrictMath.expm1(horizon)), tail());
    }

    /** A cost with its tail and its start at hand. */
    static final class Sampled {
        private final PathCost cost;
        private final double start;
        private final Tail tail;

        private Sampled(PathCost cost, double start, Tail tail) {
            this.cost = cost;
            this.start = start;
            this.tail = tail;
        }

        double at(long n) {
            return start + (n <= MOST ? cost.steps((int) n) : tail.at(n));
        }

        /** {@code lim n (KL - start)}. */
        double constant() {
            return tail.a();
        }

        double start() {
            return start;
        }
    }

    private double steps(int n) {
        double[] s = grid.noiseToSignal(delta, horizon, n);
        double sum = 0;
        for (int t = n - 1; t > 0; t--) {
            sum += step(s[t - 1], s[t]);
        }
        return sum;
    }

    private double step(double before, double after) {
        double a = StrictMath.log(before);
        double b = StrictMath.log(after);
        double sum = 0;
        for (int i = 0; i < RULE.size(); i++) {
            double u = RULE.node(i, a, b);
            double s = StrictMath.exp(u);
            sum += RULE.weight(i, a, b) * -StrictMath.expm1(a - u) * s * s * law.fall(s);
        }
        return sum / 2 + (exponential ? freezing(before, after, law.at(after)) : 0);
    }

    /** With {@code alpha = (1 + s_(t-1))/(1 + s_t)} and {@code E s_t(X_t)^2 = (1 + s_t) I(s_t)}. */
    private static double freezing(double before, double after, double information) {
        double beta = (after - before) / (1 + after);
        double gap = beta / (1 + Math.sqrt((1 + before) / (1 + after)));
        double square = gap * gap;
        return square * square * information * (1 + after) / (2 * beta);
    }
}
