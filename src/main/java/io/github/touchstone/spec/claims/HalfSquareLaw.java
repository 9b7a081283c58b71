package io.github.touchstone.spec.claims;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The best schedule for one eigenvalue, for every variance of DDPM (ADV-3). In the height H of the rule, which is S for fixed-small,
 * 1/v for fixed-large and R for the theory form, the ratios {@code H_{t-1}/H_t = 1 + e_t} of the best schedule obey
 *
 * <pre>e_{t+1} = e_t + e_t^2/2,   sum_t (H_{t-1} - H_t)^2/H_t = sum_t H_t e_t^2</pre>
 *
 * Fixed-small from S_0 = 0 has e_1 = -1, and {@code e_t = -k_{t-1}/2} from there on: the constants of BND-1.
 *
 * @param excesses e_1..e_n
 * @param <T> the numbers
 */
public record HalfSquareLaw<T extends FieldElement<T>>(List<T> excesses) {
    /** Copies the list. */
    public HalfSquareLaw {
        excesses = List.copyOf(excesses);
    }

    /** The law of n steps that begins with e_1 = {@code first} > -1. */
    public static <T extends FieldElement<T>> HalfSquareLaw<T> from(T first, int n, Arithmetic<T> arithmetic) {
        List<T> excesses = new ArrayList<>(n);
        T e = first;
        for (int t = 1; t <= n; t++) {
            excesses.add(e);
            e = e.add(e.multiply(e).divide(arithmetic.of(2)));
        }
        return new HalfSquareLaw<>(excesses);
    }

    /** {@code H_0/H_n}, the product of the ratios. */
    public T reach() {
        T one = excesses.get(0).getField().getOne();
        return excesses.stream().map(one::add).reduce(one, T::multiply);
    }

    /** {@code sum_t (H_{t-1} - H_t)^2/H_t} from the height H_0 on. */
    public T cost(T start) {
        T one = start.getField().getOne();
        T height = start;
        T sum = start.getField().getZero();
        for (T e : excesses) {
            height = height.divide(one.add(e));
            sum = sum.add(height.multiply(e).multiply(e));
        }
        return sum;
    }
}
