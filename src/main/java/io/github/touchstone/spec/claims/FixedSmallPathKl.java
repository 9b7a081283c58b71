package io.github.touchstone.spec.claims;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.LogForm;
import org.hipparchus.FieldElement;

/**
 * The path divergence of DDPM fixed-small, m >= 1 (GAUSS-12):
 *
 * <pre>KL(X_T || N(0,1)) + (sum_{t &gt; m} (S_t/S_{t-1} - 1) - log(S_T/S_m))/2</pre>
 *
 * Infinite at m = 0, where the last step adds no noise although X_0 given X_1 is random. For a point mass X_0 is not random and
 * the last step is exact: then the value is that at m = 1.
 */
public record FixedSmallPathKl() implements PathKl {
    @Override
    public <T extends FieldElement<T>> Divergence<LogForm<T>> at(GaussianPath<T> path, int stop) {
        if (stop == 0) {
            return path.variance().isZero()
                    ? at(path, 1)
                    : Divergence.infinite("the last step of fixed-small adds no noise: stop at m >= 1");
        }
        T one = path.schedule().arithmetic().one();
        T sum = path.schedule().arithmetic().zero();
        for (int t = path.steps(); t > stop; t--) {
            sum = sum.add(path.noiseShare(t).divide(path.noiseShare(t - 1)).subtract(one));
        }
        T growth = path.noiseShare(path.steps()).divide(path.noiseShare(stop));
        return Divergence.of(PathKl.sum(PathKl.ofStart(path), new LogForm<>(sum, growth)));
    }
}
