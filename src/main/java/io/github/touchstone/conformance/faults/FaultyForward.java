package io.github.touchstone.conformance.faults;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.practice.Predictions;
import org.hipparchus.FieldElement;

/** The forward process with one mistake. */
final class FaultyForward<T extends FieldElement<T>> extends Predictions<T> {
    private final ForwardFault fault;
    private final Arithmetic<T> arithmetic;

    FaultyForward(ForwardFault fault, Arithmetic<T> arithmetic) {
        super(arithmetic);
        this.fault = fault;
        this.arithmetic = arithmetic;
    }

    @Override
    public T noised(T a, T clean, T epsilon) {
        T signal = arithmetic.sqrt(a);
        T noise = arithmetic.sqrt(noise(a));
        return switch (fault) {
            case NOISE_NOT_ROOTED -> signal.multiply(clean).add(noise(a).multiply(epsilon));
            case SIGNAL_NOT_ROOTED -> a.multiply(clean).add(noise.multiply(epsilon));
            case SIGNAL_MISSING -> clean.add(noise.multiply(epsilon));
            case WEIGHTS_SWAPPED -> noise.multiply(clean).add(signal.multiply(epsilon));
            case NOISE_NEGATED -> signal.multiply(clean).subtract(noise.multiply(epsilon));
            case NOISE_TIMES_CLEAN ->
                signal.multiply(clean).add(noise.multiply(clean).multiply(epsilon));
            case NOISE_OF_ROOT ->
                signal.multiply(clean).add(arithmetic.one().subtract(signal).multiply(epsilon));
            case HALF_PRECISION -> super.noised(Narrow.HALF.rounded(arithmetic, a), clean, epsilon);
        };
    }
}
