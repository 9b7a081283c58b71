package io.github.touchstone.report.figures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Function;

/** A canvas to measure on, which is thrown away. */
public final class Scratch {
    private Scratch() {}

    /** What is found by drawing or arranging something. Widths of text are those of its outlines. */
    public static <T> T on(Function<Graphics2D, T> measurement) {
        Graphics2D canvas = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            return measurement.apply(canvas);
        } finally {
            canvas.dispose();
        }
    }
}
