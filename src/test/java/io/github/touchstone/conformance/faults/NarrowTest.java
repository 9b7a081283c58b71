package io.github.touchstone.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Rounding to narrower formats. */
class NarrowTest {
    @Test
    void single_isTheCastOfTheMachine() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            double x = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-140, 100));
            assertThat(Narrow.SINGLE.rounded(x)).isEqualTo((double) (float) x);
        }
    }

    @Test
    void half_atItsEdges() {
        assertThat(Narrow.HALF.rounded(1 + 0x1p-11)).isEqualTo(1);
        assertThat(Narrow.HALF.rounded(1 + 0x1.8p-11)).isEqualTo(1 + 0x1p-10);
        assertThat(Narrow.HALF.rounded(0x1.8p-25)).isEqualTo(0x1p-24);
        assertThat(Narrow.HALF.rounded(0x1p-26)).isZero();
        assertThat(Narrow.HALF.rounded(65504)).isEqualTo(65504);
        assertThat(Narrow.HALF.rounded(Double.NaN)).isNaN();
    }

    @Test
    void brain_hasEightBits() {
        assertThat(Narrow.BRAIN.rounded(0.9999)).isEqualTo(1);
        assertThat(Narrow.BRAIN.rounded(1 + 0x1p-7)).isEqualTo(1 + 0x1p-7);
    }
}
