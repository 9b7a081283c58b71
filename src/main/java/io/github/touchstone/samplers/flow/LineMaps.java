package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.OutOfRangeException;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The steps of a run and the law of X_m in binary64. Coefficients and laws are computed in balls and rounded once.
 *
 * @param maps M_T, ..., M_{m+1}, in the order of the run
 * @param reference the law of X_m
 */
record LineMaps(List<LineMap> maps, LineMixture reference) {
    /** Balls for schedules on which double-double is too coarse to decide. */
    private static final int BITS = 170;

    static LineMaps of(MixtureTarget target, Sampler sampler, ScheduleFamily family, int steps, int stop) {
        FlowQuestion.require(target, sampler, steps, stop);
        try {
            return in(DoubleDoubleArithmetic.DD, target, sampler, family, steps, stop);
        } catch (UndecidedException | OutOfRangeException e) {
            return in(new BallArithmetic(BITS), target, sampler, family, steps, stop);
        }
    }

    private static <T extends FieldElement<T>> LineMaps in(
            Arithmetic<T> arithmetic,
            MixtureTarget target,
            Sampler sampler,
            ScheduleFamily family,
            int steps,
            int stop) {
        Schedule<T> schedule = family.schedule(steps, arithmetic);
        List<LineMap> maps = new ArrayList<>();
        NormalMixture<T> law = NoisedLine.at(target, schedule, steps);
        for (int t = steps; t > stop; t--) {
            NormalMixture<T> next = NoisedLine.at(target, schedule, t - 1);
            maps.add(map(sampler, schedule, t, law, next));
            law = next;
        }
        return new LineMaps(List.copyOf(maps), LineMixture.of(law));
    }

    private static <T extends FieldElement<T>> LineMap map(
            Sampler sampler, Schedule<T> schedule, int t, NormalMixture<T> law, NormalMixture<T> next) {
        if (sampler instanceof CoefficientRule rule) {
            Coefficients<T> c = Coefficients.of(rule.step(schedule, t), schedule.arithmetic());
            return new ScoreMap(Blend.of(law, c.kappa(), c.gamma()));
        }
        T one = schedule.arithmetic().one();
        T start = schedule.stepSize(t);
        T end = schedule.stepSizeAtEnd(t);
        return new HeunMap(Blend.of(law, one.add(start), start), Blend.of(next, one.add(end), end));
    }
}
