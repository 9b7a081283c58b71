package io.github.touchstone.spec.claims;

import org.hipparchus.FieldElement;

/**
 * The mean error of every rule with the mean of DDPM (GAUSS-9):
 *
 * <pre>e_m = R_T/R_m,   e_0 = 1 - S_T</pre>
 *
 * It depends on the schedule through abar_m and abar_T alone.
 */
public record DdpmMeanError() implements MeanError {
    @Override
    public <T extends FieldElement<T>> T at(GaussianPath<T> path, int stop) {
        return path.precision(path.steps()).divide(path.precision(stop));
    }
}
