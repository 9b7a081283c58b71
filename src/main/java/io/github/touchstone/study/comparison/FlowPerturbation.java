package io.github.touchstone.study.comparison;

import io.github.touchstone.math.laws.LineMixture;

/**
 * What the steps of DDIM add to the log-density of the output to first order in {@code Delta} on LOGISTIC (CMP-7).
 *
 * <p>In units of the data, {@code y = x/sqrt(abar)}, the exact flow is {@code dy/dsigma = -sigma s}, and DDIM is Euler's method in sigma:
 * a step of length {@code sigma Delta/2} misses by {@code -(sigma Delta)^2/8 y''}, with {@code y'' = -s - sigma^2 s'' - sigma^2 s s'}. A
 * displacement D of the output makes {@code e = -(D' + D s)}. The flow, its derivative by the end point and D are integrated from the
 * output upwards by the Runge-Kutta method of order 4 in {@code l = log(sigma^2)}.
 */
final class FlowPerturbation {
    private FlowPerturbation() {}

    /** e at the output x, with levels from -range to range. */
    static double at(LineMixture law, double x, double range, double step) {
        // y, log of Y = dy/dx, d log Y/dx, D, dD/dx
        double[] state = {x, 0, 0, 0, 0};
        int steps = (int) Math.rint(2 * range / step);
        for (int i = 0; i < steps; i++) {
            double level = -range + i * step;
            double[] a = slope(law, level, state);
            double[] b = slope(law, level + 0.5 * step, moved(state, a, 0.5 * step));
            double[] c = slope(law, level + 0.5 * step, moved(state, b, 0.5 * step));
            double[] d = slope(law, level + step, moved(state, c, step));
            for (int k = 0; k < state.length; k++) {
                state[k] += step / 6 * (a[k] + 2 * b[k] + 2 * c[k] + d[k]);
            }
        }
        return -(state[4] + state[3] * law.score(x));
    }

    private static double[] moved(double[] state, double[] slope, double step) {
        double[] moved = new double[state.length];
        for (int k = 0; k < state.length; k++) {
            moved[k] = state[k] + step * slope[k];
        }
        return moved;
    }

    private static double[] slope(LineMixture law, double level, double[] state) {
        double noise = StrictMath.exp(level);
        ScoreJet jet = ScoreJet.at(law, noise, state[0]);
        double rate = -0.5 * noise;
        double stretch = StrictMath.exp(state[1]);
        double bend = noise * (-jet.s() - noise * (jet.s2() + jet.s() * jet.s1()));
        double bend1 = noise * (-jet.s1() - noise * (jet.s3() + jet.s1() * jet.s1() + jet.s() * jet.s2()));
        return new double[] {
            rate * jet.s(),
            rate * jet.s1(),
            rate * jet.s2() * stretch,
            -bend / (8 * stretch),
            -(bend1 - bend * state[2] / stretch) / 8
        };
    }
}
