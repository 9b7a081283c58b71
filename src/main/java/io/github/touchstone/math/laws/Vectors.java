package io.github.touchstone.math.laws;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/** Vectors of any numbers. */
final class Vectors {
    private Vectors() {}

    static <T extends FieldElement<T>> List<T> unit(Arithmetic<T> arithmetic, int d, int i) {
        return IntStream.range(0, d)
                .mapToObj(k -> k == i ? arithmetic.one() : arithmetic.zero())
                .toList();
    }

    static <T extends FieldElement<T>> List<T> sum(List<T> x, List<T> y) {
        return IntStream.range(0, x.size())
                .mapToObj(k -> x.get(k).add(y.get(k)))
                .toList();
    }

    static <T extends FieldElement<T>> List<T> difference(List<T> x, List<T> y) {
        return IntStream.range(0, x.size())
                .mapToObj(k -> x.get(k).subtract(y.get(k)))
                .toList();
    }

    static <T extends FieldElement<T>> List<T> multiple(T a, List<T> x) {
        return x.stream().map(a::multiply).toList();
    }

    static <T extends FieldElement<T>> T product(Arithmetic<T> arithmetic, List<T> x, List<T> y) {
        T sum = arithmetic.zero();
        for (int k = 0; k < x.size(); k++) {
            sum = sum.add(x.get(k).multiply(y.get(k)));
        }
        return sum;
    }
}
