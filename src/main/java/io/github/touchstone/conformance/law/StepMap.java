package io.github.touchstone.conformance.law;

import java.util.List;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/**
 * One step as a map of one element (spec LAW-1):
 *
 * <pre>x' = k_x x + k_m m + k_z z + k_0</pre>
 *
 * of the sample x, the model output m and the noise z. A step of the specification has {@code k_0 = 0}.
 *
 * @param sample {@code k_x}
 * @param model {@code k_m}
 * @param noise {@code k_z}
 * @param offset {@code k_0}
 * @param <T> the numbers
 */
public record StepMap<T>(T sample, T model, T noise, T offset) {
    /** The same map over other numbers. */
    public <U> StepMap<U> map(Function<T, U> f) {
        return new StepMap<>(f.apply(sample), f.apply(model), f.apply(noise), f.apply(offset));
    }

    /** The coefficients in their order. */
    public List<T> list() {
        return List.of(sample, model, noise, offset);
    }

    /** The value {@code x'}. */
    static <T extends FieldElement<T>> T apply(StepMap<T> k, T x, T m, T z) {
        return k.sample
                .multiply(x)
                .add(k.model.multiply(m))
                .add(k.noise.multiply(z))
                .add(k.offset);
    }
}
