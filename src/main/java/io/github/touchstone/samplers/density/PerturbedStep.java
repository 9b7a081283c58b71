package io.github.touchstone.samplers.density;

import io.github.touchstone.math.propagation.KernelStep;

/**
 * A step with an error of the score, {@code mu(x) = kappa x + gamma (s_t(x) + e_t(x))} (spec SER-1).
 *
 * @param exact the step with the exact score
 * @param error the errors
 * @param t where the step starts
 */
record PerturbedStep(LineStep exact, ScoreError error, int t) implements KernelStep {
    @Override
    public double[] means(double[] nodes) {
        return pushed(exact.means(nodes), nodes);
    }

    @Override
    public double[] displacements(double[] nodes) {
        return pushed(exact.displacements(nodes), nodes);
    }

    private double[] pushed(double[] moved, double[] nodes) {
        for (int i = 0; i < nodes.length; i++) {
            moved[i] += exact.gamma() * error.at(t, nodes[i]);
        }
        return moved;
    }

    /** {@code mu'(x) = kappa + gamma (s_t'(x) + e_t'(x))}. */
    @Override
    public double[] slopes(double[] nodes) {
        double[] slopes = exact.slopes(nodes);
        for (int i = 0; i < nodes.length; i++) {
            slopes[i] += exact.gamma() * error.slope(t, nodes[i]);
        }
        return slopes;
    }

    @Override
    public double slopeError() {
        return 2 * exact.slopeError();
    }

    @Override
    public double deviation() {
        return exact.deviation();
    }
}
