package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/**
 * The tables that a program of practice keeps, by timestep t = 0..T-1, which is level t + 1 of the specification (PRC-4).
 *
 * @param arithmetic that the tables are held in
 * @param betas beta of each timestep
 * @param alphaBars {@code abar}, the product of {@code 1 - beta} up to and with each timestep
 */
public record NoiseTable<T extends FieldElement<T>>(Arithmetic<T> arithmetic, List<T> betas, List<T> alphaBars) {
    /** Copies the lists. */
    public NoiseTable {
        betas = List.copyOf(betas);
        alphaBars = List.copyOf(alphaBars);
    }

    /** T. */
    public int trainSteps() {
        return alphaBars.size();
    }

    /** abar at t; throws {@link UndefinedStepException} for t outside 0..T-1. */
    public T alphaBar(int t) {
        if (t < 0 || t >= trainSteps()) {
            throw new UndefinedStepException("timestep " + t + " is outside 0.." + (trainSteps() - 1));
        }
        return alphaBars.get(t);
    }

    /** The same tables in another arithmetic, each entry turned into it: such as tables made in binary64 and cast. */
    public <S extends FieldElement<S>> NoiseTable<S> in(Arithmetic<S> other, Function<T, S> cast) {
        return new NoiseTable<>(
                other,
                betas.stream().map(cast).toList(),
                alphaBars.stream().map(cast).toList());
    }

    /**
     * With betas and abars made anew at the visited timesteps: {@code beta = 1 - a/a'}, then abar by products of {@code 1 - beta}. The
     * other timesteps are left as they are.
     */
    NoiseTable<T> respaced(List<Integer> descending) {
        List<T> newBetas = new ArrayList<>(betas);
        List<T> newAlphaBars = new ArrayList<>(alphaBars);
        T before = arithmetic.one();
        T product = arithmetic.one();
        for (int k = descending.size() - 1; k >= 0; k--) {
            int t = descending.get(k);
            T beta = arithmetic.one().subtract(alphaBar(t).divide(before));
            product = arithmetic.one().subtract(beta).multiply(product);
            newBetas.set(t, beta);
            newAlphaBars.set(t, product);
            before = alphaBar(t);
        }
        return new NoiseTable<>(arithmetic, newBetas, newAlphaBars);
    }
}
