package io.github.touchstone.math.divergence;

import java.util.function.UnaryOperator;

/**
 * A divergence: a number, or plus infinity with the reason why (spec DIV-1). No number stands for infinity.
 *
 * @param <T> the numbers
 */
public sealed interface Divergence<T> {
    /** A finite value. */
    record Finite<T>(T value) implements Divergence<T> {}

    /** Plus infinity, and why, in one line. */
    record Infinite<T>(String reason) implements Divergence<T> {}

    /** The divergence {@code value}. */
    static <T> Divergence<T> of(T value) {
        return new Finite<>(value);
    }

    /** Plus infinity, because of {@code reason}. */
    static <T> Divergence<T> infinite(String reason) {
        return new Infinite<>(reason);
    }

    /** The image of a finite value; infinity stays infinity. */
    default Divergence<T> map(UnaryOperator<T> f) {
        return this instanceof Finite<T> finite ? of(f.apply(finite.value())) : this;
    }
}
