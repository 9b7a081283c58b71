package io.github.touchstone.math.laws;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * A law in R^d with a smooth positive density, over any numbers (spec MIX-4). Points are lists of d numbers; in arithmetics that
 * certify, all results are enclosures.
 *
 * @param <T> the numbers
 */
public interface SmoothLaw<T extends FieldElement<T>> {
    /** The numbers' arithmetic. */
    Arithmetic<T> arithmetic();

    /** The dimension d. */
    int dimension();

    /** {@code log p(x)}. */
    T logDensity(List<T> x);

    /** {@code s(x) = grad log p(x)}. */
    List<T> score(List<T> x);

    /** {@code J(x) u} with the Jacobian {@code J = grad s}, the Hessian of {@code log p}. */
    List<T> jacobianTimes(List<T> x, List<T> u);

    /** The d rows of {@code J(x)}, which is symmetric: d products, for moderate dimensions. */
    default List<List<T>> scoreJacobian(List<T> x) {
        return IntStream.range(0, dimension())
                .mapToObj(i -> jacobianTimes(x, Vectors.unit(arithmetic(), dimension(), i)))
                .toList();
    }
}
