package io.github.touchstone.spec.claims;

import io.github.touchstone.spec.schedules.Schedule;
import java.util.function.IntFunction;
import org.hipparchus.FieldElement;

/**
 * The sampler's run written down plainly, the truth that the closed forms are held against: with {@code Y' = rho (Y + omega s(Y)) +
 * varsigma Z}, {@code rho^2 = 1/alpha}, on N(mu, lambda), from w = 1 and y = 0,
 *
 * <pre>w' = rho^2 (1 - omega/v)^2 w + varsigma^2,   y' = y + omega (mu - y)/v,   v = abar lambda + 1 - abar</pre>
 */
record PlainChain<T extends FieldElement<T>>(
        GaussianPath<T> path, IntFunction<T> scoreWeight, IntFunction<T> noiseVariance) {

    static <T extends FieldElement<T>> PlainChain<T> of(GaussianPath<T> path, PlainRule rule) {
        return new PlainChain<>(
                path, t -> rule.scoreWeight(path.schedule(), t), t -> rule.noiseVariance(path.schedule(), t));
    }

    private T v(int t) {
        Schedule<T> s = path.schedule();
        T one = s.arithmetic().one();
        return s.alphaBar(t).multiply(path.variance()).add(one.subtract(s.alphaBar(t)));
    }

    /** w_m = Var Y_m. */
    T variance(int stop) {
        T one = path.schedule().arithmetic().one();
        T w = one;
        for (int t = path.steps(); t > stop; t--) {
            T slope = one.subtract(scoreWeight.apply(t).divide(v(t)));
            w = slope.multiply(slope)
                    .multiply(w)
                    .divide(path.schedule().alpha(t))
                    .add(noiseVariance.apply(t));
        }
        return w;
    }

    /** {@code w_m/v_m - 1}. */
    T varianceError(int stop) {
        return variance(stop)
                .divide(v(stop))
                .subtract(path.schedule().arithmetic().one());
    }

    /** {@code y_m = E Y_m/sqrt(abar_m)}. */
    T mean(int stop) {
        T y = path.schedule().arithmetic().zero();
        for (int t = path.steps(); t > stop; t--) {
            y = y.add(scoreWeight.apply(t).multiply(path.mean().subtract(y)).divide(v(t)));
        }
        return y;
    }
}
