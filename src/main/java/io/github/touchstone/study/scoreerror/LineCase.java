package io.github.touchstone.study.scoreerror;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.math.quadrature.Trapezoid;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.samplers.density.ScoreError;
import io.github.touchstone.spec.claims.ScoreErrorWeighting;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import java.util.ArrayList;
import java.util.List;

/** DDPM in the theory form on a mixture on the line, stopped at m = 1, with errors of the score, by quadrature (spec SER-9). */
final class LineCase {
    private static final int STOP = 1;

    private final MixtureTarget target;
    private final ScheduleFamily family;
    private final int steps;
    private final Schedule<DoubleDoubleBall> schedule;
    private final List<LineMixture> laws;

    LineCase(MixtureTarget target, ScheduleFamily family, int steps) {
        this.target = target;
        this.family = family;
        this.steps = steps;
        this.schedule = family.schedule(steps, DoubleDoubleArithmetic.DD);
        this.laws = laws(target);
    }

    /** The laws of X_t of a target under this schedule, t = 1..T. */
    List<LineMixture> laws(MixtureTarget other) {
        List<LineMixture> all = new ArrayList<>();
        for (int t = 1; t <= steps; t++) {
            all.add(LineMixture.of(NoisedLine.at(other, schedule, t)));
        }
        return List.copyOf(all);
    }

    /** The laws of X_t, t = 1..T. */
    List<LineMixture> laws() {
        return laws;
    }

    /** {@code sqrt(1 - abar_t)}, t = 0..T. */
    double[] noiseDeviations() {
        double[] deviations = new double[steps + 1];
        for (int t = 0; t <= steps; t++) {
            deviations[t] = schedule.noise(t).sqrt().getReal();
        }
        return deviations;
    }

    /** {@code KL(X_1||Y_1)} with this error. */
    Measured kl(ScoreError error) {
        return LineDivergences.kl(
                laws.get(STOP - 1), LineRun.output(target, new DdpmTheory(), family, steps, STOP, error));
    }

    /** {@code KL(X_1||Y_1)} with the exact score. */
    Measured kl() {
        return LineDivergences.kl(laws.get(STOP - 1), LineRun.output(target, new DdpmTheory(), family, steps, STOP));
    }

    /**
     * The size of an error.
     *
     * @param levels eps^2 averaged over the levels
     * @param time eps^2 averaged over time
     * @param path {@code sum beta_t E e_t(X_t)^2/2}, what the path divergence grows by
     */
    record Size(Measured levels, Measured time, Measured path) {}

    /** The size of an error, by the trapezoidal rule. */
    Size size(ScoreError error) {
        List<DoubleDoubleBall> levels = ScoreErrorWeighting.LEVELS.weights(schedule, STOP);
        List<DoubleDoubleBall> time = ScoreErrorWeighting.TIME.weights(schedule, STOP);
        Measured[] sums = {new Measured(0, 0), new Measured(0, 0), new Measured(0, 0)};
        for (int t = STOP + 1; t <= steps; t++) {
            Measured square = meanSquare(error, t);
            sums[0] = sums[0].plus(square.times(levels.get(t - STOP - 1).getReal()));
            sums[1] = sums[1].plus(square.times(time.get(t - STOP - 1).getReal()));
            sums[2] = sums[2].plus(square.times(0.5 * schedule.beta(t).getReal()));
        }
        return new Size(sums[0], sums[1], sums[2]);
    }

    private Measured meanSquare(ScoreError error, int t) {
        LineMixture law = laws.get(t - 1);
        LineLaw.Interval range = law.support();
        return Trapezoid.integrate(
                x -> {
                    double e = error.at(t, x);
                    return new double[] {law.density(x) * e * e};
                },
                range.lower(),
                range.upper())[0];
    }
}
