package io.github.touchstone.report.findings;

import io.github.touchstone.report.figures.DecadeAxis;
import io.github.touchstone.report.figures.DecimalAxis;
import io.github.touchstone.report.figures.PlotFont;
import io.github.touchstone.report.figures.Scratch;
import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Panel;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** One panel of a figure as a chart. */
final class PanelChart {
    private static final Color FAINT = new Color(0xe4, 0xe4, 0xe4);
    private static final Color GREY = new Color(0x8a, 0x8a, 0x8a);
    private static final Color DARK = new Color(0x60, 0x60, 0x60);
    private static final List<Float> REFERENCE = List.of(4f, 3f);
    private static final float TITLE = 8.5f;
    private static final float LABEL = 8f;
    private static final float TICKS = 7f;
    private static final float SMALLEST = 5.5f;
    /** Part of the axis by which it is made longer for the sake of a level. */
    private static final double LONGER = 0.7;

    private final Panel panel;
    private final Map<String, Look> looks;
    private final Span across;
    private final Span up;

    /** With the look of every curve that is no reference, by name. */
    PanelChart(Panel panel, Map<String, Look> looks) {
        this.panel = panel;
        this.looks = looks;
        panel.curves().forEach(curve -> drawable(panel, curve));
        this.across = Span.of(panel.x().scale(), numbers(Curve.Point::x, Curve.Point::x));
        double[] measured = numbers(this::lowEnd, p -> p.y() + p.error());
        this.up = Span.of(
                panel.y().scale(), withLevels(measured, Span.of(panel.y().scale(), measured)));
    }

    private static void drawable(Panel panel, Curve curve) {
        for (Curve.Point p : curve.points()) {
            if (!Double.isFinite(p.x())
                    || !Double.isFinite(p.y())
                    || !(p.error() >= 0 && Double.isFinite(p.error()))
                    || (panel.x().scale() == Axis.Scale.LOGARITHMIC && p.x() <= 0)
                    || (panel.y().scale() == Axis.Scale.LOGARITHMIC && p.y() <= 0)) {
                throw new IllegalArgumentException("the curve '" + curve.name() + "' has " + p
                        + ", which cannot be drawn on the axes of '" + panel.title() + "'");
            }
        }
    }

    /** On a logarithmic axis a bar that reaches 0 does not make the axis longer. */
    private double lowEnd(Curve.Point p) {
        double low = p.y() - p.error();
        return panel.y().scale() == Axis.Scale.LOGARITHMIC && low <= p.y() / 10 ? p.y() : low;
    }

    /** With the reference levels that the axis reaches if it is made a little longer. */
    private double[] withLevels(double[] measured, Span span) {
        DoubleStream levels = panel.curves().stream()
                .filter(curve -> curve.style() == Curve.Style.REFERENCE)
                .filter(curve ->
                        curve.points().stream().map(Curve.Point::y).distinct().count() == 1)
                .mapToDouble(curve -> curve.points().get(0).y())
                .filter(level -> Math.abs(span.share(level) - 0.5) <= 0.5 + LONGER);
        return DoubleStream.concat(DoubleStream.of(measured), levels).toArray();
    }

    /** Of what was measured or computed; of references only if there is nothing else. */
    private double[] numbers(ToDoubleFunction<Curve.Point> low, ToDoubleFunction<Curve.Point> high) {
        List<Curve> shown = panel.curves().stream()
                .filter(curve -> curve.style() != Curve.Style.REFERENCE)
                .toList();
        return (shown.isEmpty() ? panel.curves() : shown)
                .stream()
                        .flatMap(curve -> curve.points().stream())
                        .flatMapToDouble(p -> DoubleStream.of(low.applyAsDouble(p), high.applyAsDouble(p)))
                        .toArray();
    }

