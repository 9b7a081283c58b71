package io.github.touchstone.samplers;

/**
 * Heun's method for the probability-flow ODE of the continuous variance-preserving SDE (SMP-9; Karras et al. 2022, alg. 1;
 * Pierret, Galerne 2025): two score evaluations a step,
 *
 * <pre>k1 = h_t (y + s_t(y)),  k2 = h'_t (y + k1 + s_{t-1}(y + k1)),  y' = y + (k1 + k2)/2</pre>
 *
 * with the step sizes of a time discretisation at its two ends.
 */
public record Heun() implements Sampler {
    @Override
    public String name() {
        return "heun";
    }
}
