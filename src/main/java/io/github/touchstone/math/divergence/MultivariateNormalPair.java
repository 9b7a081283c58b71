package io.github.touchstone.math.divergence;

import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.NotRepresentableException;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * Two normal laws on R^d with covariances P and Q that commute, up to what their divergences depend on (spec DIV-4).
 *
 * @param p the covariance P
 * @param q the covariance Q
 * @param gap the vector a - b of the means
 * @param <T> the numbers
 */
public record MultivariateNormalPair<T extends FieldElement<T>>(
        CommutingMatrix<T> p, CommutingMatrix<T> q, List<T> gap) {
    /** Copies the list. */
    public MultivariateNormalPair {
        gap = List.copyOf(gap);
    }

    /** The pair in the other order. */
    public MultivariateNormalPair<T> swapped() {
        return new MultivariateNormalPair<>(q, p, gap.stream().map(T::negate).toList());
    }

    /** {@code KL(p||q) = (tr(P Q^-1) - d - log det(P Q^-1) + (a-b)^T Q^-1 (a-b))/2} in nats (DIV-4). */
    public T kl(Arithmetic<T> arithmetic) {
        CommutingMatrix<T> ratio = p.divide(q);
        return ratio.trace()
                .subtract(arithmetic.of(gap.size()))
                .subtract(arithmetic.log(ratio.determinant()))
                .add(q.reciprocal().quadraticForm(gap))
                .divide(arithmetic.of(2));
    }

    /**
     * {@code W_2(p, q)^2 = tr P + tr Q - 2 tr (PQ)^{1/2} + |a-b|^2} (DIV-5) for d <= 2, where {@code tr M^{1/2} = sqrt(tr M + 2
     * sqrt(det M))}. Throws {@link NotRepresentableException} for d > 2, where the eigenvalues are wanted.
     */
    public T squaredWasserstein(Arithmetic<T> arithmetic) {
        CommutingMatrix<T> product = p.multiply(q);
        T rootTrace = switch (gap.size()) {
            case 1 -> arithmetic.sqrt(product.trace());
            case 2 ->
                arithmetic.sqrt(product.trace()
                        .add(arithmetic.sqrt(product.determinant()).multiply(2)));
            default ->
                throw new NotRepresentableException(
                        "W2 of a full covariance is available for d <= 2; give the eigenvalues instead");
        };
        T squaredGap = gap.stream().map(x -> x.multiply(x)).reduce(arithmetic.zero(), T::add);
        return p.trace().add(q.trace()).subtract(rootTrace.multiply(2)).add(squaredGap);
    }
}
