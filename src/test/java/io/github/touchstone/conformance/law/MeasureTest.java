package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.builtin.BuiltIn;
import io.github.touchstone.conformance.cases.*;
import io.github.touchstone.math.numbers.*;
import io.github.touchstone.samplers.practice.*;
import io.github.touchstone.spec.schedules.*;
import java.util.*;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;

class MeasureTest {
    static StepConfig config(ScheduleFamily f, int train, Rule rule, PredictionType prediction, int steps) {
        return new StepConfig(
                f, train, new TimestepSpacing.Trailing(), steps, prediction, FinalAlpha.ONE, new Clipping.None(), rule);
    }

    @Test
    void measure() {
        Rule ddim = new Rule.Ddim(Rational.of(1, 2), false);
        Rule ddpm = new Rule.Ddpm(VarianceType.FIXED_SMALL);
        Practice.Dialect noisy = new Practice.Dialect() {
            @Override
            public <T extends FieldElement<T>> Practice<T> in(Arithmetic<T> a) {
                return new Practice<>(a) {
                    @Override
                    protected ReverseStep<T> ddpm(StepConfig c, VarianceType v, ReverseStep.Parts<T> parts) {
                        return new DdpmStep<>(
                                c, v == VarianceType.FIXED_SMALL ? VarianceType.FIXED_LARGE : v, parts) {};
                    }

                    @Override
                    public TimestepGrid grid(TimestepSpacing spacing, int trainSteps, int steps) {
                        return new TimestepGrid(timesteps(spacing, trainSteps, steps)) {
                            @Override
                            public int previous(int t) {
                                return Math.max(END, t - trainSteps / steps);
                            }
                        };
                    }
                };
            }
        };
        for (int n : List.of(30, 1000)) {
            for (Rule r : List.of(ddim, ddpm)) {
                one("right " + n + r, config(Linear.HO, 1000, r, PredictionType.EPSILON, n), Practice::new);
            }
        }
        one("faulty ddpm", config(Linear.HO, 1000, ddpm, PredictionType.EPSILON, 20), noisy);
        one("faulty ddim", config(Linear.HO, 1000, ddim, PredictionType.V_PREDICTION, 30), noisy);
        one(
                "clip",
                new StepConfig(
                        Linear.HO,
                        1000,
                        new TimestepSpacing.Trailing(),
                        10,
                        PredictionType.EPSILON,
                        FinalAlpha.ONE,
                        new Clipping.Range(Rational.ONE),
                        ddim),
                noisy);
    }

    static void one(String name, StepConfig c, Practice.Dialect dialect) {
        for (Dtype f : Dtype.values()) {
            long t0 = System.nanoTime();
            LawReport report = new LawExaminer(new BuiltIn("x", "1", dialect), f)
                    .examine(new Question.Law(
                            "law", c, RecoveredLawTest.TARGET.mean(), RecoveredLawTest.TARGET.covariance()));
            long t1 = System.nanoTime();
            System.out.println(name + " " + f + " ms " + (t1 - t0) / 1000000);
            if (report instanceof LawReport.Judged j) {
                List<Measured> all = new ArrayList<>(j.law());
                all.addAll(j.divergences());
                all.forEach(m -> System.out.println(String.format(
                        Locale.ROOT,
                        "   %s %.9g %.9g  d %.1e tight %.1e accepted %.1e %s",
                        m.name(),
                        m.got().doubleValue(),
                        m.want().doubleValue(),
                        m.distance().doubleValue(),
                        m.tight().doubleValue(),
                        m.accepted().doubleValue(),
                        m.grade())));
                System.out.println("   " + j.grade() + " " + j.timesteps() + " "
                        + j.departures().size() + " "
                        + j.departures().stream()
                                .limit(2)
                                .map(StepDeparture::sentence)
                                .toList() + " " + j.diagnosis());
            } else {
                System.out.println("   " + report);
            }
        }
    }
}
