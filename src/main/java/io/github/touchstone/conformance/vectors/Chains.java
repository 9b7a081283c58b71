package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Sigmoid;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.List;
import java.util.stream.Stream;

/** The schedules that cases are asked on. */
final class Chains {
    static final ScheduleFamily LINEAR = Linear.HO;
    static final ScheduleFamily SCALED_LINEAR = ScaledLinear.ROMBACH;
    static final ScheduleFamily SCALED_LINEAR_WIDE = new ScaledLinear(Rational.parse("0.0001"), Rational.parse("0.02"));
    static final ScheduleFamily COSINE = Cosine.NICHOL_DHARIWAL;
    static final ScheduleFamily SIGMOID = Sigmoid.PRACTICE;

    /** Twenty large steps: formulas without the cancellation of small ones. */
    static final TrainSchedule SHORT = new TrainSchedule(new Linear(Rational.parse("0.05"), Rational.parse("0.3")), 20);

    /** The same ends on other curves. */
    static final TrainSchedule SHORT_SCALED =
            new TrainSchedule(new ScaledLinear(Rational.parse("0.05"), Rational.parse("0.3")), 20);

    static final TrainSchedule SHORT_SIGMOID =
            new TrainSchedule(new Sigmoid(Rational.parse("0.05"), Rational.parse("0.3")), 20);

    /** Cosine with the usual offset, and with a greater one. */
    static final TrainSchedule SHORT_COSINE = new TrainSchedule(COSINE, 20);

    static final TrainSchedule COSINE_OFFSET = new TrainSchedule(new Cosine(Rational.parse("0.02")), 50);

    /** Betas that are no line, so that their order matters. */
    static final TrainSchedule GIVEN = given("0.05", "0.0625", "0.11", "0.09", "0.2", "0.17", "0.25", "0.3", "0.28");

    /** Roots of abar and of 1 - abar are 24/25, 7/25 and 3/5, 4/5. */
    static final TrainSchedule EXACT = given("0.0784", "0.609375");

    private Chains() {}

    /** With zero terminal signal-to-noise ratio. */
    static TrainSchedule rescaled(TrainSchedule schedule) {
        return new TrainSchedule(new ZeroTerminalSnr(schedule.family()), schedule.steps());
    }

    private static TrainSchedule given(String... betas) {
        return new TrainSchedule(
                new GivenBetas(Stream.of(betas).map(Rational::parse).toList()), betas.length);
    }

    /** Of T = 1000, as models are trained. */
    static List<TrainSchedule> practice() {
        return Stream.of(LINEAR, SCALED_LINEAR, COSINE)
                .map(family -> new TrainSchedule(family, 1000))
                .toList();
    }
}
