package io.github.touchstone.math.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {
    @Test
    void adjusted_fourValues_asByHand() {
        // in order: 4 * 0.005, 3 * 0.01, 2 * 0.03, and 0.04 is raised to its predecessor
        assertThat(Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005)))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-15 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(0.03, 0.06, 0.06, 0.02);
    }

    @Test
    void adjusted_one_isItself() {
        assertThat(Holm.adjusted(List.of(0.3))).containsExactly(0.3);
    }

    @Test
    void adjusted_large_isCutAtOne() {
        assertThat(Holm.adjusted(List.of(0.9, 0.8, 0.0))).containsExactly(1.0, 1.0, 0.0);
    }
}
