package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.kernels.EnclosedMixture;
import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps from T down to m + 1 and the law of X_m, as double-double balls around balls of {@value #BITS} bits (spec CRT-1).
 *
 * @param steps the steps in the order of the run
 * @param law the law p of X_m
 */
record LineProblem(List<NoisyStep> steps, EnclosedMixture law) {
    private static final int BITS = 256;

    /** Refuses targets off the line, laws without a density, and steps without noise. */
    static LineProblem of(MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        if (target.dimension() != 1) {
            throw new IllegalArgumentException("a target of dimension 1 is needed, not " + target.dimension());
        }
        if (stop < 0 || stop >= steps) {
            throw new IllegalArgumentException("a run stops at a step in 0.." + (steps - 1) + ", got " + stop);
        }
        if (stop == 0 && !target.hasDensity()) {
            throw new IllegalArgumentException("X_0 has no density: stop at a step from 1 on (early stopping)");
        }
        for (int t = steps; t > stop; t--) {
            if (!rule.addsNoise(t)) {
                throw new NoiselessStepException("the step of " + rule.name() + " from t = " + t + " to " + (t - 1)
                        + " adds no noise, and divergences on the line are certified for steps with noise only");
            }
        }
        Schedule<Ball> schedule = family.schedule(steps, new BallArithmetic(BITS));
        List<NoisyStep> run = new ArrayList<>();
        for (int t = steps; t > stop; t--) {
            Coefficients<Ball> c = Coefficients.of(rule.step(schedule, t), schedule.arithmetic());
            run.add(new NoisyStep(
                    narrow(c.kappa()), narrow(c.gamma()), narrow(c.noiseVariance()), law(target, schedule, t)));
        }
        return new LineProblem(List.copyOf(run), law(target, schedule, stop));
    }

    private static EnclosedMixture law(MixtureTarget target, Schedule<Ball> schedule, int t) {
        NormalMixture<Ball> law = NoisedLine.at(target, schedule, t);
        return new EnclosedMixture(
                IntStream.range(0, law.size())
                        .mapToObj(i -> narrow(law.weight(i)))
                        .toList(),
                IntStream.range(0, law.size())
                        .mapToObj(i -> narrow(law.mean(i)))
                        .toList(),
                IntStream.range(0, law.size())
                        .mapToObj(i -> narrow(law.variance(i)))
                        .toList());
    }

    private static DoubleDoubleBall narrow(Ball x) {
        return DoubleDoubleArithmetic.DD.cover(x.enclosure());
    }
}
