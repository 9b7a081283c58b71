package io.github.touchstone.spec.claims;

import org.hipparchus.FieldElement;

/**
 * The variance error of deterministic DDIM: a product of cosines of angles {@code phi_t = arcsin sqrt(S_t)} (GAUSS-8),
 *
 * <pre>1 + r_m = (1/v_T) prod_{t &gt; m} cos^2(phi_t - phi_{t-1})
 * cos^2(phi_t - phi_{t-1}) = (R_{t-1}/R_t) (1 - S_t (1 - tau_t))^2,   tau_t = tan theta_{t-1}/tan theta_t</pre>
 *
 * so that {@code 1 + r_m = (R_m/abar_T) e_m^2} with the mean error e_m. In Q where every tau_t is, as on a Pythagorean schedule,
 * for any rational lambda.
 */
public record DdimError() implements VarianceError {
    @Override
    public <T extends FieldElement<T>> T at(GaussianPath<T> path, int stop) {
        T meanError = new DdimMeanError().at(path, stop);
        return meanError
                .multiply(meanError)
                .multiply(path.precision(stop))
                .divide(path.schedule().alphaBar(path.steps()))
                .subtract(path.schedule().arithmetic().one());
    }

    /** {@code cos^2(phi_t - phi_{t-1})} for t in 1..T, by the second line above. */
    public static <T extends FieldElement<T>> T cosineSquared(GaussianPath<T> path, int t) {
        T factor = DdimMeanError.factor(path, t);
        return path.precision(t - 1).divide(path.precision(t)).multiply(factor).multiply(factor);
    }
}
