package io.github.touchstone.samplers;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * A step in the usual notation, {@code Y' = kappa Y + gamma s(Y) + varsigma Z} (spec SMP-1): what a law that is not Gaussian is pushed
 * through.
 *
 * @param kappa {@code rho}
 * @param gamma {@code rho omega}, in the units of a variance
 * @param noiseVariance {@code varsigma^2}
 * @param <T> the numbers
 */
public record Coefficients<T extends FieldElement<T>>(T kappa, T gamma, T noiseVariance) {
    /** Those of a step; throws {@link io.github.touchstone.math.numbers.NotRepresentableException} if rho is irrational and must not be. */
    public static <T extends FieldElement<T>> Coefficients<T> of(Step<T> step, Arithmetic<T> arithmetic) {
        T rho = arithmetic.sqrt(step.rhoSquared());
        return new Coefficients<>(rho, rho.multiply(step.scoreWeight()), step.noiseVariance());
    }

    /** {@code mu(y) = kappa y + gamma s(y)}. */
    public T mean(T y, T score) {
        return kappa.multiply(y).add(gamma.multiply(score));
    }

    /** {@code mu'(y) = kappa + gamma s'(y)}. */
    public T slope(T scoreDerivative) {
        return kappa.add(gamma.multiply(scoreDerivative));
    }
}
