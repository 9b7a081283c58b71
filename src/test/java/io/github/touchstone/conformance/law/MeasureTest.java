package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.*;
import io.github.touchstone.samplers.practice.*;
import io.github.touchstone.spec.schedules.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final BallArithmetic BALLS = new BallArithmetic(192);

    static StepConfig config(ScheduleFamily f, int train, Rule rule, PredictionType prediction, int steps) {
        return new StepConfig(
                f, train, new TimestepSpacing.Trailing(), steps, prediction, FinalAlpha.ONE, new Clipping.None(), rule);
    }

    @Test
    void measure() {
        for (int n : List.of(10, 50, 1000))
            for (PredictionType p : List.of(PredictionType.EPSILON, PredictionType.SAMPLE, PredictionType.V_PREDICTION))
                for (Rule r : List.of(
                        new Rule.Ddim(Rational.ZERO, false),
                        new Rule.Ddim(Rational.of(1, 2), false),
                        new Rule.Ddpm(VarianceType.FIXED_SMALL))) {
                    if (n == 1000 && p != PredictionType.EPSILON) continue;
                    one("linear1000 N=" + n + " " + p + " " + r, config(Linear.HO, 1000, r, p, n));
                }
        for (PredictionType p : List.of(PredictionType.EPSILON, PredictionType.SAMPLE, PredictionType.V_PREDICTION))
            for (Rule r : List.of(
                    new Rule.Ddim(Rational.ZERO, false),
                    new Rule.Ddim(Rational.of(1, 2), false),
                    new Rule.Ddpm(VarianceType.FIXED_SMALL)))
                one("short20 " + p + " " + r, config(new Linear(Rational.of(1, 20), Rational.of(3, 10)), 20, r, p, 20));
    }

    static void one(String name, StepConfig c) {
        for (BinaryFormat f : BinaryFormat.values()) {
            try {
                long t0 = System.nanoTime();
                ReferenceChain<Faithful> chain =
                        ReferenceChain.of(c, Optional.empty(), new FaithfulArithmetic(BALLS, f));
                ReferenceChain<Ball> balls = new ReferenceChain<>(
                        chain.timesteps(),
                        chain.maps().stream().map(m -> m.map(Faithful::value)).toList());
                List<StepMap<Ball>> tol = chain.maps().stream()
                        .map(m -> m.map(x -> BALLS.of(Rational.ofExactly(x.error()))))
                        .toList();
                long t1 = System.nanoTime();
                OutputSpread s = new TargetedChain(c, RecoveredLawTest.TARGET, BALLS).spread(balls, tol);
                long t2 = System.nanoTime();
                StringBuilder b = new StringBuilder();
                s.means().forEach(x -> b.append(String.format(Locale.ROOT, " %.1e", x.doubleValue())));
                b.append(" |");
                s.covariances().forEach(x -> b.append(String.format(Locale.ROOT, " %.1e", x.doubleValue())));
                System.out.println(name + " " + f + b + "  ms " + (t1 - t0) / 1000000 + " " + (t2 - t1) / 1000000);
            } catch (RuntimeException e) {
                System.out.println(name + " " + f + " " + e);
            }
        }
    }
}
