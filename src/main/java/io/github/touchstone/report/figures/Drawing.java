package io.github.touchstone.report.figures;

import java.awt.Graphics2D;

/** Something that can be drawn in vectors, on white. */
public interface Drawing {
    /** In points, 1/72 inch. */
    int width();

    /** In points. */
    int height();

    /** Draws it from (0, 0), the upper left corner. */
    void draw(Graphics2D canvas);
}
