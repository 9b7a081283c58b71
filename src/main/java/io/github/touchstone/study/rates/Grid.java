package io.github.touchstone.study.rates;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.claims.LogSchedule;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.List;
import java.util.Optional;

/**
 * A family of schedules, and which limit theorems hold on it.
 *
 * @param family the schedules
 * @param theory its place in RAT-3, if it has one
 */
record Grid(ScheduleFamily family, Optional<LogSchedule> theory) {
    /** The constants of SCH-7 and SCH-8. */
    static final double C0 = 2;

    static final double C1 = 10;

    static final Grid LOGISTIC = new Grid(Logistic.DEFAULT, Optional.of(LogSchedule.LOGISTIC));
    static final Grid LI_YAN = new Grid(LiYan.DEFAULT, Optional.of(LogSchedule.LI_YAN));
    static final Grid LINEAR = new Grid(Linear.HO, Optional.empty());
    static final Grid SCALED = new Grid(new ScaledLinear(), Optional.empty());
    static final Grid COSINE = new Grid(Cosine.NICHOL_DHARIWAL, Optional.empty());
    static final Grid ANGLES = new Grid(new EqualAngle(Rational.of(1, 4), EqualAngle.DEFAULT_GAP), Optional.empty());

    /** All of them. */
    static final List<Grid> ALL = List.of(LOGISTIC, LI_YAN, LINEAR, SCALED, COSINE, ANGLES);

    String name() {
        return family.name();
    }

    /** {@code Delta = c1 log T/T}. */
    static double delta(double steps) {
        return C1 * StrictMath.log(steps) / steps;
    }
}
