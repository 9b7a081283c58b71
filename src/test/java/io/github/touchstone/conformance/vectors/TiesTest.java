package io.github.touchstone.conformance.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Visits;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which timesteps are contested at T = 1000, against what NumPy was measured to give (SCH-18), and ties counted by hand. */
class TiesTest {
    private static List<Integer> contested(TimestepSpacing spacing) {
        return IntStream.rangeClosed(1, 100)
                .filter(n -> Ties.contested(new Visits(spacing, n), 1000))
                .boxed()
                .toList();
    }

    @Test
    void contested_trailing_isWhereNumpyDiffersOrTies() {
        List<Integer> contested = contested(new TimestepSpacing.Trailing());
        assertThat(contested).contains(48, 96).contains(16, 32, 64, 80);
        assertThat(contested).doesNotContain(1, 7, 10, 13, 30, 50, 100);
    }

    /** NumPy's range has one timestep too many, -1, but the rule has no tie there. */
    @Test
    void contested_trailingOfWrongLength_not() {
        assertThat(contested(new TimestepSpacing.Trailing())).doesNotContain(61);
        assertThat(Ties.contested(new Visits(new TimestepSpacing.Trailing(), 13), 15))
                .isFalse();
    }

    @Test
    void contested_linspace_isWhereNumpyDiffersOrTies() {
        List<Integer> contested = contested(new TimestepSpacing.Linspace());
        assertThat(contested).contains(27, 31, 47, 53, 61, 93).contains(3, 7, 13);
        assertThat(contested).doesNotContain(1, 2, 10, 12, 30, 50, 100);
    }

    @Test
    void contested_leading_never() {
        assertThat(contested(new TimestepSpacing.Leading(0))).isEmpty();
    }
}
