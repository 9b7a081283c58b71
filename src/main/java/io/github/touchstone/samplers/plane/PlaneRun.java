package io.github.touchstone.samplers.plane;

import io.github.touchstone.math.propagation.plane.Box;
import io.github.touchstone.math.propagation.plane.GridLaw;
import io.github.touchstone.math.propagation.plane.Images;
import io.github.touchstone.math.propagation.plane.PlaneGrid;
import io.github.touchstone.math.propagation.plane.PlaneMixture;
import io.github.touchstone.math.propagation.plane.Spread;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;

/**
 * A run of a sampler with noise on a mixture on the plane, from Y_T ~ N(0, I) to Y_m with the exact score, compared with X_r (spec
 * DIM-3 to DIM-6). The law of Y is pushed from grid to grid.
 */
public final class PlaneRun {
    /**
     * Grids reach so many standard deviations of X_t: a mass below 1e-26 is outside. What Y has far out comes from still farther out
     * where its steps contract more than X's.
     */
    static final double RADIUS = 11;

    /** More nodes fill the memory. */
    static final long MOST_NODES = 1L << 24;

    /** More multiplications take more than half an hour on one core. */
    static final double MOST_WORK = 2e12;

    /** L of the run that is reported: sums are off by e^-40 where the estimate of their bandwidth holds. */
    private static final double FINE = 40;

    /** L of the run that it is checked by, with meshes 5/4 as wide. */
    private static final double COARSE = FINE * 16 / 25;

    /** Nodes of less mass neither move nor count. */
    private static final double LEAST_MASS = 1e-30;

    /** Nodes of at least this mass are followed wherever they go. */
    private static final double SEEN_MASS = 1e-20;

    private PlaneRun() {}

    /** {@code KL(X_r||Y_m)} in nats; throws as {@link #kls}. */
    public static Measured klForward(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop, int reference) {
        return kls(PlaneTrack.of(target, rule, family, steps, stop, reference), true);
    }

    /** {@code KL(Y_m||X_r)} in nats; throws as {@link #kls}. */
    public static Measured klReverse(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop, int reference) {
        return kls(PlaneTrack.of(target, rule, family, steps, stop, reference), false);
    }

    /** {@code KL(X_m..X_T||Y_m..Y_T)} in nats, by Fisher informations: no grid of Y is needed. Every step must have noise. */
    public static Measured pathKl(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop) {
        return PlanePath.kl(PlaneTrack.of(target, rule, family, steps, stop, stop));
    }

    /**
     * Throws {@link TooFineException} if the grids would be too large, and {@link FoldException} if a last step without noise may take
     * two points to one.
     */
    private static Measured kls(PlaneTrack track, boolean forward) {
        PlaneMesh mesh = new PlaneMesh(track);
        mesh.requireFeasible(FINE);
        Measured coarse = kl(track, mesh, COARSE, forward);
        Measured fine = kl(track, mesh, FINE, forward);
        return fine.widened(PlaneError.of(fine.value(), coarse.value(), track));
    }

    private static Measured kl(PlaneTrack track, PlaneMesh mesh, double exponent, boolean forward) {
        PlaneMixture start = PlaneMixture.standard();
        int t = track.last();
        GridLaw law =
                GridLaw.of(start, PlaneGrid.covering(start.box(RADIUS).and(reach(track, t)), mesh.width(t, exponent)));
        for (; t > track.stop(); t--) {
            PlaneStep step = track.step(t);
            if (step.deviation() == 0) {
                return Comparison.throughMap(law, step, track.reference()).kl(forward);
            }
            law = pushed(law, step, reach(track, t - 1), mesh.width(t - 1, exponent));
        }
        return Comparison.atNodes(law, track.reference()).kl(forward);
    }

    /** Where the law of X_t lives; before a last step without noise, also what that step takes there. */
    private static Box reach(PlaneTrack track, int t) {
        boolean last = t == track.stop() + 1 && track.step(t).deviation() == 0;
        double ratio = last
                ? Math.sqrt(track.law(t).leastVariance() / track.reference().leastVariance())
                : 1;
        return track.law(t).box(RADIUS * Math.max(1, Math.min(3, ratio)));
    }

    private static GridLaw pushed(GridLaw law, PlaneStep step, Box least, double h) {
        PlaneGrid grid = law.grid();
        double cell = grid.h() * grid.h();
        Images images = Images.of(
                grid,
                step.mean(),
                (i, j) -> law.mass(i, j) > LEAST_MASS
                        || cell * StrictMath.exp(step.law().logDensity(grid.x(i), grid.y(j))) > LEAST_MASS);
        Box box = images.box((i, j) -> law.mass(i, j) > SEEN_MASS)
                .map(seen -> seen.widened(Spread.REACH * step.deviation()).and(least))
                .orElse(least);
        PlaneGrid next = PlaneGrid.covering(box, h);
        if (next.nodes() > 2 * MOST_NODES) {
            throw new TooFineException(0, step.deviation());
        }
        return Spread.push(law, images, step.deviation(), next);
    }
}
