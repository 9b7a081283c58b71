package io.github.touchstone.samplers.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PRC-7: the timestep before a visited one is the next in the list, not a constant stride below. */
class TimestepGridTest {
    private final Practice<Rational> practice = new Practice<>(ExactArithmetic.EXACT);

    @Test
    void trailing_whereNDoesNotDivideT_followsTheList() {
        TimestepGrid grid = practice.grid(new TimestepSpacing.Trailing(), 1000, 7);
        assertThat(grid.timesteps()).containsExactly(999, 856, 713, 570, 428, 285, 142);
        assertThat(grid.previousTimesteps()).containsExactly(856, 713, 570, 428, 285, 142, -1);
        assertThat(grid.previous(570)).isEqualTo(428);
    }

    @Test
    void listed_inAnyOrder_descends() {
        TimestepGrid grid = practice.grid(new TimestepSpacing.Listed(List.of(3, 17, 4)), 20, 3);
        assertThat(grid.timesteps()).containsExactly(17, 4, 3);
        assertThat(grid.previousTimesteps()).containsExactly(4, 3, TimestepGrid.END);
    }

    @Test
    void timestepNotVisited_isRefused() {
        TimestepGrid grid = practice.grid(new TimestepSpacing.Leading(0), 10, 5);
        assertThatThrownBy(() -> grid.previous(3))
                .isInstanceOf(UndefinedStepException.class)
                .hasMessage("timestep 3 is not visited: [8, 6, 4, 2, 0]");
    }
}
