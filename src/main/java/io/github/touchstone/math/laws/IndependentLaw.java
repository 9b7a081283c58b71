package io.github.touchstone.math.laws;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.hipparchus.FieldElement;

/**
 * Independent parts side by side: the coordinates of the first, then those of the second, and so on (spec MIX-5).
 *
 * @param arithmetic the numbers' arithmetic
 * @param parts at least one
 * @param <T> the numbers
 */
public record IndependentLaw<T extends FieldElement<T>>(Arithmetic<T> arithmetic, List<SmoothLaw<T>> parts)
        implements SmoothLaw<T> {
    /** Copies the list. */
    public IndependentLaw {
        parts = List.copyOf(parts);
    }

    @Override
    public int dimension() {
        return parts.stream().mapToInt(SmoothLaw::dimension).reduce(0, Math::addExact);
    }

    @Override
    public T logDensity(List<T> x) {
        return each(x, (part, own) -> List.of(part.logDensity(own))).stream().reduce(arithmetic.zero(), T::add);
    }

    @Override
    public List<T> score(List<T> x) {
        return each(x, SmoothLaw::score);
    }

    @Override
    public List<T> jacobianTimes(List<T> x, List<T> u) {
        List<T> result = new ArrayList<>(x.size());
        int from = 0;
        for (SmoothLaw<T> part : parts) {
            int to = from + part.dimension();
            result.addAll(part.jacobianTimes(x.subList(from, to), u.subList(from, to)));
            from = to;
        }
        return result;
    }

    private List<T> each(List<T> x, BiFunction<SmoothLaw<T>, List<T>, List<T>> f) {
        List<T> result = new ArrayList<>(x.size());
        int from = 0;
        for (SmoothLaw<T> part : parts) {
            int to = from + part.dimension();
            result.addAll(f.apply(part, x.subList(from, to)));
            from = to;
        }
        return result;
    }
}
