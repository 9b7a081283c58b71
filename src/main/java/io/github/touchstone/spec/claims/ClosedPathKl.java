package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import org.hipparchus.FieldElement;

/** The path divergence of DDPM in closed form (GAUSS-12, GAUSS-13). */
public sealed interface ClosedPathKl {
    /** {@code KL((X_m, ..., X_T) || (Y_m, ..., Y_T))} for m = {@code stop} in 0..T. */
    <T extends FieldElement<T>> PathKl<T> at(GaussianPath<T> path, int stop);

    /**
     * DDPM fixed-small, m >= 1 (GAUSS-12):
     *
     * <pre>KL(X_T || N(0,1)) + (sum_{t &gt; m} (S_t/S_{t-1} - 1) - log(S_T/S_m))/2</pre>
     *
     * Infinite at m = 0, where the last step adds no noise although X_0 given X_1 is random; for a point mass it is not, and the
     * step is exact: then the value is that at m = 1.
     */
    record FixedSmall() implements ClosedPathKl {
        @Override
        public <T extends FieldElement<T>> PathKl<T> at(GaussianPath<T> path, int stop) {
            if (stop == 0) {
                return path.variance().isZero()
                        ? at(path, 1)
                        : new PathKl.Infinite<>("the last step of fixed-small adds no noise: stop at m >= 1");
            }
            Arithmetic<T> arithmetic = path.schedule().arithmetic();
            T sum = arithmetic.zero();
            for (int t = path.steps(); t > stop; t--) {
                sum = sum.add(path.noiseShare(t).divide(path.noiseShare(t - 1)).subtract(arithmetic.one()));
            }
            T growth = path.noiseShare(path.steps()).divide(path.noiseShare(stop));
            return finite(path, sum.subtract(arithmetic.log(growth)));
        }
    }

    /**
     * DDPM in the theory form (GAUSS-13):
     *
     * <pre>KL(X_T || N(0,1)) + (log(R_m/R_T) - sum_{t &gt; m} (1 - R_t/R_{t-1}))/2,   R_t/R_{t-1} = 1 - beta_t/v_t</pre>
     *
     * Infinite at m = 0 for a point mass.
     */
    record TheoryForm() implements ClosedPathKl {
        @Override
        public <T extends FieldElement<T>> PathKl<T> at(GaussianPath<T> path, int stop) {
            if (stop == 0 && path.variance().isZero()) {
                return new PathKl.Infinite<>("a point mass against a sampler that adds noise: stop at m >= 1");
            }
            Arithmetic<T> arithmetic = path.schedule().arithmetic();
            T sum = arithmetic.zero();
            for (int t = path.steps(); t > stop; t--) {
                sum = sum.add(path.schedule().beta(t).divide(path.marginalVariance(t)));
            }
            T fall = path.precision(stop).divide(path.precision(path.steps()));
            return finite(path, arithmetic.log(fall).subtract(sum));
        }
    }

    private static <T extends FieldElement<T>> PathKl<T> finite(GaussianPath<T> path, T twice) {
        T half = twice.divide(path.schedule().arithmetic().of(2));
        return new PathKl.Finite<>(GaussianKl.ofStart(path).add(half));
    }
}
