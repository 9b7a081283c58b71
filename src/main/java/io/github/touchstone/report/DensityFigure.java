package io.github.touchstone.report;

import io.github.touchstone.report.figures.DecimalAxis;
import io.github.touchstone.report.figures.Drawing;
import io.github.touchstone.report.figures.PlotFont;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Densities;
import io.github.touchstone.study.Densities.Row;
import io.github.touchstone.study.Experiment;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Both densities as curves: the target's broad and grey, the output's thin, black and dashed, so that they are told apart in print and
 * without colour, also where they coincide. The same rows give the same bytes.
 */
record DensityFigure(Densities densities, List<Row> rows) implements Drawing {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 432;
    private static final Font TEXT = PlotFont.of(13);
    private static final Color GREY = new Color(0x99, 0x99, 0x99);
    private static final Color FAINT = new Color(0xdd, 0xdd, 0xdd);
    private static final Stroke BROAD = new BasicStroke(5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {7f, 4f}, 0f);

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D canvas) {
        chart().draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    private JFreeChart chart() {
        Experiment<Target> experiment = densities.setup().experiment(densities.steps());
        XYSeriesCollection curves = new XYSeriesCollection();
        // the last series is drawn first
        curves.addSeries(series("output, density q of Y_" + experiment.stop(), Row::q));
        curves.addSeries(series("target, density p of X_" + experiment.reference(), Row::p));
        XYPlot plot = new XYPlot(curves, axis("y, in units of the data"), axis("density, in 1/(unit of y)"), lines());
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(FAINT);
        plot.setRangeGridlinePaint(FAINT);
        JFreeChart chart = new JFreeChart(null, TEXT, plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setItemFont(TEXT);
        chart.getLegend().setPosition(RectangleEdge.TOP);
        chart.addSubtitle(0, caption());
        return chart;
    }

    private TextTitle caption() {
        return new TextTitle(
                densities.setup().target().text() + ", "
                        + densities.setup().sampler().text() + ", "
                        + densities.setup().schedule().text() + ", T = " + densities.steps(),
                TEXT);
    }

    private XYSeries series(String name, ToDoubleFunction<Row> density) {
        XYSeries series = new XYSeries(name, false);
        rows.forEach(row -> series.add(row.y(), density.applyAsDouble(row)));
        return series;
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new DecimalAxis(label);
        axis.setLabelFont(TEXT);
        axis.setTickLabelFont(TEXT);
        return axis;
    }

    private static XYLineAndShapeRenderer lines() {
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
        lines.setDrawSeriesLineAsPath(true);
        lines.setSeriesPaint(0, Color.BLACK);
        lines.setSeriesStroke(0, DASHED);
        lines.setSeriesPaint(1, GREY);
        lines.setSeriesStroke(1, BROAD);
        lines.setLegendLine(new Line2D.Double(-20, 0, 20, 0));
        return lines;
    }
}
