package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.OutOfRangeException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.Respaced;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Sigmoid;
import io.github.touchstone.spec.schedules.TimestepSpacing;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.UndefinedQuantityException;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule that the advised one is compared with (spec ADV-6).
 *
 * @param name as it is called in tables
 * @param family the schedule
 */
record Contender(String name, ScheduleFamily family) {
    /** Schedules of practice are made for this many steps; samplers visit some of them. */
    private static final int TRAINED = 1000;

    static final String LINEAR = "linear";
    static final String COSINE = "cosine";
    static final String TANGENT = "equal-angle";

    /** The schedules of practice and of theory, and the tangent law with the geometric mean of the target's scales. */
    static List<Contender> all(Question question) {
        List<Contender> all = new ArrayList<>(List.of(
                new Contender(LINEAR, visited(Linear.HO)),
                new Contender("scaled-linear", visited(ScaledLinear.ROMBACH)),
                new Contender("sigmoid", visited(Sigmoid.PRACTICE)),
                new Contender(COSINE, Cosine.NICHOL_DHARIWAL),
                new Contender("logistic", Logistic.DEFAULT),
                new Contender("li-yan", LiYan.DEFAULT)));
        double pivot = Scales.pivot(Scales.of(question.target().value()));
        double last = question.ends().last().orElse(Ends.DEFAULT_LAST).doubleValue();
        double gap = StrictMath.atan(Math.sqrt(pivot * last / (1 - last)));
        all.add(new Contender(TANGENT, new EqualAngle(Rational.ofExactly(pivot), Rational.ofExactly(gap))));
        return all;
    }

    private static ScheduleFamily visited(ScheduleFamily trained) {
        return new Respaced(trained, TRAINED, new TimestepSpacing.Trailing());
    }

    /** Its divergence for a question, or why there is none. */
    Cell divergence(Question question) {
        try {
            Outcome outcome = Divergence.of(question, family, question.steps());
            return Cell.of(Value.of(outcome));
        } catch (InvalidScheduleException | UndefinedQuantityException | UndecidedException | OutOfRangeException e) {
            return new Cell.Absent(String.valueOf(e.getMessage()));
        }
    }
}
