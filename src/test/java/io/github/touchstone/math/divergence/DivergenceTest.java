package io.github.touchstone.math.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** DIV-1: infinity is a value with a reason, not a number. */
class DivergenceTest {
    @Test
    void map_finite_mapsTheValue() {
        assertThat(Divergence.of(3).map(x -> x + 1)).isEqualTo(Divergence.of(4));
    }

    @Test
    void map_infinite_keepsTheReason() {
        Divergence<Integer> infinite = Divergence.infinite("q has no noise at step 1");
        assertThat(infinite.map(x -> x + 1)).isEqualTo(infinite);
    }
}
