package io.github.touchstone.report.findings;

import io.github.touchstone.report.figures.PlotFont;
import io.github.touchstone.report.figures.Scratch;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Figure;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;

/** The names of all curves of a figure but for references, each once, in lines as wide as the figure. */
final class Legend {
    private static final Font FONT = PlotFont.of(7.5f);
    private static final double SAMPLE = 13;
    private static final double BESIDE = 6;

    /** No legend is as high. */
    private static final double MOST = 1e4;

    private final int width;
    private final LegendTitle title;
    private final Size2D size;

    Legend(Figure figure, Map<String, Look> looks, int width) {
        this.width = width;
        LegendItemCollection items = new LegendItemCollection();
        looks.forEach((name, look) -> items.add(item(name, look, measured(figure, name))));
        this.title = new LegendTitle(
                () -> items,
                new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 10, 2),
                new ColumnArrangement());
        title.setItemFont(FONT);
        title.setItemLabelPadding(new RectangleInsets(1, 5, 1, 0));
        title.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
        this.size = items.getItemCount() == 0 ? new Size2D() : arranged();
    }

    private static boolean measured(Figure figure, String name) {
        return figure.panels().stream()
                .flatMap(panel -> panel.curves().stream())
                .anyMatch(curve -> curve.name().equals(name) && curve.style() == Curve.Style.MEASURED);
    }

    private static LegendItem item(String name, Look look, boolean measured) {
        return new LegendItem(
                PlotText.of(name),
                null,
                null,
                null,
                measured,
                look.symbol(),
                true,
                look.fill(),
                true,
                look.colour(),
                new BasicStroke(0.8f),
                true,
                new Line2D.Double(-SAMPLE, 0, SAMPLE, 0),
                look.stroke(measured ? 0.8f : 1.2f),
                look.colour());
    }

    private Size2D arranged() {
        RectangleConstraint room = new RectangleConstraint(width - 2 * BESIDE, new Range(0, MOST));
        return Scratch.on(canvas -> title.arrange(canvas, room));
    }

    /** In points. */
    int height() {
        return size.height == 0 ? 0 : (int) Math.ceil(size.height) + 4;
    }

    /** Draws it below this height. */
    void draw(Graphics2D canvas, double top) {
        if (size.height > 0) {
            title.draw(canvas, new Rectangle2D.Double((width - size.width) / 2, top, size.width, size.height));
        }
    }
}
