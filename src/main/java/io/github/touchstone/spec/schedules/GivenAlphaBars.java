package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hipparchus.FieldElement;

/**
 * The signal shares abar themselves (SCH-17). Rational.
 *
 * @param alphaBars abar_1..abar_T, strictly decreasing in (0, 1); the last may be 0
 */
public record GivenAlphaBars(List<Rational> alphaBars) implements ScheduleFamily {
    /** Copies the list, and rejects what is no schedule. */
    public GivenAlphaBars {
        alphaBars = List.copyOf(alphaBars);
        if (alphaBars.isEmpty()) {
            throw new InvalidScheduleException("alpha-bars: the list is empty");
        }
        Rational before = Rational.ONE;
        for (int t = 1; t < alphaBars.size(); t++) {
            Require.inside("alpha-bars", "abar_" + t, alphaBars.get(t - 1), Rational.ZERO, before);
            before = alphaBars.get(t - 1);
        }
        Rational last = alphaBars.get(alphaBars.size() - 1);
        if (!last.isZero()) {
            Require.inside("alpha-bars", "abar_" + alphaBars.size(), last, Rational.ZERO, before);
        }
    }

    @Override
    public String name() {
        return alphaBars.stream().map(Rational::toString).collect(Collectors.joining(",", "alpha-bars:", ""));
    }

    @Override
    public OptionalInt onlySteps() {
        return OptionalInt.of(alphaBars.size());
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.only("alpha-bars", steps, alphaBars.size());
        return Schedule.fromAlphaBars(
                arithmetic, alphaBars.stream().map(arithmetic::of).toList());
    }
}
