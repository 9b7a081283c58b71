package io.github.touchstone.samplers.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The inverse branches of one step: between neighbouring critical points the map is monotone, and a value in the range of a
 * piece is found there by Newton's method inside a bracket (spec FLW-3).
 */
final class Inverse {
    private static final double ROUNDING = 0x1p-53;
    /**
     * In units of the bending length. Farther steps prove nothing: the map can be straight at two iterates and bend sharply where the
     * step leads.
     */
    private static final double NEAR = 1e-4;

    private static final int ITERATIONS = 200;

    private final LineMap map;
    private final double[] ends;
    private final double[] values;

    /** With the critical points of the map in increasing order. */
    Inverse(LineMap map, List<Double> criticalPoints) {
        this.map = map;
        int n = criticalPoints.size();
        this.ends = new double[n + 2];
        this.values = new double[n + 2];
        double direction = Math.signum(map.tailSlope());
        ends[0] = Double.NEGATIVE_INFINITY;
        values[0] = -direction * Double.POSITIVE_INFINITY;
        ends[n + 1] = Double.POSITIVE_INFINITY;
        values[n + 1] = direction * Double.POSITIVE_INFINITY;
        for (int i = 1; i <= n; i++) {
            ends[i] = criticalPoints.get(i - 1);
            values[i] = map.at(ends[i]).value();
        }
    }

    LineMap map() {
        return map;
    }

    /** The critical points, in increasing order. */
    List<Double> criticalPoints() {
        List<Double> points = new ArrayList<>();
        for (int i = 1; i + 1 < ends.length; i++) {
            points.add(ends[i]);
        }
        return points;
    }

    /** The preimages of {@code image.point()}, in increasing order, with the slopes so far. */
    List<Preimage> of(Preimage image) {
        List<Preimage> found = new ArrayList<>(1);
        for (int i = 0; i + 1 < ends.length; i++) {
            double target = image.point();
            if (Math.min(values[i], values[i + 1]) < target && target < Math.max(values[i], values[i + 1])) {
                double y = solve(target, i);
                found.add(image.before(y, map.at(y).slope()));
            }
        }
        return found;
    }

    private double solve(double target, int piece) {
        double low = ends[piece];
        double high = ends[piece + 1];
        double sign = values[piece] < values[piece + 1] ? 1 : -1;
        double x = start(target, low, high);
        double before = Double.POSITIVE_INFINITY;
        double slopeBefore = Double.NaN;
        double reach = map.scale();
        for (int i = 0; i < ITERATIONS; i++) {
            LineMap.Jet jet = map.at(x);
            double gap = jet.value() - target;
            if (sign * gap < 0) {
                low = x;
            } else {
                high = x;
            }
            double newton = -gap / jet.slope();
            double bend = Math.abs((jet.slope() - slopeBefore) / (before * jet.slope()));
            double next = x + newton;
            // the error after this step is about M''/(2 M') times its square
            boolean near = Math.abs(newton) <= NEAR * map.scale();
            boolean exact = bend * newton * newton <= ROUNDING * Math.max(Math.abs(x), map.scale());
            if (newton == 0 || (near && exact)) {
                return next;
            }
            if (!(next > low && next < high) || Math.abs(newton) > 0.5 * before) {
                next = middle(low, high, reach);
                reach *= 2;
            }
            if (next == low || next == high) {
                return next;
            }
            before = Math.abs(next - x);
            slopeBefore = jet.slope();
            x = next;
        }
        return x;
    }

    /** A first guess: the map is near the identity where steps are small. */
    private static double start(double target, double low, double high) {
        if (target > low && target < high) {
            return target;
        }
        return middle(low, high, 1);
    }

    private static double middle(double low, double high, double reach) {
        if (low == Double.NEGATIVE_INFINITY) {
            return high == Double.POSITIVE_INFINITY ? 0 : high - reach;
        }
        return high == Double.POSITIVE_INFINITY ? low + reach : 0.5 * (low + high);
    }
}
