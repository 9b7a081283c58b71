package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;

/**
 * A coefficient of a step that is not that of the specification.
 *
 * @param position of the step in the chain, from 0
 * @param timestep where it starts
 * @param coefficient which: the weight of the sample, the model output or the noise, or the offset
 * @param got as recovered
 * @param want of the specification
 * @param accepted the distance within which it would be accepted
 */
public record StepDeparture(
        int position, int timestep, String coefficient, Rational got, Rational want, Rational accepted) {
    /** In one line. */
    public String sentence() {
        return "step " + (position + 1) + ", from timestep " + timestep + ": the weight of the " + coefficient + " is "
                + text(got, 9) + ", not " + text(want, 9) + " (accepted within " + text(accepted, 2) + ")";
    }

    private static String text(Rational x, int digits) {
        return Decimals.text(Decimals.nearest(x, digits));
    }
}
