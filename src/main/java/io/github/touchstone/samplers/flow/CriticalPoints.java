package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.Interval;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The points where the slope of a step changes its sign (spec FLW-2). Intervals on which a bound of the slope excludes zero are
 * dropped, others are halved down to a small share of the bending length; what remains is sorted by the signs at its ends. So no pair
 * of critical points farther apart than that share is missed.
 */
final class CriticalPoints {
    /** In units of the bending length. */
    private static final double RESOLUTION = 0x1p-24;

    private static final int MOST_INTERVALS = 1_000_000;
    private static final int EVALUATIONS = 200;

    private final LineMap map;
    private final List<Interval> suspects = new ArrayList<>();
    private int tried;

    private CriticalPoints(LineMap map) {
        this.map = map;
    }

    /** Those in the interval, in increasing order; none where the slope has a positive lower bound. */
    static List<Double> of(LineMap map, Interval within) {
        if (map.leastSlope() > 0) {
            return List.of();
        }
        CriticalPoints search = new CriticalPoints(map);
        search.divide(within);
        return search.located();
    }

    private void divide(Interval y) {
        if (++tried > MOST_INTERVALS) {
            throw new UnresolvedFlowException(
                    "the critical points of a step could not be separated in " + MOST_INTERVALS + " intervals");
        }
        Interval slope = map.slope(y);
        if (slope.lower() > 0 || slope.upper() < 0) {
            return;
        }
        if (y.width() > RESOLUTION * map.scale()) {
            divide(new Interval(y.lower(), y.middle()));
            divide(new Interval(y.middle(), y.upper()));
        } else {
            suspects.add(y);
        }
    }

    /** Neighbouring suspects are one; with a change of sign between its ends, it holds a critical point. */
    private List<Double> located() {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < suspects.size(); ) {
            double low = suspects.get(i).lower();
            double high = suspects.get(i).upper();
            for (i++; i < suspects.size() && suspects.get(i).lower() == high; i++) {
                high = suspects.get(i).upper();
            }
            double a = map.at(low).slope();
            double b = map.at(high).slope();
            if (a * b <= 0) {
                points.add(new BracketingNthOrderBrentSolver(0x1p-52, 0x1p-60, 5)
                        .solve(EVALUATIONS, y -> map.at(y).slope(), low, high));
            }
        }
        return points;
    }
}
