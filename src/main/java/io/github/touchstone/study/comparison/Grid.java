package io.github.touchstone.study.comparison;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.Respaced;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Sigmoid;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import java.util.Optional;

/** The schedules on which samplers are compared; those of practice have 1000 steps and are respaced (trailing) to fewer. */
enum Grid {
    LINEAR("linear", Linear.HO),
    SCALED_LINEAR("scaled-linear", ScaledLinear.ROMBACH),
    COSINE("cosine", Cosine.NICHOL_DHARIWAL),
    SIGMOID("sigmoid", Sigmoid.PRACTICE),
    LOGISTIC("logistic", Logistic.DEFAULT),
    LI_YAN("li-yan", LiYan.DEFAULT),
    EQUAL_ANGLE("equal-angle:1", new EqualAngle(Rational.ONE, Rational.of(1, 1000))),
    OPTIMAL("optimal-ddpm:1", new OptimalDdpm(Rational.ONE, Rational.ONE.subtract(Rational.parse("1e-6"))));

    private static final int TRAINING = 1000;
    /** LOGISTIC and LI-YAN need {@code c1 log T/T < 1}, 36 steps. */
    private static final int FEWEST = 36;

    private final String label;
    private final ScheduleFamily family;

    Grid(String label, ScheduleFamily family) {
        this.label = label;
        this.family = family;
    }

    String label() {
        return label;
    }

    /** The schedule of T = {@code steps}, if there is one. */
    Optional<ScheduleFamily> of(int steps) {
        return switch (this) {
            case LOGISTIC, LI_YAN -> steps < FEWEST ? Optional.empty() : Optional.of(family);
            case EQUAL_ANGLE, OPTIMAL -> Optional.of(family);
            default ->
                Optional.of(
                        steps == TRAINING ? family : new Respaced(family, TRAINING, new TimestepSpacing.Trailing()));
        };
    }
}
