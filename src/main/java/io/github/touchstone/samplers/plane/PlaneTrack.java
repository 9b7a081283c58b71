package io.github.touchstone.samplers.plane;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.math.propagation.plane.PlaneMixture;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * The steps T..m+1 of a run in binary64, each coefficient rounded once from double-double balls.
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
        }
    }

    private static <T extends FieldElement<T>> PlaneTrack of(
            MixtureTarget target, CoefficientRule rule, Schedule<T> schedule, int stop, int reference) {
        List<PlaneStep> steps = new ArrayList<>();
        for (int t = stop + 1; t <= schedule.steps(); t++) {
            Coefficients<T> c = Coefficients.of(rule.step(schedule, t), schedule.arithmetic());
            steps.add(new PlaneStep(
                    c.kappa().getReal(),
                    c.gamma().getReal(),
                    Math.sqrt(Math.max(0, c.noiseVariance().getReal())),
                    law(target, schedule, t)));
        }
        return new PlaneTrack(List.copyOf(steps), stop, law(target, schedule, reference));
    }

    /** {@code sum_i w_i N(sqrt(abar_t) m_i, abar_t C_i + (1 - abar_t) I)} (MIX-2). */
    private static <T extends FieldElement<T>> PlaneMixture law(MixtureTarget target, Schedule<T> schedule, int t) {
        Arithmetic<T> arithmetic = schedule.arithmetic();
        T root = schedule.sqrtAlphaBar(t);
        T share = schedule.alphaBar(t);
        T noise = schedule.noise(t);
        return new PlaneMixture(target.components().stream()
                .map(c -> new PlaneMixture.Component(
                        c.weight().doubleValue(),
                        root.multiply(arithmetic.of(c.mean().get(0))).getReal(),
                        root.multiply(arithmetic.of(c.mean().get(1))).getReal(),
                        share.multiply(arithmetic.of(c.covariance().get(0).get(0)))
                                .add(noise)
                                .getReal(),
                        share.multiply(arithmetic.of(c.covariance().get(0).get(1)))
                                .getReal(),
                        share.multiply(arithmetic.of(c.covariance().get(1).get(1)))
                                .add(noise)
                                .getReal()))
                .toList());
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
