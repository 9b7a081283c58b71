package io.github.touchstone.samplers.plane;

import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.math.propagation.plane.PlaneMixture;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedPlane;
import io.github.touchstone.spec.targets.NotComputedException;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * The steps T..m+1 of a run in binary64, each coefficient rounded once from double-double balls; the variance that is best for a
 * mixture is an integral, and is computed in binary64 throughout.
 *
 * @param steps the step from t at place t - m - 1
 * @param stop m
 * @param reference the law of X_r that the output is compared with
 */
record PlaneTrack(List<PlaneStep> steps, int stop, PlaneMixture reference) {
    private static final BallArithmetic WHERE_UNDECIDED = new BallArithmetic(170);

    static PlaneTrack of(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop, int reference) {
        try {
            return of(target, rule, family.schedule(steps, DoubleDoubleArithmetic.DD), stop, reference);
        } catch (UndecidedException e) {
            return of(target, rule, family.schedule(steps, WHERE_UNDECIDED), stop, reference);
        } catch (NotComputedException e) {
            return of(target, rule, family.schedule(steps, Binary64Arithmetic.DOUBLE), stop, reference);
        }
    }

    private static <T extends FieldElement<T>> PlaneTrack of(
            MixtureTarget target, CoefficientRule rule, Schedule<T> schedule, int stop, int reference) {
        return new PlaneTrack(
                IntStream.rangeClosed(stop + 1, schedule.steps())
                        .parallel()
                        .mapToObj(t -> step(target, rule, schedule, t))
                        .toList(),
                stop,
                NoisedPlane.at(target, schedule, reference));
    }

    private static <T extends FieldElement<T>> PlaneStep step(
            MixtureTarget target, CoefficientRule rule, Schedule<T> schedule, int t) {
        Coefficients<T> c = Coefficients.of(rule.step(schedule, t), schedule.arithmetic());
        return new PlaneStep(
                c.kappa().getReal(),
                c.gamma().getReal(),
                rule.addsNoise(t) ? Math.sqrt(c.noiseVariance().getReal()) : 0,
                schedule.beta(t).getReal(),
                NoisedPlane.at(target, schedule, t));
    }

    /** T. */
    int last() {
        return stop + steps.size();
    }

    /** The step from t to t-1, t in m+1..T. */
    PlaneStep step(int t) {
        return steps.get(t - stop - 1);
    }

    /** The law that is drawn at t on the grid of Y_t: that of X_t, and for t = m the one compared with. */
    PlaneMixture law(int t) {
        return t == stop ? reference : step(t).law();
    }
}
