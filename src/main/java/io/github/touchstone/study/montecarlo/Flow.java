package io.github.touchstone.study.montecarlo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The map F of a rule without noise from Y_T to Y_m, with the logarithm of its Jacobian's determinant (spec MCP-8). A step is
 * {@code kappa y + gamma s_t(y)}; its Jacobian {@code kappa I + gamma grad s_t} is symmetric. Not safe for use by several threads.
 */
final class Flow {
    private final List<Chain.Step> steps;
    private final List<SpaceLaw> laws;
    private final double[] shares;
    private final double[][] inFrame;
    private final double[] score;
    private final double[][] jacobian;
    private final double[] slope;
    private final double[] turned;

    Flow(SpectralMixture target, Chain chain, int stop) {
        List<Integer> times = IntStream.range(0, chain.length() - stop)
                .mapToObj(i -> chain.length() - i)
                .toList();
        steps = times.stream().map(chain::step).toList();
        laws = times.stream().map(t -> chain.level(t).of(target)).toList();
        int d = target.dimension();
        shares = new double[laws.get(0).size()];
        inFrame = new double[shares.length][d];
        score = new double[d];
        jacobian = new double[d][d];
        slope = new double[d];
        turned = new double[d];
    }

    /** Moves y to F(y) in place and returns {@code log det DF(y)}; NaN where a step's Jacobian is not positive definite. */
    double apply(double[] y) {
        double sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            sum += step(steps.get(i), laws.get(i), y);
        }
        return sum;
    }

    private double step(Chain.Step step, SpaceLaw law, double[] y) {
        law.shares(y, shares, inFrame);
        law.score(shares, inFrame, score);
        derivative(step, law);
        for (int k = 0; k < y.length; k++) {
            y[k] = step.kappa() * y[k] + step.gamma() * score[k];
        }
        return Cholesky.logDeterminant(jacobian);
    }

    /** {@code kappa I + gamma (sum pi_i g_i g_i^T - sum pi_i P_i)}, g_i = P_i (m_i - y) - s, the lower half. */
    private void derivative(Chain.Step step, SpaceLaw law) {
        int d = score.length;
        for (int r = 0; r < d; r++) {
            Arrays.fill(jacobian[r], 0);
            jacobian[r][r] = step.kappa();
        }
        for (int i = 0; i < shares.length; i++) {
            double weight = step.gamma() * shares[i];
            law.slope(i, inFrame[i], slope);
            law.frames().back(i, slope, turned);
            Vectors.add(turned, -1, score);
            for (int r = 0; r < d; r++) {
                for (int c = 0; c <= r; c++) {
                    jacobian[r][c] += weight * turned[r] * turned[c];
                }
            }
            law.frames().subtractPrecision(i, law.variances(i), weight, jacobian);
        }
    }
}
