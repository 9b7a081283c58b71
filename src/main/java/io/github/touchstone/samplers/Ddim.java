package io.github.touchstone.samplers;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/**
 * DDIM with {@code varsigma_t^2 = eta^2 beta~_t} (DDIM-1; Song, Meng, Ermon 2021, eq. 12 and 16):
 *
 * <pre>omega_t = (beta_t + alpha_t varsigma_t^2)/(1 + sqrt(alpha_t (1 - abar_{t-1} - varsigma_t^2)/(1 - abar_t)))</pre>
 *
 * which equals the form {@code sqrt(abar_{t-1}) x0 + sqrt(1 - abar_{t-1} - varsigma_t^2) eps + varsigma_t Z} (DDIM-2).
 *
 * @param eta in [0, 1]: 0 is deterministic, 1 is DDPM with the fixed-small variance
 */
public record Ddim(Rational eta) implements CoefficientRule {
    /** The deterministic sampler. */
    public static final Ddim DETERMINISTIC = new Ddim(Rational.ZERO);

    /** Rejects an eta outside [0, 1], where the radicand can be negative. */
    public Ddim {
        if (eta.signum() < 0 || eta.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("DDIM needs eta in [0, 1], got " + eta);
        }
    }

    @Override
    public String name() {
        return eta.isZero() ? "ddim" : "ddim:eta=" + eta;
    }

    @Override
    public <T extends FieldElement<T>> Step<T> step(Schedule<T> s, int t) {
        if (eta.isZero()) {
            T one = s.arithmetic().one();
            return Step.rescaling(
                    s,
                    t,
                    s.beta(t).divide(one.add(s.tangentRatio(t))),
                    s.arithmetic().zero());
        }
        T noiseVariance = s.posteriorVariance(t).multiply(s.arithmetic().of(eta.multiply(eta)));
        return Step.rescaling(s, t, scoreWeight(s, t, noiseVariance), noiseVariance);
    }

    private static <T extends FieldElement<T>> T scoreWeight(Schedule<T> s, int t, T noiseVariance) {
        T radicand = s.alpha(t).multiply(s.noise(t - 1).subtract(noiseVariance)).divide(s.noise(t));
        return s.beta(t)
                .add(s.alpha(t).multiply(noiseVariance))
                .divide(s.arithmetic().one().add(s.arithmetic().sqrt(radicand)));
    }

    @Override
    public boolean addsNoise(int t) {
        return !eta.isZero() && t > 1;
    }
}
