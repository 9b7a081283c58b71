package io.github.touchstone.study.complexity;

/**
 * How steep the score of {@code U = X_0 + sqrt(s) W} is on average, a law on the line at the noise-to-signal ratio {@code s = e^u} (spec
 * CPX-2):
 *
 * <pre>phi(u) = s^2 E (log p_U)''^2,   i(u) = s J(s),   J(s) = E (log p_U)'^2</pre>
 *
 * Both are dimensionless, i is in [0, 1], and {@code i' = i - phi}.
 */
interface Roughness {
    /** phi(u). */
    double curvature(double u);

    /** i(u). */
    double information(double u);

    /** {@code KL(X_T || N(0, 1))} at {@code abar_T = 1/(1 + s)}, s = {@code noiseToSignal}, in nats. */
    double start(double noiseToSignal);
}
