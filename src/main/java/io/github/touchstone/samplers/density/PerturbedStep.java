package io.github.touchstone.samplers.density;

import io.github.touchstone.math.propagation.KernelStep;
import java.util.function.DoubleUnaryOperator;

/**
 * A step with an error of the score, {@code mu(x) = kappa x + gamma (s_t(x) + e_t(x))} (spec SER-1).
 *
 * @param exact the step with the exact score
 * @param error {@code e_t}
 */
record PerturbedStep(LineStep exact, DoubleUnaryOperator error) implements KernelStep {
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
            moved[i] += exact.gamma() * error.applyAsDouble(nodes[i]);
        }
        return moved;
    }

    @Override
    public double deviation() {
        return exact.deviation();
    }
}
