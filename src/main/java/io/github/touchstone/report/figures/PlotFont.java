package io.github.touchstone.report.figures;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font of all figures. It rides in the jar, so that a figure is laid out in the same way on every machine. */
public final class PlotFont {
    /** Its family, and families with the same widths for viewers that do not have it. */
    static final String FAMILIES = "'DejaVu Sans','Bitstream Vera Sans',Verdana,sans-serif";

    private static final String RESOURCE = "/io/github/touchstone/fonts/DejaVuSans.ttf";

    private static final Font FONT = load();

    /** Widths by the outlines, not by the pixels of some screen. */
    private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

    private PlotFont() {}

    /** In this size, in points. */
    public static Font of(float points) {
        return FONT.deriveFont(points);
    }

    /** The width of a line of text, in points. */
    public static double width(String text, Font font) {
        return font.getStringBounds(text, OUTLINES).getWidth();
    }

    /** The font file. */
    static InputStream file() {
        InputStream stream = PlotFont.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("the resource " + RESOURCE + " is missing");
        }
        return stream;
    }

    private static Font load() {
        try (InputStream stream = file()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
