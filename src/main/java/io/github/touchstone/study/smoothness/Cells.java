package io.github.touchstone.study.smoothness;

import io.github.touchstone.study.smoothness.LineScore.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The line cut into cells on which {@code |s'| > c} holds, does not hold, or is left open (spec LIP-5). The cells that are not named
 * do not hold it.
 *
 * @param window what was cut; nothing is said of the rest of the line
 * @param above where {@code |s'| > c} is proved
 * @param open where nothing is proved
 */
record Cells(Cell window, List<Cell> above, List<Cell> open) {
    /** How far out the window reaches, in deviations of the outermost components. */
    private static final double REACH = 14;

    /** Where s' is known to as many digits and the threshold is among its values, halving tells no more. */
    private static final double FLAT = 1e-11;

    /** Beyond so many cells the rest stays open. */
    private static final int MOST = 10_000;

    /**
     * An interval.
     *
     * @param from its left end
     * @param to its right end
     */
    record Cell(double from, double to) {}

    /**
     * The cells for a threshold known to lie in [least, most], positive.
     *
     * @param finest the width at which a cell stays open, relative to the window
     */
    static Cells of(LineScore score, double least, double most, double finest) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < score.size(); i++) {
            from = Math.min(from, score.mean(i) - REACH * score.deviation(i));
            to = Math.max(to, score.mean(i) + REACH * score.deviation(i));
        }
        Cells cells = new Cells(new Cell(from, to), new ArrayList<>(), new ArrayList<>());
        cells.cut(score, least, most, finest * (to - from));
        return cells;
    }

    private void cut(LineScore score, double least, double most, double finest) {
        Deque<Cell> left = new ArrayDeque<>(List.of(window));
        for (int count = 0; !left.isEmpty(); count++) {
            Cell cell = left.pop();
            Range range = score.range(cell.from(), cell.to(), most);
            if (range.lower() > most || range.upper() < -most) {
                add(above, cell);
            } else if (range.upper() > least || range.lower() < -least) {
                double middle = (cell.from() + cell.to()) / 2;
                boolean flat = range.width() <= FLAT * range.size();
                if (flat || count > MOST || cell.to() - cell.from() <= finest) {
                    add(open, cell);
                } else {
                    left.push(new Cell(middle, cell.to()));
                    left.push(new Cell(cell.from(), middle));
                }
            }
        }
    }

    /** Cells come from left to right: neighbours become one. */
    private static void add(List<Cell> cells, Cell next) {
        int last = cells.size() - 1;
        if (last >= 0 && cells.get(last).to() == next.from()) {
            cells.set(last, new Cell(cells.get(last).from(), next.to()));
        } else {
            cells.add(next);
        }
    }
}
