package io.github.touchstone.samplers;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/**
 * DDPM with the learned-range variance {@code exp(v log beta_t + (1 - v) log beta~_t)} at a constant v (DDPM-4; Nichol, Dhariwal
 * 2021, eq. 15). Where beta~_1 = 0 has no logarithm their code takes beta~_2 in its place, and so does this rule; with T = 1 it
 * takes beta_1.
 *
 * @param v in [0, 1]: 0 is fixed-small but for t = 1, 1 is fixed-large
 */
public record DdpmLearned(Rational v) implements CoefficientRule {
    /** Rejects v outside [0, 1]. */
    public DdpmLearned {
        if (v.signum() < 0 || v.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("the learned-range variance needs v in [0, 1], got " + v);
        }
    }

    @Override
    public String name() {
        return "ddpm:learned=" + v;
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        return Step.rescaling(s, t, s.beta(t), noiseVariance(s, t));
    }

    private <T extends FieldElement<T>> T noiseVariance(Schedule<T> s, int t) {
        Arithmetic<T> a = s.arithmetic();
        T small = s.steps() == 1 ? s.beta(1) : s.posteriorVariance(Math.max(t, 2));
        return a.exp(a.of(v)
                .multiply(a.log(s.beta(t)))
                .add(a.of(Rational.ONE.subtract(v)).multiply(a.log(small))));
    }

    @Override
    public boolean addsNoise(int t) {
        return true;
    }
}
