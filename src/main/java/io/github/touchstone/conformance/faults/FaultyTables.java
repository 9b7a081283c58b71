package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Betas;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.Tables;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.FieldElement;

/** The tables with one mistake. */
final class FaultyTables<T extends FieldElement<T>> extends Tables<T> {
    private static final Rational PATCH = Rational.of(1, 1L << 24);

    private final TableFault fault;
    private final Arithmetic<T> arithmetic;

    FaultyTables(TableFault fault, Arithmetic<T> arithmetic) {
        super(arithmetic, new FaultyBetas<>(fault, arithmetic));
        this.fault = fault;
        this.arithmetic = arithmetic;
    }

    @Override
    public NoiseTable<T> of(ScheduleFamily family, int trainSteps) {
        NoiseTable<T> table = super.of(family, trainSteps);
        if (fault == TableFault.REVERSED) {
            List<T> betas = new ArrayList<>(table.betas());
            Collections.reverse(betas);
            return new NoiseTable<>(arithmetic, betas, alphaBars(betas));
        }
        if (fault == TableFault.ZERO_SNR_LATE && family instanceof ZeroTerminalSnr rescaled) {
            return with(table, super.of(rescaled.base(), trainSteps));
        }
        if (fault == TableFault.ZERO_SNR_NOT_FOR_GIVEN
                && family instanceof ZeroTerminalSnr rescaled
                && rescaled.base() instanceof GivenBetas) {
            return super.of(rescaled.base(), trainSteps);
        }
        if (fault == TableFault.COSINE_CAPPED_IN_BETA_ALONE && family instanceof Cosine) {
            Betas<T> uncapped = new FaultyBetas<>(TableFault.COSINE_NOT_CAPPED, arithmetic);
            return new NoiseTable<>(arithmetic, table.betas(), alphaBars(uncapped.of(family, trainSteps)));
        }
        return table;
    }

    private NoiseTable<T> with(NoiseTable<T> betas, NoiseTable<T> signals) {
        return new NoiseTable<>(arithmetic, betas.betas(), signals.alphaBars());
    }

    @Override
    protected List<T> alphaBars(List<T> betas) {
        List<T> right = super.alphaBars(betas);
        return switch (fault) {
            case SIGNAL_OF_BETAS -> products(betas);
            case SIGNAL_BY_SUM -> sums(betas).map(arithmetic.one()::subtract).toList();
            case SIGNAL_BY_EXPONENTIAL ->
                sums(betas).map(sum -> arithmetic.exp(sum.negate())).toList();
            case SIGNAL_OF_ROOTS -> right.stream().map(arithmetic::sqrt).toList();
            case SIGNAL_SHIFTED ->
                Stream.concat(Stream.of(arithmetic.one()), right.stream().limit(right.size() - 1L))
                        .toList();
            case SIGNAL_WITHOUT_FIRST ->
                right.stream().map(a -> a.divide(right.get(0))).toList();
            case ZERO_SNR_PATCHED ->
                right.stream().map(a -> a.isZero() ? arithmetic.of(PATCH) : a).toList();
            default -> right;
        };
    }

    /** The table in which the k-th visited timestep, counted from below, finds abar of timestep k. */
    static <T extends FieldElement<T>> NoiseTable<T> byIndex(NoiseTable<T> table, List<Integer> descending) {
        List<T> signals = new ArrayList<>(table.alphaBars());
        for (int i = 0; i < descending.size(); i++) {
            signals.set(descending.get(i), table.alphaBar(descending.size() - 1 - i));
        }
        return new NoiseTable<>(table.arithmetic(), table.betas(), signals);
    }

    /** The products of the first 1, 2, ... factors. */
    static <T extends FieldElement<T>> List<T> products(List<T> factors) {
        List<T> products = new ArrayList<>();
        for (T factor : factors) {
            products.add(
                    products.isEmpty()
                            ? factor
                            : products.get(products.size() - 1).multiply(factor));
        }
        return products;
    }

    private static <T extends FieldElement<T>> Stream<T> sums(List<T> terms) {
        List<T> sums = new ArrayList<>();
        for (T term : terms) {
            sums.add(sums.isEmpty() ? term : sums.get(sums.size() - 1).add(term));
        }
        return sums.stream();
    }
}
