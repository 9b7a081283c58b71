package io.github.touchstone.spec.schedules;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Validation: timesteps as NumPy 2.4.6 gives them for the expressions of Hugging Face diffusers; ties by hand. */
class TimestepSpacingTest {
    private static final TimestepSpacing LEADING = new TimestepSpacing.Leading(0);
    private static final TimestepSpacing TRAILING = new TimestepSpacing.Trailing();
    private static final TimestepSpacing LINSPACE = new TimestepSpacing.Linspace();

    @Test
    void leading_dividingAndNot_asNumPy() {
        assertThat(LEADING.timesteps(1000, 50))
                .startsWith(0, 20, 40)
                .endsWith(940, 960, 980)
                .hasSize(50);
        assertThat(LEADING.timesteps(1000, 7)).containsExactly(0, 142, 284, 426, 568, 710, 852);
        assertThat(LEADING.timesteps(1000, 300))
                .startsWith(0, 3, 6)
                .endsWith(894, 897)
                .hasSize(300);
        assertThat(new TimestepSpacing.Leading(1).timesteps(10, 4)).containsExactly(1, 3, 5, 7);
    }

    @Test
    void trailing_dividingAndNot_asNumPy() {
        assertThat(TRAILING.timesteps(1000, 50))
                .startsWith(19, 39, 59)
                .endsWith(959, 979, 999)
                .hasSize(50);
        assertThat(TRAILING.timesteps(1000, 7)).containsExactly(142, 285, 428, 570, 713, 856, 999);
        assertThat(TRAILING.timesteps(1000, 300))
                .startsWith(2, 6, 9, 12, 16, 19, 22, 26)
                .endsWith(992, 996, 999);
        // 2.5 and 7.5: ties go to 2 and 8
        assertThat(TRAILING.timesteps(10, 4)).containsExactly(1, 4, 7, 9);
    }

    @Test
    void linspace_dividingAndNot_asNumPy() {
        assertThat(LINSPACE.timesteps(1000, 50)).startsWith(0, 20, 41, 61, 82).endsWith(958, 979, 999);
        // 499.5 goes to 500, and 0.5 goes to 0
        assertThat(LINSPACE.timesteps(1000, 3)).containsExactly(0, 500, 999);
        assertThat(LINSPACE.timesteps(1000, 7)).containsExactly(0, 166, 333, 500, 666, 832, 999);
        assertThat(LINSPACE.timesteps(2, 2)).containsExactly(0, 1);
        assertThat(LINSPACE.timesteps(1000, 1)).containsExactly(0);
    }

    /** 1000 (48 - 3)/48 = 937.5 is a tie, to 938; in binary64 it comes out below, and NumPy has 936 where the rule has 937. */
    @Test
    void trailing_tieLostInBinary64_exactRule() {
        assertThat(TRAILING.timesteps(1000, 48)).contains(937).doesNotContain(936);
        // NumPy returns 62 entries for N = 61, the last of them -1
        assertThat(TRAILING.timesteps(1000, 61)).hasSize(61).startsWith(15, 32);
    }

    @Test
    void everySpacing_allTimesteps_isTheWholeRange() {
        for (TimestepSpacing spacing : List.of(LEADING, TRAILING, LINSPACE)) {
            List<Integer> all = spacing.timesteps(20, 20);
            assertThat(all).hasSize(20).startsWith(0, 1, 2).endsWith(18, 19);
        }
    }

    @Test
    void everySpacing_everyCount_increasesStrictlyInRange() {
        for (TimestepSpacing spacing : List.of(LEADING, TRAILING, LINSPACE)) {
            for (int trainSteps = 1; trainSteps <= 40; trainSteps++) {
                for (int steps = 1; steps <= trainSteps; steps++) {
                    List<Integer> timesteps = spacing.timesteps(trainSteps, steps);
                    assertThat(timesteps).hasSize(steps).doesNotHaveDuplicates().isSorted();
                    assertThat(timesteps).allMatch(tau -> tau >= 0);
                    assertThat(timesteps.get(steps - 1)).isLessThan(trainSteps);
                }
            }
        }
    }

    @Test
    void listed_anyOrder_sorted() {
        TimestepSpacing listed = new TimestepSpacing.Listed(List.of(9, 0, 4));
        assertThat(listed.timesteps(10, 3)).containsExactly(0, 4, 9);
        assertThat(listed.name()).isEqualTo("0,4,9");
        assertThat(listed.onlySteps()).hasValue(3);
    }

    @Test
    void mistakes_eachKind_rejectedByOneLine() {
        assertThatThrownBy(() -> TRAILING.timesteps(50, 60)).hasMessage("trailing: N = 60 timesteps out of T = 50");
        assertThatThrownBy(() -> LINSPACE.timesteps(50, 0))
                .hasMessage("linspace: T = 0 steps are too few, at least 1 needed");
        assertThatThrownBy(() -> new TimestepSpacing.Leading(1).timesteps(10, 10))
                .hasMessage("leading+1: timestep 10 is outside 0..9");
        assertThatThrownBy(() -> new TimestepSpacing.Leading(-1)).hasMessage("leading: offset = -1 is negative");
        assertThatThrownBy(() -> new TimestepSpacing.Listed(List.of())).hasMessage("timesteps: the list is empty");
        assertThatThrownBy(() -> new TimestepSpacing.Listed(List.of(3, 3))).hasMessage("timesteps: 3 is listed twice");
        assertThatThrownBy(() -> new TimestepSpacing.Listed(List.of(-1, 3))).hasMessage("timesteps: -1 is negative");
        assertThatThrownBy(() -> new TimestepSpacing.Listed(List.of(3, 10)).timesteps(10, 2))
                .hasMessage("timesteps: 10 is outside 0..9");
        assertThatThrownBy(() -> new TimestepSpacing.Listed(List.of(3)).timesteps(10, 2))
                .hasMessage("timesteps: T = 2 steps, but the list has 1");
    }

    @Test
    void respaced_timestep_isTheLevelAbove() {
        Schedule<Rational> whole = Linear.HO.schedule(10, EXACT);
        Schedule<Rational> sub =
                new Respaced(Linear.HO, 10, new TimestepSpacing.Listed(List.of(0, 4, 9))).schedule(3, EXACT);
        assertThat(sub.alphaBar(1)).isEqualTo(whole.alphaBar(1));
        assertThat(sub.alphaBar(2)).isEqualTo(whole.alphaBar(5));
        assertThat(sub.alphaBar(3)).isEqualTo(whole.alphaBar(10));
    }
}
