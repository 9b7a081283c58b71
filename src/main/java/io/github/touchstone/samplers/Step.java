package io.github.touchstone.samplers;

import io.github.touchstone.spec.schedules.Schedule;
import org.hipparchus.FieldElement;

/**
 * One step {@code Y' = rho (Y + omega s(Y)) + varsigma Z}, rho > 0, held by quantities that stay rational (spec SMP-1). In the
 * usual notation {@code Y' = kappa Y + gamma s(Y) + varsigma Z}: kappa = rho, gamma = rho omega.
 *
 * @param rhoSquared {@code rho^2}
 * @param scoreWeight {@code omega}, the weight of the score, in the units of a variance
 * @param noiseVariance {@code varsigma^2}
 * @param meanGain {@code g = rho sqrt(alpha_t)}, which carries a mean from units of sqrt(abar_t) to units of sqrt(abar_{t-1}); one
 *     for every rule but those of Euler's kind in time
 * @param <T> the numbers
 */
public record Step<T extends FieldElement<T>>(T rhoSquared, T scoreWeight, T noiseVariance, T meanGain)
        implements Transition<T> {
    /** The step with {@code rho = 1/sqrt(alpha_t)}. */
    public static <T extends FieldElement<T>> Step<T> rescaling(
            Schedule<T> schedule, int t, T scoreWeight, T noiseVariance) {
        return new Step<>(
                schedule.inverseAlpha(t),
                scoreWeight,
                noiseVariance,
                schedule.arithmetic().one());
    }

    /** {@code w' = rho^2 (1 - omega/v)^2 w + varsigma^2} (SMP-3). */
    @Override
    public T variance(T w, T v, T vPrevious) {
        T contraction = v.subtract(scoreWeight).divide(v);
        return rhoSquared
                .multiply(contraction.multiply(contraction))
                .multiply(w)
                .add(noiseVariance);
    }

    /** {@code m' = g (m + omega (1 - m)/v)} (SMP-3). */
    @Override
    public T mean(T m, T v, T vPrevious) {
        T one = v.getField().getOne();
        return meanGain.multiply(m.add(one.subtract(m).multiply(scoreWeight).divide(v)));
    }
}
