package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * How practice makes its tables: betas, then {@code alpha = 1 - beta}, then abar by products in the order of the timesteps
 * (PRC-4). {@code 1 - abar} is taken by subtraction where it is needed. Both lose digits at small t; the sums of {@link
 * io.github.touchstone.spec.schedules.Schedule} do not, but this is what programs do.
 */
public class Tables<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;
    private final Betas<T> betas;

    /** In the given arithmetic. */
    public Tables(Arithmetic<T> arithmetic) {
        this(arithmetic, new Betas<>(arithmetic));
    }

    /** With another way to make betas. */
    public Tables(Arithmetic<T> arithmetic, Betas<T> betas) {
        this.arithmetic = arithmetic;
        this.betas = betas;
    }

    /** The tables of a family with T timesteps. */
    public NoiseTable<T> of(ScheduleFamily family, int trainSteps) {
        List<T> all = betas.of(family, trainSteps);
        return new NoiseTable<>(arithmetic, all, alphaBars(all));
    }

    /** {@code abar_t = prod_{s <= t} (1 - beta_s)}. */
    protected List<T> alphaBars(List<T> betas) {
        return products(betas.stream().map(arithmetic.one()::subtract).toList());
    }

    /** The products of the first 1, 2, ... of the numbers, each from the one before it. */
    static <T extends FieldElement<T>> List<T> products(List<T> factors) {
        List<T> products = new ArrayList<>(factors.size());
        for (T factor : factors) {
            products.add(
                    products.isEmpty()
                            ? factor
                            : products.get(products.size() - 1).multiply(factor));
        }
        return products;
    }
}
