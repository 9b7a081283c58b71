package io.github.touchstone.report.findings;

import io.github.touchstone.report.figures.Drawing;
import io.github.touchstone.report.figures.PlotFont;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A figure: panels in two columns, and one legend below for all. */
final class FigureDrawing implements Drawing {
    /** The width of a page's text, in points. */
    private static final int WIDTH = 504;

    /** A single panel is not so wide. */
    private static final int SINGLE = 378;

    private static final int ROW = 205;
    private static final int SINGLE_ROW = 250;

    private final Figure figure;
    private final Map<String, Look> looks;
    private final Legend legend;

    FigureDrawing(Figure figure) {
        this.figure = figure;
        this.looks = looks(figure);
        this.legend = new Legend(figure, looks, width());
    }

    /** Curves of one name look alike in all panels. */
    private static Map<String, Look> looks(Figure figure) {
        Map<String, Look> looks = new LinkedHashMap<>();
        figure.panels().stream()
                .flatMap(panel -> panel.curves().stream())
                .filter(curve -> curve.style() != Curve.Style.REFERENCE)
                .forEach(curve -> looks.computeIfAbsent(curve.name(), name -> Look.of(looks.size())));
        return looks;
    }

    private int rows() {
        return (figure.panels().size() + 1) / 2;
    }

    private int rowHeight() {
        return figure.panels().size() == 1 ? SINGLE_ROW : ROW;
    }

    @Override
    public int width() {
        return figure.panels().size() == 1 ? SINGLE : WIDTH;
    }

    @Override
    public int height() {
        return rows() * rowHeight() + legend.height();
    }

    @Override
    public void draw(Graphics2D canvas) {
        canvas.setPaint(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(0, 0, width(), height()));
        List<Panel> panels = figure.panels();
        for (int i = 0; i < panels.size(); i++) {
            boolean alone = i % 2 == 0 && i == panels.size() - 1;
            double wide = alone ? width() : width() / 2.0;
            int row = i / 2;
            double top = (double) row * rowHeight();
            Rectangle2D place = new Rectangle2D.Double(i % 2 * wide, top, wide, rowHeight());
            String title = panels.size() == 1
                    ? panels.get(i).title()
                    : "(" + (char) ('a' + i) + ") " + panels.get(i).title();
            new PanelChart(panels.get(i), looks).chart(title, wide, rowHeight()).draw(canvas, place);
        }
        canvas.setFont(PlotFont.of(8));
        legend.draw(canvas, rows() * (double) rowHeight());
    }
}