    /** With this title, to be drawn in so many points across and up. */
    JFreeChart chart(String heading, double width, double height) {
        String title = PlotText.of(heading);
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(axis(panel.x(), across, width * 0.8));
        plot.setRangeAxis(axis(panel.y(), up, height * 0.75));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlinePaint(GREY);
        plot.setDomainGridlinePaint(FAINT);
        plot.setRangeGridlinePaint(FAINT);
        plot.setDomainGridlineStroke(new BasicStroke(0.5f));
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        List<Curve> order = Stream.of(Curve.Style.REFERENCE, Curve.Style.LINE, Curve.Style.MEASURED)
                .flatMap(style -> panel.curves().stream().filter(curve -> curve.style() == style))
                .toList();
        for (int i = 0; i < order.size(); i++) {
            plot.setDataset(i, data(order.get(i)));
            plot.setRenderer(i, renderer(order.get(i)));
        }
        JFreeChart chart = new JFreeChart(null, PlotFont.of(TITLE), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(2, 2, 2, 6));
        TextTitle above = new TextTitle(title, fitting(title, TITLE, width * 1.9));
        above.setPadding(0, 0, 4, 0);
        chart.setTitle(above);
        Rectangle2D area = dataArea(chart, width, height);
        new ReferenceLabels(panel, across, up, area.getWidth(), area.getHeight())
                .annotations(PlotFont.of(TICKS), DARK)
                .forEach(plot::addAnnotation);
        return chart;
    }

    /** Where the curves will be. */
    private static Rectangle2D dataArea(JFreeChart chart, double width, double height) {
        return Scratch.on(canvas -> {
            ChartRenderingInfo info = new ChartRenderingInfo();
            chart.draw(canvas, new Rectangle2D.Double(0, 0, width, height), info);
            return info.getPlotInfo().getDataArea();
        });
    }

    private static ValueAxis axis(Axis axis, Span span, double room) {
        ValueAxis drawn = span.logarithmic()
                ? new DecadeAxis(PlotText.of(axis.label()), span.lower(), span.upper())
                : new DecimalAxis(PlotText.of(axis.label()));
        drawn.setRange(span.lower(), span.upper());
        drawn.setLabelFont(fitting(PlotText.of(axis.label()), LABEL, room));
        drawn.setTickLabelFont(PlotFont.of(TICKS));
        drawn.setAxisLinePaint(GREY);
        drawn.setTickMarkPaint(GREY);
        drawn.setTickMarkInsideLength(2.5f);
        drawn.setTickMarkOutsideLength(0f);
        drawn.setMinorTickMarkInsideLength(1.5f);
        drawn.setMinorTickMarkOutsideLength(0f);
        drawn.setMinorTickMarksVisible(span.logarithmic());
        return drawn;
    }

    /** The font of this size, or a smaller one if the text needs more room. */
    private static Font fitting(String text, float size, double room) {
        double width = PlotFont.width(text, PlotFont.of(size));
        return PlotFont.of(width <= room ? size : Math.max(SMALLEST, (float) (size * room / width)));
    }

    private XYIntervalSeriesCollection data(Curve curve) {
        XYIntervalSeries series = new XYIntervalSeries(curve.name(), false, true);
        curve.points()
                .forEach(p -> series.add(
                        p.x(), p.x(), p.x(), p.y(), up.clamped(p.y() - p.error()), up.clamped(p.y() + p.error())));
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private XYLineAndShapeRenderer renderer(Curve curve) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDefaultLinesVisible(true);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultShapesVisible(curve.style() == Curve.Style.MEASURED);
        renderer.setDrawXError(false);
        renderer.setDrawYError(curve.style() == Curve.Style.MEASURED);
        if (curve.style() == Curve.Style.REFERENCE) {
            renderer.setSeriesPaint(0, GREY);
            renderer.setSeriesStroke(0, Look.stroke(0.9f, REFERENCE));
            return renderer;
        }
        Look look = looks.getOrDefault(curve.name(), Look.of(0));
        boolean measured = curve.style() == Curve.Style.MEASURED;
        renderer.setSeriesPaint(0, look.colour());
        renderer.setSeriesStroke(0, look.stroke(measured ? 0.8f : 1.2f));
        renderer.setSeriesShape(0, look.symbol());
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, look.fill());
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, look.colour());
        renderer.setSeriesOutlineStroke(0, new BasicStroke(0.8f));
        renderer.setErrorPaint(look.colour());
        renderer.setErrorStroke(new BasicStroke(0.8f));
        renderer.setCapLength(3);
        return renderer;
    }
}
