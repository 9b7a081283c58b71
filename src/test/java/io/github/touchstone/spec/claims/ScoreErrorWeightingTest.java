package io.github.touchstone.spec.claims;

import static io.github.touchstone.math.numbers.DoubleDoubleArithmetic.DD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SER-3. */
final class ScoreErrorWeightingTest {
    @Test
    void levels_areNoisesOverT() {
        Schedule<Rational> schedule = Linear.HO.schedule(7, ExactArithmetic.EXACT);
        List<Rational> weights = ScoreErrorWeighting.LEVELS.weights(schedule, 2);
        assertThat(weights).hasSize(5);
        assertThat(weights.get(0).multiply(7)).isEqualTo(schedule.noise(3));
        assertThat(weights.get(4).multiply(7)).isEqualTo(schedule.noise(7));
    }

    /** Against logarithms of 600 bits, on a schedule whose betas fall to 1e-15, where double-doubles cancel. */
    @Test
    void time_isTheShareOfTheHorizon() {
        int steps = 100;
        BallArithmetic wide = new BallArithmetic(600);
        Schedule<Ball> precise = Logistic.DEFAULT.schedule(steps, wide);
        Ball horizon = wide.log(precise.alphaBar(steps))
                .subtract(wide.log(precise.alphaBar(1)))
                .negate();
        List<DoubleDoubleBall> weights = ScoreErrorWeighting.TIME.weights(Logistic.DEFAULT.schedule(steps, DD), 1);
        for (int t = 2; t <= steps; t++) {
            Ball share = wide.log(precise.alpha(t)).negate().divide(horizon);
            assertThat(weights.get(t - 2).enclosure().meets(share.enclosure())).isTrue();
            assertThat(weights.get(t - 2).enclosure().radius().doubleValue()).isLessThan(1e-20 * share.getReal());
        }
    }
}
