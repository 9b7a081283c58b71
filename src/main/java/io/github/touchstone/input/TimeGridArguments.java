package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimeConvention;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments of a time grid.
 *
 * @param horizon the last time
 * @param delta the first time
 * @param convention the unit of time: half unless named
 */
record TimeGridArguments(Rational horizon, Rational delta, TimeConvention convention) {
    /** A family of time grids. */
    interface Family {
        ScheduleFamily of(Rational horizon, Rational delta, TimeConvention convention);
    }

    /** Reads {@code horizon,delta[,convention]}. */
    static TimeGridArguments of(Arguments a) {
        String[] parts = a.required().split(",", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new InputException(a.field(), a.required(), a.usage());
        }
        return new TimeGridArguments(
                Numbers.rational(a.field(), parts[0]),
                Numbers.rational(a.field(), parts[1]),
                parts.length == 2 ? TimeConvention.HALF : convention(a.field(), parts[2]));
    }

    private static TimeConvention convention(String field, String label) {
        List<String> known = Arrays.stream(TimeConvention.values())
                .map(TimeConvention::label)
                .toList();
        return Arrays.stream(TimeConvention.values())
                .filter(c -> c.label().equals(label))
                .findFirst()
                .orElseThrow(() -> InputException.unknown(field, "time convention", label, known));
    }

    ScheduleFamily family(Family family) {
        return family.of(horizon, delta, convention);
    }
}
