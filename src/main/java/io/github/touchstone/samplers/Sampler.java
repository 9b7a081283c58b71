package io.github.touchstone.samplers;

/** A diffusion sampler: a one-evaluation {@link CoefficientRule}, or the two-evaluation {@link Heun}. */
public sealed interface Sampler permits CoefficientRule, Heun {
    /** The short form that names the sampler and its parameters, such as {@code ddpm:small} and {@code ddim:eta=1/2}. */
    String name();
}
