package io.github.touchstone.study.rates;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmLearned;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.spec.claims.LeadingOrder;
import java.util.List;

/**
 * A rule, and what the specification says of it in short steps (RAT-2).
 *
 * @param sampler what runs
 * @param order what is claimed
 */
record Rule(CoefficientRule sampler, LeadingOrder order) {
    private static final Rational HALF = Rational.of(1, 2);

    static final Rule THEORY = new Rule(new DdpmTheory(), LeadingOrder.theory());
    static final Rule SMALL = new Rule(new DdpmFixedSmall(), LeadingOrder.fixedSmall());
    static final Rule LARGE = new Rule(new DdpmFixedLarge(), LeadingOrder.fixedLarge());
    static final Rule LEARNED = new Rule(new DdpmLearned(HALF), LeadingOrder.learned(0.5));
    static final Rule DDIM = new Rule(Ddim.DETERMINISTIC, LeadingOrder.ddim(0));
    static final Rule DDIM_HALF = new Rule(new Ddim(HALF), LeadingOrder.ddim(0.5));
    static final Rule EXPONENTIAL = new Rule(new ExponentialIntegrator(), LeadingOrder.exponentialIntegrator());
    static final Rule EULER = new Rule(new EulerMaruyama(), LeadingOrder.eulerMaruyama());

    /** All of them. */
    static final List<Rule> ALL = List.of(THEORY, SMALL, LARGE, LEARNED, EXPONENTIAL, EULER, DDIM, DDIM_HALF);

    String name() {
        return sampler.name();
    }

    /** Whether every step before the last adds noise: else the path divergence is infinite. */
    boolean noisy() {
        return sampler.addsNoise(2);
    }
}
