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
 * @param direction a vector u
 * @param squaredScale the number s with {@code a - b = sqrt(s) u} for the means a and b: so they need no root
 * @param <T> the numbers
 */
public record MultivariateNormalPair<T extends FieldElement<T>>(
        CommutingMatrix<T> p, CommutingMatrix<T> q, List<T> direction, T squaredScale) {
    /** Copies the list. */
    public MultivariateNormalPair {
        direction = List.copyOf(direction);
    }

    /** The pair in the other order. */
    public MultivariateNormalPair<T> swapped() {
        return new MultivariateNormalPair<>(q, p, direction, squaredScale);
    }

    /** {@code KL(p||q) = (tr(P Q^-1) - d + (a-b)^T Q^-1 (a-b) - log det(P Q^-1))/2} in nats (DIV-4). */
    public LogForm<T> kl() {
        CommutingMatrix<T> ratio = p.divide(q);
        CommutingMatrix<T> excess = ratio.subtract(p.getField().getOne());
        T squaredGap = squaredScale.multiply(q.reciprocal().quadraticForm(direction));
        return new LogForm<>(excess.trace().add(squaredGap), ratio.determinant());
    }

    /**
     * {@code W_2(p, q)^2 = tr P + tr Q - 2 tr (PQ)^{1/2} + |a-b|^2} (DIV-5) for d <= 2, where {@code tr M^{1/2} = sqrt(tr M + 2
     * sqrt(det M))}. Throws {@link NotRepresentableException} for d > 2, where the eigenvalues are wanted.
     */
    public T squaredWasserstein(Arithmetic<T> arithmetic) {
        CommutingMatrix<T> product = p.multiply(q);
        T rootTrace = switch (direction.size()) {
            case 1 -> arithmetic.sqrt(product.trace());
            case 2 ->
                arithmetic.sqrt(product.trace()
                        .add(arithmetic.sqrt(product.determinant()).multiply(2)));
            default ->
                throw new NotRepresentableException(
                        "W2 of a full covariance is available for d <= 2; give the eigenvalues instead");
        };
        T squaredGap = direction.stream()
                .map(x -> x.multiply(x))
                .reduce(arithmetic.zero(), T::add)
                .multiply(squaredScale);
        return p.trace().add(q.trace()).subtract(rootTrace.multiply(2)).add(squaredGap);
    }
}
