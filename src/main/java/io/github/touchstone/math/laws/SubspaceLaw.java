package io.github.touchstone.math.laws;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * The law of {@code B^T U + R} in R^d: the k rows of B are orthonormal, U has the core law in R^k, and R is N(0, rest I) on the
 * orthogonal complement, independent (spec MIX-5). The work is of order k d for each point.
 *
 * @param basis the rows of B
 * @param core the law of U
 * @param restVariance positive
 * @param <T> the numbers
 */
public record SubspaceLaw<T extends FieldElement<T>>(List<List<T>> basis, SmoothLaw<T> core, T restVariance)
        implements SmoothLaw<T> {
    @Override
    public Arithmetic<T> arithmetic() {
        return core.arithmetic();
    }

    @Override
    public int dimension() {
        return basis.get(0).size();
    }

    /** {@code log p_U(Bx) - |y|^2/(2 rest) - (d - k)/2 log(2 pi rest)}, {@code y = x - B^T B x}. */
    @Override
    public T logDensity(List<T> x) {
        List<T> inside = inside(x);
        List<T> off = Vectors.difference(x, lifted(inside));
        T scale = arithmetic()
                .log(arithmetic().pi().multiply(2).multiply(restVariance))
                .multiply(dimension() - basis.size());
        T square = Vectors.product(arithmetic(), off, off).divide(restVariance);
        return core.logDensity(inside)
                .subtract(square.add(scale).divide(arithmetic().of(2)));
    }

    /** {@code B^T s_U(Bx) - y/rest}. */
    @Override
    public List<T> score(List<T> x) {
        List<T> inside = inside(x);
        return joined(core.score(inside), x, inside);
    }

    /** {@code B^T J_U(Bx) Bu - (u - B^T B u)/rest}. */
    @Override
    public List<T> jacobianTimes(List<T> x, List<T> u) {
        List<T> inside = inside(u);
        return joined(core.jacobianTimes(inside(x), inside), u, inside);
    }

    private List<T> joined(List<T> within, List<T> x, List<T> inside) {
        List<T> off = Vectors.difference(x, lifted(inside));
        return Vectors.difference(lifted(within), Vectors.multiple(restVariance.reciprocal(), off));
    }

    private List<T> inside(List<T> x) {
        return basis.stream().map(row -> Vectors.product(arithmetic(), row, x)).toList();
    }

    private List<T> lifted(List<T> u) {
        return IntStream.range(0, dimension())
                .mapToObj(k -> {
                    T sum = arithmetic().zero();
                    for (int i = 0; i < u.size(); i++) {
                        sum = sum.add(basis.get(i).get(k).multiply(u.get(i)));
                    }
                    return sum;
                })
                .toList();
    }
}
