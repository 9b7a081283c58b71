package io.github.touchstone.math.laws;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * A mixture of normal laws on the line, {@code p = sum_i w_i N(m_i, v_i)}, over any numbers (spec MIX-2).
 *
 * <p>Everything is computed from the shares {@code pi_i(x) = w_i N(x; m_i, v_i)/p(x)}, which are taken relative to the largest
 * exponent, so that nothing underflows (MIX-8). In arithmetics that certify, the results are enclosures.
 *
 * @param <T> the numbers
 */
public final class NormalMixture<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;
    private final List<T> weights;
    private final List<T> means;
    private final List<T> variances;
    /** {@code log w_i - log(2 pi v_i)/2}. */
    private final List<T> peaks;

    /** The mixture with these weights, which add up to one, and means and positive variances; lists of one length. */
    public NormalMixture(Arithmetic<T> arithmetic, List<T> weights, List<T> means, List<T> variances) {
        this.arithmetic = arithmetic;
        this.weights = List.copyOf(weights);
        this.means = List.copyOf(means);
        this.variances = List.copyOf(variances);
        T twoPi = arithmetic.pi().multiply(2);
        this.peaks = IntStream.range(0, weights.size())
                .mapToObj(i -> arithmetic
                        .log(weights.get(i))
                        .subtract(
                                arithmetic.log(twoPi.multiply(variances.get(i))).divide(arithmetic.of(2))))
                .toList();
    }

    /** The numbers' arithmetic. */
    public Arithmetic<T> arithmetic() {
        return arithmetic;
    }

    /** The number of components. */
    public int size() {
        return weights.size();
    }

    /** w_i, i from 0. */
    public T weight(int i) {
        return weights.get(i);
    }

    /** m_i, i from 0. */
    public T mean(int i) {
        return means.get(i);
    }

    /** v_i, i from 0. */
    public T variance(int i) {
        return variances.get(i);
    }

    /** {@code p(x)}; may underflow where {@link #logDensity} does not. */
    public T density(T x) {
        return arithmetic.exp(logDensity(x));
    }

    /** {@code log p(x)}. */
    public T logDensity(T x) {
        return shares(x).logSum();
    }

    /** {@code s(x) = p'(x)/p(x)}. */
    public T score(T x) {
        return at(x).score();
    }

    /** {@code s'(x)}. */
    public T scoreDerivative(T x) {
        return at(x).scoreDerivative();
    }

    /**
     * What is known of the density at a point.
     *
     * @param logDensity {@code log p(x)}
     * @param score {@code s(x)}
     * @param scoreDerivative {@code s'(x)}
     * @param <T> the numbers
     */
    public record Local<T>(T logDensity, T score, T scoreDerivative) {}

    /**
     * Log-density, score and its derivative in one pass, with {@code r_i = (m_i - x)/v_i} and the gaps {@code g_i = r_i - r_*} to the
     * slope of the largest term: {@code s = r_* + sum pi_i g_i} and {@code s' = sum pi_i g_i^2 - (sum pi_i g_i)^2 - sum pi_i/v_i}. For
     * n components the difference loses at most a factor n (MIX-8).
     */
    public Local<T> at(T x) {
        Shares<T> shares = shares(x);
        T steepest = slope(shares.pivot(), x);
        List<T> gaps = IntStream.range(0, size())
                .mapToObj(i ->
                        i == shares.pivot() ? arithmetic.zero() : slope(i, x).subtract(steepest))
                .toList();
        T lift = shares.mean(gaps::get);
        T second = shares.mean(i -> gaps.get(i).multiply(gaps.get(i)));
        T curvature = shares.mean(i -> variances.get(i).reciprocal());
        return new Local<>(
                shares.logSum(),
                steepest.add(lift),
                second.subtract(lift.multiply(lift)).subtract(curvature));
    }

    /** The shares {@code pi_i(x) = w_i N(x; m_i, v_i)/p(x)}: how likely each component is, given x. */
    public List<T> posteriorWeights(T x) {
        Shares<T> shares = shares(x);
        return IntStream.range(0, size()).mapToObj(shares::share).toList();
    }

    /** {@code p(x) Var_pi(f)}, of a quantity that is f_i on component i; not negative but for rounding. */
    public T densityTimesVariance(T x, IntFunction<T> f) {
        Shares<T> shares = shares(x);
        T level = f.apply(shares.pivot());
        List<T> gaps = IntStream.range(0, size())
                .mapToObj(i -> f.apply(i).subtract(level))
                .toList();
        T mean = shares.mean(gaps::get);
        T second = shares.mean(i -> gaps.get(i).multiply(gaps.get(i)));
        return second.subtract(mean.multiply(mean))
                .multiply(arithmetic.exp(shares.top()))
                .multiply(shares.sum());
    }

    private T slope(int i, T x) {
        return means.get(i).subtract(x).divide(variances.get(i));
    }

    private Shares<T> shares(T x) {
        List<T> exponents = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            T gap = x.subtract(means.get(i));
            exponents.add(peaks.get(i)
                    .subtract(gap.multiply(gap).divide(variances.get(i).multiply(2))));
        }
        return Shares.of(arithmetic, exponents);
    }
}
