package io.github.touchstone.math.numbers;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * A long chain of every field operation: {@code w' = ((1 - beta/v)^2 w + beta)/alpha}, {@code v = 1 - (1 - lambda) abar}, on the
 * linear schedule 1e-4..0.02 with lambda = 1/4.
 */
final class TheoryFormRecursion {
    private TheoryFormRecursion() {}

    /** {@code w_0/lambda}. */
    static <T extends FieldElement<T>> T relativeVariance(int steps, Arithmetic<T> a) {
        T one = a.one();
        T kappa = a.of(Rational.of(3, 4));
        T denominator = a.of(10_000L * (steps - 1));
        List<T> betas = new ArrayList<>();
        List<T> variances = new ArrayList<>();
        T alphaBar = one;
        for (int t = 1; t <= steps; t++) {
            T beta = a.of(steps - 1 + 199L * (t - 1)).divide(denominator);
            alphaBar = alphaBar.multiply(one.subtract(beta));
            betas.add(beta);
            variances.add(one.subtract(kappa.multiply(alphaBar)));
        }
        T w = one;
        for (int t = steps - 1; t >= 0; t--) {
            T beta = betas.get(t);
            T contraction = one.subtract(beta.divide(variances.get(t)));
            w = contraction.multiply(contraction).multiply(w).add(beta).divide(one.subtract(beta));
        }
        return w.multiply(4);
    }

    /** {@code (lambda/w_0 - 1 + log(w_0/lambda))/2}. */
    static <T extends FieldElement<T>> T divergence(int steps, Arithmetic<T> a) {
        T ratio = relativeVariance(steps, a);
        return ratio.reciprocal().subtract(a.one()).add(a.log(ratio)).divide(a.of(2));
    }
}
