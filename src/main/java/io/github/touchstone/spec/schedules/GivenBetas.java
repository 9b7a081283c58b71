package io.github.touchstone.spec.schedules;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hipparchus.FieldElement;

/**
 * The betas themselves (SCH-16). Rational.
 *
 * @param betas beta_1..beta_T, each in (0, 1); the last may be 1
 */
public record GivenBetas(List<Rational> betas) implements ScheduleFamily {
    /** Copies the list, and rejects what is no schedule. */
    public GivenBetas {
        betas = List.copyOf(betas);
        if (betas.isEmpty()) {
            throw new InvalidScheduleException("betas: the list is empty");
        }
        for (int t = 1; t < betas.size(); t++) {
            Require.inside("betas", "beta_" + t, betas.get(t - 1), Rational.ZERO, Rational.ONE);
        }
        Rational last = betas.get(betas.size() - 1);
        if (!last.equals(Rational.ONE)) {
            Require.inside("betas", "beta_" + betas.size(), last, Rational.ZERO, Rational.ONE);
        }
    }

    @Override
    public String name() {
        return betas.stream().map(Rational::toString).collect(Collectors.joining(",", "betas:", ""));
    }

    @Override
    public OptionalInt onlySteps() {
        return OptionalInt.of(betas.size());
    }

    @Override
    public <T extends FieldElement<T>> Schedule<T> schedule(int steps, Arithmetic<T> arithmetic) {
        Require.only("betas", steps, betas.size());
        return Schedule.fromBetas(arithmetic, betas.stream().map(arithmetic::of).toList());
    }
}
