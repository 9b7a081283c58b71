package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Betas;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/** The betas with one mistake. */
final class FaultyBetas<T extends FieldElement<T>> extends Betas<T> {
    private final TableFault fault;
    private final Arithmetic<T> arithmetic;

    FaultyBetas(TableFault fault, Arithmetic<T> arithmetic) {
        super(arithmetic);
        this.fault = fault;
        this.arithmetic = arithmetic;
    }

    @Override
    protected List<T> linear(T first, T last, int steps) {
        return switch (fault) {
            case LINEAR_WITHOUT_END -> equispaced(first, last, steps + 1).subList(0, steps);
            case LINEAR_WITHOUT_START -> equispaced(first, last, steps + 1).subList(1, steps + 1);
            case LINEAR_END_SCALED -> equispaced(first, last.multiply(number(1000, steps)), steps);
            case LINEAR_IS_SCALED -> super.scaledLinear(first, last, steps);
            default -> super.linear(first, last, steps);
        };
    }

    @Override
    protected List<T> scaledLinear(T first, T last, int steps) {
        return switch (fault) {
            case SCALED_IS_LINEAR -> equispaced(first, last, steps);
            case SCALED_NOT_SQUARED -> equispaced(arithmetic.sqrt(first), arithmetic.sqrt(last), steps);
            case SCALED_ROOTS_MISSING ->
                equispaced(first, last, steps).stream().map(b -> b.multiply(b)).toList();
            default -> super.scaledLinear(first, last, steps);
        };
    }

    @Override
    protected List<T> cosine(T s, int steps) {
        return switch (fault) {
            case COSINE_GRID -> super.cosine(s, steps + 1).subList(0, steps);
            case COSINE_FIXED_OFFSET -> super.cosine(number(8, 1000), steps);
            case COSINE_WITHOUT_OFFSET -> super.cosine(arithmetic.zero(), steps);
            default -> super.cosine(s, steps);
        };
    }

    @Override
    protected T squaredCosine(T x, T s) {
        return switch (fault) {
            case COSINE_NOT_SQUARED -> arithmetic.sqrt(super.squaredCosine(x, s));
            case COSINE_NOT_NORMALISED -> super.squaredCosine(x.add(s), arithmetic.zero());
            default -> super.squaredCosine(x, s);
        };
    }

    @Override
    protected T capped(T beta) {
        return switch (fault) {
            case COSINE_NOT_CAPPED -> beta;
            case COSINE_CAPPED_LOWER -> arithmetic.min(beta, number(99, 100));
            default -> super.capped(beta);
        };
    }

    @Override
    protected List<T> sigmoid(T first, T last, int steps) {
        return switch (fault) {
            case SIGMOID_WITHOUT_END ->
                rising(first, last.subtract(first), xs(6, steps + 1).subList(0, steps));
            case SIGMOID_NARROW -> rising(first, last.subtract(first), xs(3, steps));
            case SIGMOID_REVERSED -> rising(first, last.subtract(first), xs(-6, steps));
            case SIGMOID_FIXED_ENDS -> super.sigmoid(number(1, 10_000), number(2, 100), steps);
            case SIGMOID_SPAN -> rising(first, last, xs(6, steps));
            default -> super.sigmoid(first, last, steps);
        };
    }

    private List<T> xs(long edge, int steps) {
        return equispaced(arithmetic.of(-edge), arithmetic.of(edge), steps);
    }

    private List<T> rising(T first, T span, List<T> xs) {
        return xs.stream()
                .map(x -> arithmetic.one().add(arithmetic.exp(x.negate())).reciprocal())
                .map(weight -> weight.multiply(span).add(first))
                .toList();
    }

    @Override
    protected List<T> zeroTerminalSnr(List<T> betas) {
        List<T> signals = FaultyTables.products(
                betas.stream().map(arithmetic.one()::subtract).toList());
        List<T> roots = signals.stream().map(arithmetic::sqrt).toList();
        return switch (fault) {
            case ZERO_SNR_IGNORED -> betas;
            case ZERO_SNR_NOT_SCALED -> betasOf(squares(rescaled(roots, true, false)));
            case ZERO_SNR_NOT_SHIFTED -> betasOf(squares(rescaled(roots, false, true)));
            case ZERO_SNR_NOT_ROOTED -> betasOf(rescaled(signals, true, true));
            default -> super.zeroTerminalSnr(betas);
        };
    }

    private List<T> rescaled(List<T> list, boolean shift, boolean scale) {
        T first = list.get(0);
        T last = list.get(list.size() - 1);
        T offset = shift ? last : arithmetic.zero();
        T factor = scale ? first.divide(first.subtract(last)) : arithmetic.one();
        return list.stream().map(x -> x.subtract(offset).multiply(factor)).toList();
    }

    private static <T extends FieldElement<T>> List<T> squares(List<T> list) {
        List<T> squares = new ArrayList<>();
        list.forEach(x -> squares.add(x.multiply(x)));
        return squares;
    }

    private T number(long numerator, long denominator) {
        return arithmetic.of(Rational.of(numerator, denominator));
    }
}
