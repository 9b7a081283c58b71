package io.github.touchstone.study.findings;

import java.util.List;

/**
 * A series of a panel.
 *
 * @param name its name in the legend, plain text; curves of one name in several panels look alike and share the legend
 * @param style how it is drawn
 * @param points its points, by growing x
 */
public record Curve(String name, Style style, List<Point> points) {
    /** Copies the list. */
    public Curve {
        points = List.copyOf(points);
    }

    /** How a curve is drawn. */
    public enum Style {
        /** Symbols joined by a thin line; intervals as bars where they are wider than the symbol. */
        MEASURED,
        /** A line without symbols: a formula. */
        LINE,
        /** A grey dashed line: a slope or a level to compare with. */
        REFERENCE
    }

    /**
     * A point.
     *
     * @param x its abscissa
     * @param y its ordinate
     * @param error half the length of its bar, 0 for none
     */
    public record Point(double x, double y, double error) {}
}
