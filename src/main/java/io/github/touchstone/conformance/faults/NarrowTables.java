package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.practice.NoiseTable;
import io.github.touchstone.samplers.practice.Tables;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.List;
import org.hipparchus.FieldElement;

/** Tables held in a format narrower than that of the run. */
final class NarrowTables<T extends FieldElement<T>> extends Tables<T> {
    private final FormatFault fault;
    private final Arithmetic<T> arithmetic;

    NarrowTables(FormatFault fault, Arithmetic<T> arithmetic) {
        super(arithmetic);
        this.fault = fault;
        this.arithmetic = arithmetic;
    }

    @Override
    public NoiseTable<T> of(ScheduleFamily family, int trainSteps) {
        NoiseTable<T> table = super.of(family, trainSteps);
        return switch (fault) {
            case TABLES_SINGLE -> held(table, Narrow.SINGLE);
            case TABLES_HALF -> held(table, Narrow.HALF);
            case TABLES_BRAIN -> held(table, Narrow.BRAIN);
            case BETAS_SINGLE -> {
                List<T> betas = narrowed(table.betas(), Narrow.SINGLE);
                yield new NoiseTable<>(arithmetic, betas, alphaBars(betas));
            }
            default -> table;
        };
    }

    private NoiseTable<T> held(NoiseTable<T> table, Narrow format) {
        return new NoiseTable<>(arithmetic, table.betas(), narrowed(table.alphaBars(), format));
    }

    private List<T> narrowed(List<T> numbers, Narrow format) {
        return numbers.stream().map(x -> format.rounded(arithmetic, x)).toList();
    }
}
