package io.github.touchstone.samplers.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * A part of a {@link Cell} with the nodes of a Gauss-Legendre rule.
 *
 * @param cell the cell
 * @param from lower end of u
 * @param to upper end of u
 * @param points the nodes, in increasing order of y
 */
record Panel(Cell cell, double from, double to, List<Point> points) {
    private static final int NODES = 16;
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(NODES);
    /** In u; in y, at a critical value, the square of it. */
    private static final double SHORTEST = 0x1p-26;

    /** What gives the two laws at y. */
    interface Laws {
        Point at(double y, double weight, double blur);
    }

    static Panel of(Cell cell, double from, double to, Laws laws) {
        double half = 0.5 * (to - from);
        double middle = 0.5 * (to + from);
        List<Point> points = new ArrayList<>(NODES);
        for (int i = 0; i < NODES; i++) {
            double u = middle + half * RULE.getPoint(i);
            points.add(laws.at(cell.y(u), RULE.getWeight(i) * half * cell.speed(u), cell.blur(u)));
        }
        return new Panel(cell, from, to, List.copyOf(points));
    }

    /** The two halves. */
    List<Panel> halves(Laws laws) {
        double middle = 0.5 * (from + to);
        return List.of(of(cell, from, middle, laws), of(cell, middle, to, laws));
    }

    /** Whether an end of the panel is a critical value. */
    boolean touchesCriticalValue() {
        return cell.critical(from) || cell.critical(to);
    }

    boolean divisible() {
        return to - from > SHORTEST;
    }

    double integral(ToDoubleFunction<Point> f) {
        double sum = 0;
        for (Point x : points) {
            sum += x.weight() * f.applyAsDouble(x);
        }
        return sum;
    }
}
