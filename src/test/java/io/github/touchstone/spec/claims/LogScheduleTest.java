package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RAT-3 on the schedules themselves, c0 = 2 and c1 = 10. */
class LogScheduleTest {
    private static final int STEPS = 20_000;
    private static final double DELTA = 10 * StrictMath.log(STEPS) / STEPS;

    static Stream<Arguments> schedules() {
        return Stream.of(
                Arguments.of(Logistic.DEFAULT, LogSchedule.LOGISTIC), Arguments.of(LiYan.DEFAULT, LogSchedule.LI_YAN));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void steps_areDeltaTimesTheSpeed(ScheduleFamily family, LogSchedule claim) {
        Schedule<DoubleDoubleBall> schedule = family.schedule(STEPS, DoubleDoubleArithmetic.DD);
        for (int t = 2; t <= STEPS; t++) {
            double step = logOdds(schedule, t) - logOdds(schedule, t - 1);
            assertThat(step / DELTA / claim.speed(logOdds(schedule, t)))
                    .as("t = %s", t)
                    .isCloseTo(1, within(3 * DELTA));
        }
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void ends_areWhereTheyAreClaimed(ScheduleFamily family, LogSchedule claim) {
        Schedule<DoubleDoubleBall> schedule = family.schedule(STEPS, DoubleDoubleArithmetic.DD);
        double log = StrictMath.log(STEPS);
        double slack = 10 * DELTA * log;
        assertThat(logOdds(schedule, 1)).isCloseTo(-claim.reachBelow(2, 10) * log, within(slack));
        assertThat(logOdds(schedule, STEPS))
                .isCloseTo(claim.reachAbove(2, 10) * log + claim.shiftAbove(), within(slack));
    }

    private static double logOdds(Schedule<DoubleDoubleBall> schedule, int t) {
        return StrictMath.log(schedule.noise(t).divide(schedule.alphaBar(t)).getReal());
    }
}
