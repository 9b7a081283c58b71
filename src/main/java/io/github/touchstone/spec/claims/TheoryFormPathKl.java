package io.github.touchstone.spec.claims;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.LogForm;
import org.hipparchus.FieldElement;

/**
 * The path divergence of DDPM in the theory form (GAUSS-13), with {@code x_t = beta_t/v_t = 1 - R_t/R_{t-1}}:
 *
 * <pre>KL(X_T || N(0,1)) + sum_{t &gt; m} (- x_t - log(1 - x_t))/2 = KL(X_T || N(0,1)) + (- sum_{t &gt; m} x_t - log(R_T/R_m))/2</pre>
 *
 * Infinite at m = 0 for a point mass.
 */
public record TheoryFormPathKl() implements PathKl {
    @Override
    public <T extends FieldElement<T>> Divergence<LogForm<T>> at(GaussianPath<T> path, int stop) {
        if (stop == 0 && path.variance().isZero()) {
            return Divergence.infinite("the last step adds noise to a point mass: stop at m >= 1");
        }
        T sum = path.schedule().arithmetic().zero();
        for (int t = path.steps(); t > stop; t--) {
            sum = sum.add(path.schedule().beta(t).divide(path.marginalVariance(t)));
        }
        T fall = path.precision(path.steps()).divide(path.precision(stop));
        return Divergence.of(PathKl.sum(PathKl.ofStart(path), new LogForm<>(sum.negate(), fall)));
    }
}
