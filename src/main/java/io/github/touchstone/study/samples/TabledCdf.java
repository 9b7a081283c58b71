package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A distribution function from a table: on each cell, the cubic with the values and densities of the law at both ends. Cells are halved
 * until the cubic is within {@link #TOLERANCE} of the law in the middle, where the error of such a cubic is largest for a smooth law. Where that
 * does not help, beside an infinite density, and outside of the support, the law itself is asked.
 *
 * <p>Made for laws whose distribution function takes long, and more draws than the table has cells.
 */
final class TabledCdf implements DoubleUnaryOperator {
    /** The distance of the cubic from the law, in the middle of a cell. */
    static final double TOLERANCE = 1e-9;

    private static final int FIRST_CELLS = 128;

    private static final int DEEPEST = 14;

    private final LineLaw law;
    private final List<Cell> cells = new ArrayList<>();
    private final double[] starts;

    /** A cell from x over the width h, with cdf and density at its ends; a direct cell asks the law. */
    private record Cell(
            double x, double h, double below, double slopeBelow, double above, double slopeAbove, boolean direct) {
        double cubic(double y) {
            double t = (y - x) / h;
            double s = 1 - t;
            double value = s * s * ((1 + 2 * t) * below + t * h * slopeBelow)
                    + t * t * ((1 + 2 * s) * above - s * h * slopeAbove);
            return Math.min(Math.max(value, below), above);
        }
    }

    /** The table of a law. */
    TabledCdf(LineLaw law) {
        this.law = law;
        LineLaw.Interval support = law.support();
        double h = (support.upper() - support.lower()) / FIRST_CELLS;
        Knot left = knot(support.lower());
        for (int i = 1; i <= FIRST_CELLS; i++) {
            Knot right = knot(i < FIRST_CELLS ? support.lower() + i * h : support.upper());
            divide(left, right, 0);
            left = right;
        }
        this.starts = cells.stream().mapToDouble(Cell::x).toArray();
    }

    private record Knot(double x, double cdf, double density) {}

    private Knot knot(double x) {
        return new Knot(x, law.cdf(x), law.density(x));
    }

    private void divide(Knot left, Knot right, int depth) {
        Cell cell = cell(left, right, false);
        Knot middle = knot(left.x() + (right.x() - left.x()) / 2);
        // a cubic beside an infinite density is NaN, which is not within anything
        if (Math.abs(cell.cubic(middle.x()) - middle.cdf()) <= TOLERANCE) {
            cells.add(cell);
        } else if (depth == DEEPEST) {
            cells.add(cell(left, right, true));
        } else {
            divide(left, middle, depth + 1);
            divide(middle, right, depth + 1);
        }
    }

    private static Cell cell(Knot left, Knot right, boolean direct) {
        return new Cell(
                left.x(), right.x() - left.x(), left.cdf(), left.density(), right.cdf(), right.density(), direct);
    }

    /** The number of cells. */
    int size() {
        return starts.length;
    }

    @Override
    public double applyAsDouble(double y) {
        int found = Arrays.binarySearch(starts, y);
        int i = found >= 0 ? found : -found - 2;
        if (i < 0
                || y > starts[starts.length - 1] + cells.get(cells.size() - 1).h()
                || cells.get(i).direct()) {
            return law.cdf(y);
        }
        return cells.get(i).cubic(y);
    }
}
