package io.github.touchstone.samplers.density;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;

/** A run of a sampler with noise on a target that is a mixture on the line (spec DEN-1). */
public final class LineRun {
    private LineRun() {}

    /** The law of Y_m, m = {@code stop} in 0..T-1, started from N(0, 1) with the exact score. */
    public static LineLaw output(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        throw new UnsupportedOperationException("being built: " + target + rule + family + steps + stop);
    }

    /** {@code KL(X_m..X_T || Y_m..Y_T)} in nats. */
    public static Measured pathKl(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        throw new UnsupportedOperationException("being built: " + target + rule + family + steps + stop);
    }
}
