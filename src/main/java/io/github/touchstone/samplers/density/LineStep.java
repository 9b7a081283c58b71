package io.github.touchstone.samplers.density;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.propagation.KernelStep;

/**
 * The step from t to t-1, {@code mu(x) = kappa x + gamma s_t(x)} (spec SMP-1).
 *
 * @param law the law of X_t, whose score is {@code s_t}
 * @param excess {@code kappa - 1}, taken before rounding: kappa is near one
 * @param gamma the factor of the score
 * @param deviation {@code varsigma}
 */
record LineStep(LineMixture law, double excess, double gamma, double deviation) implements KernelStep {
    @Override
    public double[] means(double[] nodes) {
        double[] means = displacements(nodes);
        for (int i = 0; i < nodes.length; i++) {
            means[i] += nodes[i];
        }
        return means;
    }

    @Override
    public double[] displacements(double[] nodes) {
        double[] moves = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            moves[i] = excess * nodes[i] + gamma * law.score(nodes[i]);
        }
        return moves;
    }

    /** {@code mu'(x) = kappa + gamma s_t'(x)}. */
    @Override
    public double[] slopes(double[] nodes) {
        double[] slopes = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            slopes[i] = 1 + (excess + gamma * law.scoreDerivative(nodes[i]));
        }
        return slopes;
    }

    @Override
    public double slopeError() {
        return 8 * 0x1p-53;
    }
}
