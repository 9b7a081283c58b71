package io.github.touchstone.math.laws;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * A mixture of normal laws on the line, {@code p = sum_i w_i N(m_i, v_i)}, over any numbers (spec MIX-2).
 *
 * <p>Everything is computed from the shares {@code pi_i(x) = w_i N(x; m_i, v_i)/p(x)}, which are taken relative to the largest
 * exponent, so that nothing underflows.
 *
 * @param <T> the numbers
 */
public final class NormalMixture<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;
    private final List<T> weights;
    private final List<T> means;
    private final List<T> variances;

    /** The mixture with these weights, which add up to one, and means and positive variances; lists of one length. */
    public NormalMixture(Arithmetic<T> arithmetic, List<T> weights, List<T> means, List<T> variances) {
        this.arithmetic = arithmetic;
        this.weights = List.copyOf(weights);
        this.means = List.copyOf(means);
        this.variances = List.copyOf(variances);
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

    /** {@code log p(x)}. */
    public T logDensity(T x) {
        Terms<T> terms = terms(x);
        return terms.shift().add(arithmetic.log(terms.sum()));
    }

    /** {@code s(x) = p'(x)/p(x)}. */
    public T score(T x) {
        Terms<T> terms = terms(x);
        T sum = arithmetic.zero();
        for (int i = 0; i < size(); i++) {
            sum = sum.add(terms.values().get(i).multiply(slope(i, x)));
        }
        return sum.divide(terms.sum());
    }

    /** {@code s'(x) = sum pi_i (r_i - s)^2 - sum pi_i/v_i} with {@code r_i = (m_i - x)/v_i}: no difference of large squares. */
    public T scoreDerivative(T x) {
        Terms<T> terms = terms(x);
        T score = score(x);
        T sum = arithmetic.zero();
        for (int i = 0; i < size(); i++) {
            T gap = slope(i, x).subtract(score);
            sum = sum.add(terms.values()
                    .get(i)
                    .multiply(gap.multiply(gap).subtract(variances.get(i).reciprocal())));
        }
        return sum.divide(terms.sum());
    }

    private T slope(int i, T x) {
        return means.get(i).subtract(x).divide(variances.get(i));
    }

    /** {@code p(x) = exp(shift) sum}, {@code sum} the sum of the values. */
    private record Terms<T>(T shift, List<T> values, T sum) {}

    private Terms<T> terms(T x) {
        T twoPi = arithmetic.pi().multiply(2);
        List<T> exponents = new ArrayList<>(size());
        int largest = 0;
        for (int i = 0; i < size(); i++) {
            T gap = x.subtract(means.get(i));
            T v = variances.get(i);
            T exponent = gap.multiply(gap)
                    .divide(v)
                    .add(arithmetic.log(twoPi.multiply(v)))
                    .divide(arithmetic.of(-2))
                    .add(arithmetic.log(weights.get(i)));
            exponents.add(exponent);
            if (exponent.getReal() > exponents.get(largest).getReal()) {
                largest = i;
            }
        }
        T shift = exponents.get(largest);
        List<T> values = new ArrayList<>(size());
        T sum = arithmetic.zero();
        for (T exponent : exponents) {
            T value = arithmetic.exp(exponent.subtract(shift));
            values.add(value);
            sum = sum.add(value);
        }
        return new Terms<>(shift, values, sum);
    }
}
