package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.intervals.Interval;
import io.github.touchstone.math.kernels.Contour;
import io.github.touchstone.math.kernels.GridValues;
import io.github.touchstone.math.kernels.KernelSum;
import io.github.touchstone.math.kernels.ScoreCell;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.NotCertifiedException;
import java.util.List;
import java.util.stream.IntStream;

/** Pushes the law of Y_T = N(0, 1) through the steps, as a sum of kernels on a grid of its own at every level (spec CRT-8). */
final class CertifiedChain {
    /** What one step may add by each of its errors, in L1. */
    private static final double TOLERANCE = 1e-31;
    /** More points than this would take too long. */
    private static final double MOST_POINTS = 1e6;
    /** More values of kernels in one step than this would take too long: some ten seconds on one core. */
    private static final double MOST_TERMS = 5e8;
    /** No range is shorter in practice, and no spacing wider than a deviation: what is seen beforehand to take too many points. */
    private static final double LEAST_RANGE = 8;

    /** Beyond this many widths a kernel is cut off. */
    private static final double REACH = 13;

    private KernelSum sum = KernelSum.standardNormal();
    private RunError error = RunError.NONE;
    private SubGaussian moment = SubGaussian.standardNormal();
    private int mostPoints;

    private CertifiedChain() {}

    static CertifiedOutput run(List<NoisyStep> steps) {
        for (NoisyStep step : steps) {
            requirePoints(LEAST_RANGE / step.deviation().upper());
        }
        CertifiedChain chain = new CertifiedChain();
        steps.forEach(chain::push);
        return new CertifiedOutput(chain.sum, chain.error, chain.moment, chain.mostPoints);
    }

    private void push(NoisyStep step) {
        Interval width = sum.width();
        Interval range = sum.range();
        double margin = REACH * width.upper();
        Interval hull = new Interval(range.lower() - margin, range.upper() + margin);
        List<ScoreCell> cells = step.law().strip().cells(hull);
        Contour contour =
                new Contour(cells, Interval.of(step.kappa()), Interval.of(step.gamma()), width, step.deviation());
        Contour.Choice choice = contour.widest(TOLERANCE);
        requirePoints(hull.width() / choice.spacing());
        requireTerms(sum.size() * 2 * REACH * width.upper() / choice.spacing());
        GridValues values = trimmed(sum.on(choice.spacing()));
        error = error.plus(stepError(contour, choice, values));
        mostPoints = Math.max(mostPoints, values.size());
        List<DoubleDoubleBall> means = IntStream.range(0, values.size())
                .parallel()
                .mapToObj(i -> step.mean(values.point(i)))
                .toList();
        sum = values.kernels(means, step.variance());
        moment = moment.after(step);
    }

    private static void requirePoints(double points) {
        if (!(points < MOST_POINTS)) {
            throw new NotCertifiedException(
                    "a step would need some " + Math.round(points) + " points; at most " + Math.round(MOST_POINTS)
                            + " are taken: stop earlier, or take a schedule with more noise in its last steps");
        }
    }

    private static void requireTerms(double terms) {
        if (!(terms < MOST_TERMS)) {
            throw new NotCertifiedException(
                    "a step would need some " + terms + " values of kernels; at most " + MOST_TERMS
                            + " are taken: the narrowest component is too narrow; stop earlier, or use --arithmetic double");
        }
    }

    /** Without the points at both ends that carry a mass below the tolerance. */
    private static GridValues trimmed(GridValues values) {
        int from = 0;
        for (double mass = 0; mass < TOLERANCE && from < values.size() / 2; from++) {
            mass += values.h() * values.hi(from);
        }
        int to = values.size();
        for (double mass = 0; mass < TOLERANCE && to > values.size() / 2; to--) {
            mass += values.h() * values.hi(to - 1);
        }
        return values.part(Math.max(0, from - 1), Math.min(values.size(), to + 1));
    }

    private RunError stepError(Contour contour, Contour.Choice choice, GridValues values) {
        double mass = sum.massAbove();
        double left = values.point(0) - values.h() / 2;
        double right = values.point(values.size() - 1) + values.h() / 2;
        KernelSum.Beyond below = sum.beyond(left, -1);
        KernelSum.Beyond above = sum.beyond(right, 1);
        double height = Interval.of(1).divide(sum.width()).upper();
        double edges = contour.vertical(choice, left) * below.peak() + contour.vertical(choice, right) * above.peak();
        return new RunError(
                contour.horizontal(choice) * mass,
                (below.mass() + above.mass() + edges * height) * (1 + 0x1p-40),
                (values.relativeError() * values.mass() + values.cut()) * (1 + 0x1p-20));
    }
}
