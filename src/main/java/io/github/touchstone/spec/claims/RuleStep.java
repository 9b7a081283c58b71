package io.github.touchstone.spec.claims;

import org.hipparchus.FieldElement;

/**
 * The step of any one-evaluation rule, {@code Y' = rho (Y + omega s(Y)) + varsigma Z} (SMP-1), as far as the path divergence
 * needs it.
 *
 * @param meanGain {@code g = rho sqrt(alpha_t)}
 * @param scoreWeight {@code omega}
 * @param noiseVariance {@code varsigma^2}, not negative
 * @param <T> the numbers
 */
public record RuleStep<T extends FieldElement<T>>(T meanGain, T scoreWeight, T noiseVariance) {}
