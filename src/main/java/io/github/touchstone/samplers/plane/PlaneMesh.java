package io.github.touchstone.samplers.plane;

import io.github.touchstone.math.propagation.plane.Box;
import io.github.touchstone.math.propagation.plane.PlaneGrid;
import io.github.touchstone.math.propagation.plane.PlaneMixture;
import io.github.touchstone.math.propagation.plane.Spread;
import java.util.stream.IntStream;

/**
 * The mesh widths of the grids of Y_T..Y_m (spec DIM-4). What is summed on the grid of Y_t is the density of Y_t, a mixture of kernels of
 * width varsigma_{t+1}, times a kernel of width varsigma_t seen through mu_t. Its Fourier transform is of the order {@code
 * exp(-k^2/(2 B^2))} with {@code B^2 = 1/varsigma_{t+1}^2 + M_t^2/varsigma_t^2}, M_t the greatest slope of mu_t; a sum of mesh h = pi
 * sqrt(2/L)/B is off by the order exp(-L).
 */
final class PlaneMesh {
    /** Slopes are looked for on a grid of so many nodes a side, where the density is not below e^-27 of its peak. */
    private static final int SCAN = 64;

    private static final double FAINT = 27;

    private final PlaneTrack track;
    private final double[] bands;

    PlaneMesh(PlaneTrack track) {
        this.track = track;
        bands = IntStream.rangeClosed(track.stop(), track.last())
                .parallel()
                .mapToDouble(this::band)
                .toArray();
    }

    /** h on the grid of Y_t for the exponent L. */
    double width(int t, double exponent) {
        return Math.PI * Math.sqrt(2 / exponent) / bands[t - track.stop()];
    }

    /** B of the grid of Y_t. The law that the output is compared with takes the place of a kernel where there is none. */
    private double band(int t) {
        double before = t == track.last() ? 1 : track.step(t + 1).deviation();
        double law = Math.sqrt(track.reference().leastVariance());
        if (t == track.stop()) {
            // after a step without noise nothing is summed on the grid of Y_m
            return before == 0 ? 1 / law : Math.sqrt(1 / (before * before) + 1 / (law * law));
        }
        double after = track.step(t).deviation() == 0 ? law : track.step(t).deviation();
        double slope = greatestSlope(track.step(t));
        return Math.sqrt(1 / (before * before) + slope * slope / (after * after));
    }

    private static double greatestSlope(PlaneStep step) {
        Box box = step.law().box(7);
        PlaneGrid grid = PlaneGrid.covering(box, Math.max(box.right() - box.left(), box.top() - box.bottom()) / SCAN);
        double peak = Double.NEGATIVE_INFINITY;
        PlaneMixture.Jet[] jets = new PlaneMixture.Jet[(int) grid.nodes()];
        for (int n = 0; n < jets.length; n++) {
            jets[n] = step.law().jet(grid.x(n % grid.columns()), grid.y(n / grid.columns()));
            peak = Math.max(peak, jets[n].log());
        }
        double greatest = step.kappa();
        for (PlaneMixture.Jet jet : jets) {
            if (jet.log() > peak - FAINT) {
                PlaneStep.Slopes slopes = step.slopes(jet);
                greatest = Math.max(greatest, Math.max(slopes.greatest(), -slopes.least()));
            }
        }
        return greatest;
    }

    /** The number of multiplications of a run, and the largest grid, by the laws of X_t; too large numbers are refused. */
    void requireFeasible(double exponent) {
        double work = 0;
        for (int t = track.last(); t > track.stop(); t--) {
            long nodes = PlaneGrid.covering(track.law(t).box(PlaneRun.RADIUS), width(t, exponent))
                    .nodes();
            double deviation = track.step(t).deviation();
            work += deviation == 0 ? nodes : nodes * Spread.work(deviation, width(t - 1, exponent));
            if (nodes > PlaneRun.MOST_NODES || work > PlaneRun.MOST_WORK) {
                throw new TooFineException(t, deviation);
            }
        }
        if (PlaneGrid.covering(track.reference().box(PlaneRun.RADIUS), width(track.stop(), exponent))
                        .nodes()
                > PlaneRun.MOST_NODES) {
            throw new TooFineException(
                    track.stop() + 1, track.step(track.stop() + 1).deviation());
        }
    }
}
