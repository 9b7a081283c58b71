package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.UndecidedException;
import org.hipparchus.FieldElement;

/** Comparisons on which the branch of a formula depends: an enclosure that leaves them open asks for more precision. */
final class Decided {
    private Decided() {}

    /** Whether {@code a < b}; throws {@link UndecidedException} if the enclosures overlap. */
    static <T extends FieldElement<T>> boolean less(Arithmetic<T> arithmetic, T a, T b) {
        return switch (arithmetic.less(a, b)) {
            case TRUE -> true;
            case FALSE -> false;
            case UNDECIDED ->
                throw new UndecidedException("the order of " + a.getReal() + " and " + b.getReal()
                        + " decides a branch of the schedule and is open at this precision");
        };
    }

    /** {@code min{a, b}}. */
    static <T extends FieldElement<T>> T min(Arithmetic<T> arithmetic, T a, T b) {
        return less(arithmetic, b, a) ? b : a;
    }
}
