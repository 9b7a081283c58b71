package io.github.touchstone.report.findings;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How a curve looks. Any two of the first eight differ in symbol, dashes and, in grey, by brightness or filling, so that they are told
 * apart in print without colour.
 *
 * @param colour of line, symbol and bars
 * @param fill of the symbol
 * @param dashes lengths of strokes and gaps in points, empty for a line
 * @param symbol around (0, 0)
 */
record Look(Color colour, Paint fill, List<Float> dashes, Shape symbol) {
    private static final double RADIUS = 2.6;

    private static final List<Color> COLOURS = List.of(
            new Color(0x000000),
            new Color(0xc8501e),
            new Color(0x1b3f8b),
            new Color(0x2a9d8f),
            new Color(0x8e0152),
            new Color(0xcf9c00),
            new Color(0x5e3c99),
            new Color(0x5a9e1e));

    private static final List<List<Float>> DASHES = List.of(
            List.of(),
            List.of(6f, 2.5f),
            List.of(2f, 2f),
            List.of(7f, 2f, 1.5f, 2f),
            List.of(4f, 1.5f),
            List.of(10f, 3f),
            List.of(1f, 1.5f),
            List.of(7f, 2f, 1.5f, 2f, 1.5f, 2f));

    private static final List<Shape> SYMBOLS = List.of(
            new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS),
            new Rectangle2D.Double(-RADIUS * 0.9, -RADIUS * 0.9, 1.8 * RADIUS, 1.8 * RADIUS),
            polygon(0, -1.3, 1.2, 0.9, -1.2, 0.9),
            polygon(0, -1.4, 1.4, 0, 0, 1.4, -1.4, 0),
            polygon(0, 1.3, 1.2, -0.9, -1.2, -0.9),
            polygon(-1.3, 0, 0.9, -1.2, 0.9, 1.2),
            polygon(
                    -1.2, -0.4, -0.4, -0.4, -0.4, -1.2, 0.4, -1.2, 0.4, -0.4, 1.2, -0.4, 1.2, 0.4, 0.4, 0.4, 0.4, 1.2,
                    -0.4, 1.2, -0.4, 0.4, -1.2, 0.4),
            polygon(1.3, 0, -0.9, -1.2, -0.9, 1.2));

    /** The look of the curve that comes at this place, from 0; symbols are filled and hollow by turns. */
    static Look of(int place) {
        int n = COLOURS.size();
        Color colour = COLOURS.get(place % n);
        boolean filled = (place + place / n) % 2 == 0;
        return new Look(
                colour, filled ? colour : Color.WHITE, DASHES.get((place + place / n) % n), SYMBOLS.get(place % n));
    }

    /** A line of this width in the dashes of this look. */
    Stroke stroke(float width) {
        return stroke(width, dashes);
    }

    static Stroke stroke(float width, List<Float> dashes) {
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, lengths, 0f);
    }

    private static Shape polygon(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0] * RADIUS, coordinates[1] * RADIUS);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i] * RADIUS, coordinates[i + 1] * RADIUS);
        }
        path.closePath();
        return path;
    }
}
