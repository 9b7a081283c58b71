package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.propagation.KernelStep;

/**
 * The step of the specification with an exact model, {@code mu(x) = k_x x + k_m m(x)} (spec LAW-1, SCR-5).
 *
 * @param model the model
 * @param excess {@code k_x - 1}, taken before rounding
 * @param weight {@code k_m}
 * @param deviation {@code k_z}
 */
record SpecifiedKernel(LineModel model, double excess, double weight, double deviation) implements KernelStep {
    static SpecifiedKernel of(StepMap<Ball> map, LineModel model) {
        return new SpecifiedKernel(
                model,
                map.sample().subtract(map.sample().getField().getOne()).getReal(),
                map.model().getReal(),
                map.noise().getReal());
    }

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
            double x = model.node(nodes[i]);
            moves[i] = (x - nodes[i]) + (excess * x + weight * model.predict(x));
        }
        return moves;
    }
}
