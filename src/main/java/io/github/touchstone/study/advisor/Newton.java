package io.github.touchstone.study.advisor;

import io.github.touchstone.study.advisor.GaussianObjective.Jet;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Newton's method for the levels z_from..z_to, with a multiple of the diagonal added where the Hessian is not positive definite, and steps cut so
 * that every iterate increases strictly (spec ADV-6).
 */
final class Newton {
    /** A gap between levels keeps this share of itself in one step. */
    private static final double KEPT = 0.2;

    private static final int MOST = 300;
    private static final double SHIFT = 1e-6;

    /** Divergences below this are zero to the precision of the levels. */
    static final double ZERO = 1e-30;

    /** The levels keep within these, that is abar between 1e-13 and 1 - 1e-13. */
    private static final double REACH = 30;

    private final GaussianObjective objective;
    private final int from;
    private final int to;

    /** For an objective; the other levels are fixed. */
    Newton(GaussianObjective objective, int from, int to) {
        this.objective = objective;
        this.from = from;
        this.to = to;
    }

    /**
     * Where it ended.
     *
     * @param levels z_0..z_n
     * @param jet what is known there
     * @param lastStep the largest change of a level in the last step
     * @param iterations the number of steps
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record End(double[] levels, Jet jet, double lastStep, int iterations) {}

    /** From a start with strictly increasing levels to a point where steps vanish. */
    End run(double[] start) {
        double[] z = start.clone();
        Jet jet = objective.jet(z);
        double last = from > to ? 0 : Double.POSITIVE_INFINITY;
        int i = 0;
        for (; i < MOST && last > 0 && jet.value() > ZERO; i++) {
            double[] step = direction(jet);
            double slope = slope(jet, step);
            double length = Math.min(1, longest(z, step));
            // below this the values no longer tell the better point, but the gradients do
            boolean fine = -slope < 1e-11 * jet.value() && length == 1;
            double size = largest(step);
            if (fine && (size < 1e-13 || size >= last)) {
                break;
            }
            double[] next = moved(z, step, length);
            while (!fine && !(objective.value(next) <= jet.value() + 1e-4 * length * slope) && length > 1e-12) {
                length *= 0.5;
                next = moved(z, step, length);
            }
            if (length <= 1e-12) {
                break;
            }
            last = fine ? size : Double.MAX_VALUE;
            z = next;
            jet = objective.jet(z);
        }
        return new End(z, jet, last == Double.MAX_VALUE ? largest(direction(jet)) : last, i);
    }

    private double[] direction(Jet jet) {
        int n = to - from + 1;
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            right[i] = -jet.gradient()[from + i];
        }
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += Math.abs(jet.hessian()[from + i][from + i]) / n;
        }
        for (double shift = 0; ; shift = shift == 0 ? SHIFT * trace : 10 * shift) {
            double[][] matrix = new double[n][n];
            for (int i = 0; i < n; i++) {
                System.arraycopy(jet.hessian()[from + i], from, matrix[i], 0, n);
                matrix[i][i] += shift;
            }
            try {
                return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-8 * trace, 1e-14 * trace)
                        .getSolver()
                        .solve(new ArrayRealVector(right, false))
                        .toArray();
            } catch (MathRuntimeException notPositive) {
                if (shift > 1e12 * trace) {
                    return right;
                }
            }
        }
    }

    private double slope(Jet jet, double[] step) {
        double sum = 0;
        for (int i = 0; i < step.length; i++) {
            sum += jet.gradient()[from + i] * step[i];
        }
        return sum;
    }

    private double longest(double[] z, double[] step) {
        double longest = Double.POSITIVE_INFINITY;
        for (int t = Math.max(1, from); t <= Math.min(to + 1, z.length - 1); t++) {
            double closing = at(step, t - 1) - at(step, t);
            if (closing > 0) {
                longest = Math.min(longest, (1 - KEPT) * (z[t] - z[t - 1]) / closing);
            }
        }
        for (int t = from; t <= to; t++) {
            double s = at(step, t);
            double room = REACH - (s > 0 ? z[t] : -z[t]);
            longest = Math.min(longest, (1 - KEPT) * Math.max(room, 0) / Math.abs(s));
        }
        return longest;
    }

    private double at(double[] step, int t) {
        return t < from || t > to ? 0 : step[t - from];
    }

    private double[] moved(double[] z, double[] step, double length) {
        double[] next = z.clone();
        for (int t = from; t <= to; t++) {
            next[t] += length * step[t - from];
        }
        return next;
    }

    private static double largest(double[] step) {
        double largest = 0;
        for (double s : step) {
            largest = Math.max(largest, Math.abs(s));
        }
        return largest;
    }
}
