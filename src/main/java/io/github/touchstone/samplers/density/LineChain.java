package io.github.touchstone.samplers.density;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * What a run needs from the schedule, in binary64: the laws of X_T, ..., X_m and the steps between them. Coefficients are computed with
 * twice the digits and rounded once, so that each is half a unit in the last place off (spec DEN-1).
 *
 * @param laws the laws of X_t, t = T down to m; without that of X_0 if the target has no density
 * @param steps the steps from t to t-1, t = T down to m+1
 * @param links what the steps are compared with, in the same order
 */
record LineChain(List<LineMixture> laws, List<LineStep> steps, List<Link> links) {
    /**
     * A step beside the exact posterior {@code X_{t-1} | X_t}: mean {@code (x + beta_t s_t(x))/sqrt(alpha_t)}.
     *
     * @param inverseAlpha {@code 1/alpha_t}
     * @param beta {@code beta_t}
     * @param noiseVariance {@code varsigma_t^2}
     * @param stretch {@code 1/sqrt(alpha_t) - kappa_t}
     * @param push {@code beta_t/sqrt(alpha_t) - gamma_t}
     */
    record Link(double inverseAlpha, double beta, double noiseVariance, double stretch, double push) {}

    /** The chain from T down to m. Throws {@link IllegalArgumentException} if the target is not on the line or m is not in 0..T-1. */
    static LineChain of(MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        if (target.dimension() != 1) {
            throw new IllegalArgumentException(
                    "densities are propagated on the line; the target has dimension " + target.dimension());
        }
        if (stop < 0 || stop >= steps) {
            throw new IllegalArgumentException(
                    "a run of " + steps + " steps stops at 0.." + (steps - 1) + ", got " + stop);
        }
        try {
            return in(DoubleDoubleArithmetic.DD, target, rule, family, steps, stop);
        } catch (UndecidedException wider) {
            return in(new BallArithmetic(170), target, rule, family, steps, stop);
        }
    }

    private static <T extends FieldElement<T>> LineChain in(
            Arithmetic<T> arithmetic,
            MixtureTarget target,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            int stop) {
        Schedule<T> schedule = family.schedule(steps, arithmetic);
        List<LineMixture> laws = new ArrayList<>();
        List<LineStep> moves = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int t = steps; t > stop; t--) {
            LineMixture law = LineMixture.of(NoisedLine.at(target, schedule, t));
            Coefficients<T> c = Coefficients.of(rule.step(schedule, t), arithmetic);
            T exactKappa = arithmetic.sqrt(schedule.inverseAlpha(t));
            laws.add(law);
            moves.add(new LineStep(
                    law,
                    c.kappa().subtract(arithmetic.one()).getReal(),
                    c.gamma().getReal(),
                    arithmetic.sqrt(c.noiseVariance()).getReal()));
            links.add(new Link(
                    schedule.inverseAlpha(t).getReal(),
                    schedule.beta(t).getReal(),
                    c.noiseVariance().getReal(),
                    exactKappa.subtract(c.kappa()).getReal(),
                    exactKappa.multiply(schedule.beta(t)).subtract(c.gamma()).getReal()));
        }
        if (stop > 0 || target.hasDensity()) {
            laws.add(LineMixture.of(NoisedLine.at(target, schedule, stop)));
        }
        return new LineChain(List.copyOf(laws), List.copyOf(moves), List.copyOf(links));
    }
}
