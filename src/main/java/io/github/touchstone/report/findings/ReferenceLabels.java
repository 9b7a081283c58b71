package io.github.touchstone.report.findings;

import io.github.touchstone.report.figures.PlotFont;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Panel;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.ui.TextAnchor;

/** Names beside the reference lines, where the least is in their way. */
final class ReferenceLabels {
    /** Places tried along a line, the right end first. */
    private static final int PLACES = 24;

    /** How far apart points are put on a curve to see where it runs. */
    private static final double FINENESS = 2;

    /** Of points on one segment, which may leave the panel by far. */
    private static final double MOST = 10_000;

    private static final double GAP = 3;

    private final Panel panel;
    private final Span across;
    private final Span up;
    private final double width;
    private final double height;

    /** In a coordinate system of this size, in points. */
    ReferenceLabels(Panel panel, Span across, Span up, double width, double height) {
        this.panel = panel;
        this.across = across;
        this.up = up;
        this.width = width;
        this.height = height;
    }

    /** A label for each name of a reference line that is seen. */
    List<XYTextAnnotation> annotations(Font font, Color colour) {
        List<Point2D> obstacles = new ArrayList<>();
        panel.curves().forEach(curve -> obstacles.addAll(course(curve)));
        panel.curves().stream()
                .filter(curve -> curve.style() == Curve.Style.MEASURED)
                .flatMap(curve -> curve.points().stream())
                .forEach(p -> obstacles.addAll(symbol(p)));
        List<Rectangle2D> taken = new ArrayList<>();
        List<XYTextAnnotation> annotations = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Curve curve : panel.curves()) {
            if (curve.style() == Curve.Style.REFERENCE && named.add(curve.name())) {
                place(curve, PlotFont.width(PlotText.of(curve.name()), font), font.getSize2D(), obstacles, taken)
                        .ifPresent(box -> {
                            taken.add(box);
                            annotations.add(label(PlotText.of(curve.name()), box, font, colour));
                        });
            }
        }
        return annotations;
    }

    private XYTextAnnotation label(String name, Rectangle2D box, Font font, Color colour) {
        XYTextAnnotation label =
                new XYTextAnnotation(name, across.at(box.getMinX() / width), up.at(1 - box.getCenterY() / height));
        label.setFont(font);
        label.setPaint(colour);
        label.setTextAnchor(TextAnchor.CENTER_LEFT);
        return label;
    }

    private Optional<Rectangle2D> place(
            Curve line, double wide, double high, List<Point2D> obstacles, List<Rectangle2D> taken) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        List<Point2D> course = course(line);
        for (int i = PLACES; i >= 0 && !course.isEmpty(); i--) {
            Point2D at = course.get((course.size() - 1) * i / PLACES);
            for (Rectangle2D box : around(at, wide, high)) {
                double cost = cost(box, obstacles, taken);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Rectangle2D> around(Point2D at, double wide, double high) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (double left :
                new double[] {at.getX() - wide, at.getX() + GAP, at.getX() - wide - GAP, at.getX() - wide / 2}) {
            for (double top : new double[] {at.getY() - high - GAP, at.getY() + GAP}) {
                boxes.add(new Rectangle2D.Double(left, top, wide, high));
            }
        }
        return boxes;
    }

    private double cost(Rectangle2D box, List<Point2D> obstacles, List<Rectangle2D> taken) {
        boolean inside = box.getMinX() > GAP
                && box.getMaxX() < width - GAP
                && box.getMinY() > GAP
                && box.getMaxY() < height - GAP;
        if (!inside) {
            return Double.POSITIVE_INFINITY;
        }
        Rectangle2D around = new Rectangle2D.Double(
                box.getX() - GAP / 2, box.getY() - GAP / 2, box.getWidth() + GAP, box.getHeight() + GAP);
        return obstacles.stream().filter(around::contains).count()
                + 100.0 * taken.stream().filter(around::intersects).count();
    }

    /** Where a curve runs, in points from the upper left corner, as far as it is seen. */
    private List<Point2D> course(Curve curve) {
        List<Point2D> course = new ArrayList<>();
        List<Curve.Point> points = curve.points();
        for (int i = 0; i + 1 < points.size(); i++) {
            Point2D from = position(points.get(i));
            Point2D to = position(points.get(i + 1));
            int pieces = (int) Math.min(MOST, Math.ceil(from.distance(to) / FINENESS) + 1);
            for (int j = 0; j <= pieces; j++) {
                double t = (double) j / pieces;
                add(course, from.getX() + t * (to.getX() - from.getX()), from.getY() + t * (to.getY() - from.getY()));
            }
        }
        if (points.size() == 1) {
            Point2D only = position(points.get(0));
            add(course, only.getX(), only.getY());
        }
        return course;
    }

    /** The rim of a symbol, and the ends of its bar. */
    private List<Point2D> symbol(Curve.Point p) {
        List<Point2D> rim = new ArrayList<>();
        Point2D at = position(p);
        for (double dx : new double[] {-GAP, 0, GAP}) {
            for (double dy : new double[] {-GAP, 0, GAP}) {
                add(rim, at.getX() + dx, at.getY() + dy);
            }
        }
        for (double end : new double[] {p.y() - p.error(), p.y() + p.error()}) {
            double y = (1 - up.share(up.clamped(end))) * height;
            for (double t : new double[] {0, 0.25, 0.5, 0.75}) {
                add(rim, at.getX(), y + t * (at.getY() - y));
            }
        }
        return rim;
    }

    private void add(List<Point2D> course, double x, double y) {
        if (x >= 0 && x <= width && y >= 0 && y <= height) {
            course.add(new Point2D.Double(x, y));
        }
    }

    private Point2D position(Curve.Point p) {
        return new Point2D.Double(across.share(p.x()) * width, (1 - up.share(p.y())) * height);
    }
}
