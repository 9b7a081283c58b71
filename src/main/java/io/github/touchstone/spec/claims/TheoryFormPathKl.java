package io.github.touchstone.spec.claims;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/**
 * The path divergence of DDPM in the theory form (GAUSS-13), with {@code x_t = beta_t/v_t = 1 - R_t/R_{t-1}}:
 *
 * <pre>KL(X_T || N(0,1)) + sum_{t &gt; m} (- x_t - log(1 - x_t))/2 = KL(X_T || N(0,1)) + (log(R_m/R_T) - sum_{t &gt; m} x_t)/2</pre>
 *
 * Infinite at m = 0 for a point mass.
 */
public record TheoryFormPathKl() implements PathKl {
    @Override
    public <T extends FieldElement<T>> Divergence<T> at(GaussianPath<T> path, int stop) {
        if (stop == 0 && path.variance().isZero()) {
            return Divergence.infinite("the last step adds noise to a point mass: stop at m >= 1");
        }
        Arithmetic<T> arithmetic = path.schedule().arithmetic();
        T sum = arithmetic.zero();
        for (int t = path.steps(); t > stop; t--) {
            sum = sum.add(path.schedule().beta(t).divide(path.marginalVariance(t)));
        }
        T fall = path.precision(stop).divide(path.precision(path.steps()));
        T half = arithmetic.log(fall).subtract(sum).divide(arithmetic.of(2));
        return Divergence.of(PathKl.ofStart(path).add(half));
    }
}
