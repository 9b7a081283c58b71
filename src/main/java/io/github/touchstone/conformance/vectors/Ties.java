package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Visits;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where programs that round as they should may still visit other timesteps than the rule (spec SCH-18, VEC-9): the exact fraction
 * ends in one half, or the fraction as binary64 forms it rounds to another integer.
 */
final class Ties {
    private Ties() {}

    /** Whether the case may not be binding. */
    static boolean contested(Visits visits, int trainSteps) {
        if (visits.spacing() instanceof TimestepSpacing.Trailing) {
            return half(trainSteps, 1, visits.steps(), visits.steps())
                    || !descendingArange(trainSteps, visits.steps()).equals(visits.timesteps(trainSteps));
        } else if (visits.spacing() instanceof TimestepSpacing.Linspace && visits.steps() > 1) {
            return half(trainSteps - 1, 1, visits.steps() - 1, visits.steps() - 1)
                    || !reversedLinspace(trainSteps, visits.steps()).equals(visits.timesteps(trainSteps));
        }
        return false;
    }

    /** Whether {@code i n/d} ends in one half for an i of first..last. */
    private static boolean half(int n, int first, int last, int d) {
        for (long i = first; i <= last; i++) {
            if (2 * (i * n % d) == d) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first N entries of {@code round(arange(T, 0, -T/N)) - 1} in binary64, formed as start + i step. That the range may have one
     * more, -1, is no matter of rounding: N timesteps were asked for.
     */
    private static List<Integer> descendingArange(int trainSteps, int steps) {
        double step = (double) trainSteps - (double) trainSteps / steps - trainSteps;
        List<Integer> timesteps = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            timesteps.add((int) Math.rint(trainSteps + i * step) - 1);
        }
        return timesteps;
    }

    /** {@code round(linspace(0, T-1, N))[::-1]} in binary64, the entries formed as i times the step. */
    private static List<Integer> reversedLinspace(int trainSteps, int steps) {
        double step = (trainSteps - 1.0) / (steps - 1.0);
        List<Integer> timesteps = new ArrayList<>();
        for (int i = 0; i < steps - 1; i++) {
            timesteps.add((int) Math.rint(i * step));
        }
        timesteps.add(trainSteps - 1);
        Collections.reverse(timesteps);
        return timesteps;
    }
}
