package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmLearned;
import io.github.touchstone.samplers.DdpmOptimal;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.Heun;
import io.github.touchstone.samplers.OdeEuler;
import io.github.touchstone.samplers.OdeEulerInTime;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.targets.GaussianTarget;
import java.util.List;
import java.util.function.Function;

/**
 * The samplers that the suite examines. The checks know them by these roles alone, so that a faulty one can be put in any place.
 *
 * @param fixedSmall DDPM, variance beta~_t
 * @param fixedLarge DDPM, variance beta_t
 * @param theory DDPM, variance beta_t/alpha_t
 * @param learned DDPM, learned-range variance at v
 * @param optimal DDPM, optimal isotropic variance for a target
 * @param ddim DDIM with eta
 * @param odeEuler the probability-flow ODE by Euler in beta
 * @param odeEulerInTime the probability-flow ODE by Euler in time
 * @param exponentialIntegrator the reverse SDE by the exponential integrator
 * @param eulerMaruyama the reverse SDE by Euler-Maruyama
 * @param heun the probability-flow ODE by Heun in time
 */
public record SamplersUnderTest(
        CoefficientRule fixedSmall,
        CoefficientRule fixedLarge,
        CoefficientRule theory,
        Function<Rational, CoefficientRule> learned,
        Function<GaussianTarget, CoefficientRule> optimal,
        Function<Rational, CoefficientRule> ddim,
        CoefficientRule odeEuler,
        CoefficientRule odeEulerInTime,
        CoefficientRule exponentialIntegrator,
        CoefficientRule eulerMaruyama,
        Sampler heun) {
    /** The samplers of this project. */
    public static SamplersUnderTest builtIn() {
        return new SamplersUnderTest(
                new DdpmFixedSmall(),
                new DdpmFixedLarge(),
                new DdpmTheory(),
                DdpmLearned::new,
                DdpmOptimal::new,
                Ddim::new,
                new OdeEuler(),
                new OdeEulerInTime(),
                new ExponentialIntegrator(),
                new EulerMaruyama(),
                new Heun());
    }

    /** Deterministic DDIM. */
    CoefficientRule deterministicDdim() {
        return ddim.apply(Rational.ZERO);
    }

    /** One sampler of every role. */
    List<Sampler> all() {
        Rational half = Rational.of(1, 2);
        return List.of(
                fixedSmall,
                fixedLarge,
                theory,
                learned.apply(half),
                deterministicDdim(),
                ddim.apply(half),
                odeEuler,
                odeEulerInTime,
                exponentialIntegrator,
                eulerMaruyama,
                heun);
    }
}
