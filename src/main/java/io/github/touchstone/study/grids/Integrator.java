package io.github.touchstone.study.grids;

import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;

/** How a step is taken. */
public enum Integrator {
    /** DDPM in the form of the convergence theory. */
    THEORY(new DdpmTheory()),
    /** The exponential integrator of the reverse SDE. */
    EXPONENTIAL(new ExponentialIntegrator()),
    /** Euler-Maruyama for the reverse SDE. */
    EULER_MARUYAMA(new EulerMaruyama());

    private final CoefficientRule rule;

    Integrator(CoefficientRule rule) {
        this.rule = rule;
    }

    /** Its coefficients. */
    public CoefficientRule rule() {
        return rule;
    }

    /** The share of the rate that its noise leaves out: the variance ratio of a step of length h is {@code 1 - h (1/v - share)}. */
    double share() {
        return this == EULER_MARUYAMA ? 0.5 : 0;
    }
}
