package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * What a unit of time means (SCH-12): the forward process is {@code dX = -r b(t) X dt + sqrt(2 r b(t)) dW} with drift rate r and
 * an intensity b(t), so that {@code abar(t) = exp(-2 r int_0^t b)}; an Ornstein-Uhlenbeck process has b = 1.
 */
public enum TimeConvention {
    /** {@code dX = -X/2 dt + dW}, {@code alpha = e^(-h)}: Song et al. 2021; Chen, Lee, Lu 2022. */
    HALF,
    /** {@code dX = -X dt + sqrt(2) dW}, {@code alpha = e^(-2h)}: Pierret, Galerne 2025. */
    UNIT;

    /** {@code half} or {@code unit}. */
    public String label() {
        return switch (this) {
            case HALF -> "half";
            case UNIT -> "unit";
        };
    }

    /** The drift rate r. */
    public Rational rate() {
        return switch (this) {
            case HALF -> Rational.of(1, 2);
            case UNIT -> Rational.ONE;
        };
    }

    /** {@code abar = exp(-2 r B)} for the integral B of the intensity. */
    <T extends FieldElement<T>> T alphaBar(T integral, Arithmetic<T> arithmetic) {
        return arithmetic.exp(integral.multiply(arithmetic.of(rate().multiply(-2))));
    }

    /** The schedule of the Ornstein-Uhlenbeck process seen at the times t_1 &lt; ... &lt; t_N, with t_0 = 0 and step sizes r h. */
    <T extends FieldElement<T>> Schedule<T> schedule(List<T> times, Arithmetic<T> arithmetic) {
        List<T> alphaBars = new ArrayList<>(times.size());
        List<T> steps = new ArrayList<>(times.size());
        T before = arithmetic.zero();
        for (T time : times) {
            alphaBars.add(alphaBar(time, arithmetic));
            steps.add(time.subtract(before).multiply(arithmetic.of(rate())));
            before = time;
        }
        return Schedule.fromTimeGrid(arithmetic, alphaBars, steps, steps);
    }
}
