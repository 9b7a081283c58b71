package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.LineLaw.Interval;
import io.github.touchstone.math.laws.LineMixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The intervals of y that an integral over two laws starts from: between critical values and points of the components. */
final class Cells {
    /** Multiples of a component's standard deviation where its cells end. */
    private static final double[] OFFSETS = {-6, -3, -1, 1, 3, 6};

    private Cells() {}

    static List<Cell> of(Interval range, LineMixture p, List<Double> criticalValues) {
        TreeMap<Double, Boolean> breaks = new TreeMap<>();
        for (int i = 0; i < p.size(); i++) {
            for (double offset : OFFSETS) {
                breaks.put(p.mean(i) + offset * Math.sqrt(p.variance(i)), false);
            }
        }
        criticalValues.forEach(c -> breaks.put(c, true));
        breaks.headMap(range.lower(), true).clear();
        breaks.tailMap(range.upper(), true).clear();
        // an end of the range may be a critical value itself
        breaks.put(range.lower(), criticalValues.contains(range.lower()));
        breaks.put(range.upper(), criticalValues.contains(range.upper()));
        List<Cell> cells = new ArrayList<>();
        double from = range.lower();
        boolean singular = criticalValues.contains(from);
        for (Map.Entry<Double, Boolean> next :
                breaks.tailMap(range.lower(), false).entrySet()) {
            add(cells, from, next.getKey(), singular, next.getValue());
            from = next.getKey();
            singular = next.getValue();
        }
        return cells;
    }

    private static void add(List<Cell> cells, double low, double high, boolean singularLow, boolean singularHigh) {
        if (singularLow && singularHigh) {
            double middle = 0.5 * (low + high);
            cells.add(new Cell(low, middle, Cell.Singular.LOW));
            cells.add(new Cell(middle, high, Cell.Singular.HIGH));
        } else if (singularLow) {
            cells.add(new Cell(low, high, Cell.Singular.LOW));
        } else {
            cells.add(new Cell(low, high, singularHigh ? Cell.Singular.HIGH : Cell.Singular.NONE));
        }
    }
}
