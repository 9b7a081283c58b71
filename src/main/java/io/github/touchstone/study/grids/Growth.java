package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.statistics.LeastSquares.Coefficient;
import io.github.touchstone.math.statistics.PowerLaw;
import io.github.touchstone.study.findings.Value;
import java.util.List;

/**
 * How the number of steps of one sampler on one grid grows as delta falls.
 *
 * @param grid the grid
 * @param rows by falling delta, at least three
 */
record Growth(Grid grid, List<Row> rows) {
    /** The row of the least delta. */
    Row last() {
        return rows.get(rows.size() - 1);
    }

    private Row secondLast() {
        return rows.get(rows.size() - 2);
    }

    private static double inverse(Row row) {
        return 1 / row.problem().span().stop().doubleValue();
    }

    private static double logarithm(Row row) {
        return row.problem().span().horizon().doubleValue() + StrictMath.log(inverse(row));
    }

    /** {@code L^2/(4 (eps - KL(X_T || N(0,1))))} with L the range of log R, the law of the geometric grid. */
    static double law(Row row) {
        Problem p = row.problem();
        double range = p.range();
        return range * range / (4 * (p.goal().doubleValue() - p.start()));
    }

    /** The exponent of 1/delta over all decades, fitted. */
    Value exponent() {
        return fitted(rows.stream()
                .map(row -> new PowerLaw.Point(inverse(row), row.steps()))
                .toList());
    }

    /** The exponent of {@code horizon + log 1/delta} over all decades, fitted. */
    Value logExponent() {
        return fitted(rows.stream()
                .map(row -> new PowerLaw.Point(logarithm(row), row.steps()))
                .toList());
    }

    private static Value fitted(List<PowerLaw.Point> points) {
        Coefficient exponent = PowerLaw.fit(points).exponent();
        return Value.fitted(exponent.value(), exponent.halfWidth());
    }

    /** The exponent of 1/delta over the last decade. */
    Value lastExponent() {
        return Value.exponent(secondLast().number(), last().number(), inverse(last()) / inverse(secondLast()));
    }

    /** {@code lim delta^(1/p) N} of GRD-6, for a power grid. */
    Enclosure limit() {
        return new ScalingLimit(grid.power()).limit(Plan.HORIZON, Plan.GOAL);
    }

    /** {@code delta^(1/p) N} at the least delta over its limit. */
    double overLimit() {
        return overLimit(last());
    }

    /** Whether {@code delta^(1/p) N} is nearer to its limit at the least delta than at the one before. */
    boolean approachesLimit() {
        return Math.abs(overLimit(last()) - 1) < Math.abs(overLimit(secondLast()) - 1);
    }

    private double overLimit(Row row) {
        return row.steps()
                * StrictMath.pow(inverse(row), -1.0 / grid.power())
                / limit().middle().doubleValue();
    }
}
