package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/** Lists of quantities over the levels 0..T, or over the steps 1..T between them. */
final class Levels {
    private Levels() {}

    /** {@code (noise_t - noise_{t-1})/abar_{t-1}} where abar_{t-1} is above one half, {@code 1 - alpha_t} below: no cancellation. */
    static <T extends FieldElement<T>> List<T> betas(
            Arithmetic<T> arithmetic, List<T> alphas, List<T> signal, List<T> noise) {
        T half = arithmetic.one().divide(arithmetic.of(2));
        List<T> betas = new ArrayList<>(alphas.size());
        for (int t = 1; t < signal.size(); t++) {
            T before = signal.get(t - 1);
            betas.add(
                    arithmetic.less(half, before).certain()
                            ? noise.get(t).subtract(noise.get(t - 1)).divide(before)
                            : arithmetic.one().subtract(alphas.get(t - 1)));
        }
        return betas;
    }

    /** Each entry over the one before; an exact zero stays one, which division of balls does not promise. */
    static <T extends FieldElement<T>> List<T> ratios(List<T> list) {
        List<T> ratios = new ArrayList<>(list.size() - 1);
        for (int t = 1; t < list.size(); t++) {
            T now = list.get(t);
            ratios.add(now.isZero() ? now : now.divide(list.get(t - 1)));
        }
        return ratios;
    }

    /** The product of the entries from index {@code from} to before {@code to}; an exact zero stays one. */
    static <T extends FieldElement<T>> T product(List<T> list, int from, int to) {
        List<T> factors = list.subList(from, to);
        return factors.stream()
                .filter(FieldElement::isZero)
                .findFirst()
                .orElseGet(() -> factors.stream().reduce(FieldElement::multiply).orElseThrow());
    }

    static <T extends FieldElement<T>> List<T> complements(Arithmetic<T> arithmetic, List<T> list) {
        return list.stream().map(arithmetic.one()::subtract).toList();
    }

    static <T extends FieldElement<T>> List<T> squares(List<T> list) {
        return list.stream().map(x -> x.multiply(x)).toList();
    }

    static <E> List<E> prepend(E first, List<E> rest) {
        List<E> all = new ArrayList<>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return all;
    }

    /** Level 0 and the given levels. */
    static <E> List<E> pick(List<E> all, List<Integer> levels) {
        return prepend(all.get(0), levels.stream().map(all::get).toList());
    }
}
