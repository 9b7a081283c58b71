package io.github.touchstone.math.divergence;

import io.github.touchstone.math.numbers.Arithmetic;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/**
 * The number {@code (linear - log ratio)/2}: what every KL divergence of Gaussians is, with both parts rational in the data (spec
 * DIV-3). So the parts can be exact, and the one logarithm be taken elsewhere.
 *
 * @param linear the part without logarithm
 * @param ratio the argument of the logarithm, positive
 * @param <T> the numbers
 */
public record LogForm<T extends FieldElement<T>>(T linear, T ratio) {
    /** The value; throws what {@link Arithmetic#log} throws. */
    public T value(Arithmetic<T> arithmetic) {
        return linear.subtract(arithmetic.log(ratio)).divide(arithmetic.of(2));
    }

    /** The same form over other numbers. */
    public <U extends FieldElement<U>> LogForm<U> map(Function<T, U> f) {
        return new LogForm<>(f.apply(linear), f.apply(ratio));
    }
}
