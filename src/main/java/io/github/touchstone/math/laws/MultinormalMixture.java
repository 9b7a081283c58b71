package io.github.touchstone.math.laws;

import io.github.touchstone.math.linear.Ldl;
import io.github.touchstone.math.numbers.Arithmetic;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * A mixture of normal laws in R^d, {@code p = sum_i w_i N(m_i, V_i)}, over any numbers (spec MIX-4). The work is of order d^3 for each component once, and d^2 for each point.
 *
 * @param <T> the numbers
 */
public final class MultinormalMixture<T extends FieldElement<T>> implements SmoothLaw<T> {
    private final Arithmetic<T> arithmetic;
    private final List<Component<T>> components;
    private final List<Ldl<T>> factors;
    /** {@code log w_i - (d log(2 pi) + log det V_i)/2}. */
    private final List<T> peaks;

    /**
     * The component {@code w N(mean, covariance)}.
     *
     * @param weight positive
     * @param mean d numbers
     * @param covariance d rows of d numbers, symmetric and positive definite
     * @param <T> the numbers
     */
    public record Component<T>(T weight, List<T> mean, List<List<T>> covariance) {}

    /** The mixture of these components, at least one, with weights that add up to one. */
    public MultinormalMixture(Arithmetic<T> arithmetic, List<Component<T>> components) {
        this.arithmetic = arithmetic;
        this.components = List.copyOf(components);
        this.factors = this.components.stream()
                .map(c -> Ldl.of(arithmetic, c.covariance()))
                .toList();
        T logTwoPi = arithmetic.log(arithmetic.pi().multiply(2)).multiply(dimension());
        this.peaks = IntStream.range(0, this.components.size())
                .mapToObj(i -> arithmetic
                        .log(this.components.get(i).weight())
                        .subtract(factors.get(i).logDeterminant().add(logTwoPi).divide(arithmetic.of(2))))
                .toList();
    }

    @Override
    public Arithmetic<T> arithmetic() {
        return arithmetic;
    }

    /** The components, in the order given. */
    public List<Component<T>> components() {
        return components;
    }

    @Override
    public int dimension() {
        return components.get(0).mean().size();
    }

    @Override
    public T logDensity(List<T> x) {
        return shares(x, slopes(x)).logSum();
    }

    /** {@code s = sum pi_i r_i} with {@code r_i = V_i^{-1}(m_i - x)}. */
    @Override
    public List<T> score(List<T> x) {
        List<List<T>> slopes = slopes(x);
        Shares<T> shares = shares(x, slopes);
        return mean(shares, slopes);
    }

    /** {@code J u = sum pi_i g_i (g_i u) - h (h u) - sum pi_i V_i^{-1} u}, g_i = r_i - r_*, h = sum pi_i g_i. */
    @Override
    public List<T> jacobianTimes(List<T> x, List<T> u) {
        List<List<T>> slopes = slopes(x);
        Shares<T> shares = shares(x, slopes);
        List<T> steepest = slopes.get(shares.pivot());
        List<List<T>> gaps =
                slopes.stream().map(r -> Vectors.difference(r, steepest)).toList();
        List<T> lift = mean(shares, gaps);
        List<List<T>> terms = IntStream.range(0, components.size())
                .mapToObj(i -> Vectors.difference(
                        Vectors.multiple(Vectors.product(arithmetic, gaps.get(i), u), gaps.get(i)),
                        factors.get(i).solve(u)))
                .toList();
        return Vectors.difference(mean(shares, terms), Vectors.multiple(Vectors.product(arithmetic, lift, u), lift));
    }

    private List<T> mean(Shares<T> shares, List<List<T>> vectors) {
        return IntStream.range(0, dimension())
                .mapToObj(k -> shares.mean(i -> vectors.get(i).get(k)))
                .toList();
    }

    private List<List<T>> slopes(List<T> x) {
        return IntStream.range(0, components.size())
                .mapToObj(i -> factors.get(i)
                        .solve(Vectors.difference(components.get(i).mean(), x)))
                .toList();
    }

    private Shares<T> shares(List<T> x, List<List<T>> slopes) {
        return Shares.of(
                arithmetic,
                IntStream.range(0, components.size())
                        .mapToObj(i -> peaks.get(i)
                                .subtract(Vectors.product(
                                                arithmetic,
                                                Vectors.difference(
                                                        components.get(i).mean(), x),
                                                slopes.get(i))
                                        .divide(arithmetic.of(2))))
                        .toList());
    }
}
