package io.github.touchstone.samplers.density;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.propagation.ApproximateLaw;
import io.github.touchstone.math.propagation.Discretisation;
import io.github.touchstone.math.propagation.PanelPropagation;
import io.github.touchstone.math.propagation.Propagation;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.List;
import java.util.stream.IntStream;

/** A run of a sampler with noise on a target that is a mixture on the line (spec DEN-1). */
public final class LineRun {
    /** Where every run starts, N(0, 1). */
    static final LineMixture START = new LineMixture(new double[] {1}, new double[] {0}, new double[] {1});

    private LineRun() {}

    /**
     * The law of Y_m, m = {@code stop} in 0..T-1, started from N(0, 1) with the exact score. A last step without noise is a change of
     * variables (DEN-7). Throws {@link IllegalArgumentException} if the target is not on the line, if m is not in 0..T-1, or if the
     * rule adds no noise before its last step.
     */
    public static ApproximateLaw output(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        return output(target, rule, family, steps, stop, Discretisation.STANDARD);
    }

    /** The same with another discretisation, for checks by refinement. */
    public static ApproximateLaw output(
            MixtureTarget target,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            int stop,
            Discretisation discretisation) {
        return Propagation.through(
                START, LineChain.of(target, rule, family, steps, stop).steps(), discretisation);
    }

    /** The same with an error of the score (spec SER-1), which must leave the map smooth beside the kernel of each step. */
    public static ApproximateLaw output(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop, ScoreError error) {
        List<LineStep> exact = LineChain.of(target, rule, family, steps, stop).steps();
        List<PerturbedStep> perturbed = IntStream.range(0, exact.size())
                .mapToObj(i -> new PerturbedStep(exact.get(i), error, steps - i))
                .toList();
        return Propagation.through(START, perturbed);
    }

    /** The same law by the second method, Gauss-Legendre panels (DEN-11): slow, and every step must have noise. */
    public static LineLaw outputByPanels(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        return PanelPropagation.through(
                START, LineChain.of(target, rule, family, steps, stop).steps());
    }

    /**
     * {@code KL(X_m..X_T || Y_m..Y_T)} in nats, plus infinity if a step adds no noise or the law of X_m
     * has no density (DEN-10). Errors as for {@link #output}.
     */
    public static Measured pathKl(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        if (stop == 0 && !target.hasDensity()) {
            return new Measured(Double.POSITIVE_INFINITY, 0);
        }
        return LinePath.kl(LineChain.of(target, rule, family, steps, stop));
    }
}
