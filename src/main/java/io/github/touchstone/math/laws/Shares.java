package io.github.touchstone.math.laws;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.List;
import java.util.function.IntFunction;
import org.hipparchus.FieldElement;

/**
 * The terms of a sum of exponentials, relative to the largest, so that nothing overflows and what underflows is negligible: the one
 * log-sum-exp of mixtures (spec MIX-8).
 *
 * @param arithmetic the numbers' arithmetic
 * @param pivot the index of the largest exponent; of several that an enclosure cannot tell apart, any
 * @param top the largest exponent
 * @param values {@code exp(e_i - top)}; exactly one at the pivot
 * @param sum of the values, at least one
 * @param <T> the numbers
 */
record Shares<T extends FieldElement<T>>(Arithmetic<T> arithmetic, int pivot, T top, List<T> values, T sum) {
    /** Of the exponents e_i, at least one. */
    static <T extends FieldElement<T>> Shares<T> of(Arithmetic<T> arithmetic, List<T> exponents) {
        int largest = 0;
        for (int i = 1; i < exponents.size(); i++) {
            if (exponents.get(i).getReal() > exponents.get(largest).getReal()) {
                largest = i;
            }
        }
        int pivot = largest;
        T top = exponents.get(pivot);
        List<T> values = exponents.stream()
                .map(e -> e == top ? arithmetic.one() : arithmetic.exp(e.subtract(top)))
                .toList();
        return new Shares<>(arithmetic, pivot, top, values, values.stream().reduce(arithmetic.zero(), T::add));
    }

    /** {@code log sum_i exp(e_i)}. */
    T logSum() {
        return top.add(arithmetic.log(sum));
    }

    /** {@code pi_i = exp(e_i)/sum_j exp(e_j)}. */
    T share(int i) {
        return values.get(i).divide(sum);
    }

    /** {@code sum_i pi_i f_i}. */
    T mean(IntFunction<T> f) {
        T total = arithmetic.zero();
        for (int i = 0; i < values.size(); i++) {
            total = total.add(values.get(i).multiply(f.apply(i)));
        }
        return total.divide(sum);
    }
}
