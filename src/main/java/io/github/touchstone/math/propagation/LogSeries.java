package io.github.touchstone.math.propagation;

import io.github.touchstone.math.quadrature.LegendreSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The logarithm of a smooth density as series on panels, halved until the series are resolved (spec DEN-15). Beyond the ends it is
 * continued along the tangent.
 */
final class LogSeries {
    private static final int MOST = 2048;
    /** The last coefficients of a series that is good to rounding. */
    private static final double RESOLVED = 4e-14;

    private record Panel(
            double a, double b, LegendreSeries log, double remainder, LegendreSeries density, double top) {}

    private final List<Panel> panels;
    private final double[] edges;
    private final double peak;

    private LogSeries(List<Panel> panels) {
        this.panels = panels;
        this.edges = new double[panels.size() + 1];
        edges[0] = panels.get(0).a;
        for (int i = 0; i < panels.size(); i++) {
            edges[i + 1] = panels.get(i).b;
        }
        this.peak = panels.stream().mapToDouble(Panel::top).max().orElseThrow();
    }

    /** A log-density made from that on one panel, at many points. */
    interface Change {
        /** At points of the new panel, from the series on the old one, which is smooth beyond its ends as well. */
        double[] at(double[] points, LegendreSeries old);
    }

    /**
     * The series of a log-density, asked at many ascending points at once, on panels between the edges or parts of them. Throws {@link
     * UnresolvedLawException} if {@value #MOST} panels do not resolve it.
     */
    static LogSeries of(UnaryOperator<double[]> logDensity, double[] edges) {
        List<Panel> coarse = new ArrayList<>();
        for (int i = 1; i < edges.length; i++) {
            coarse.add(panel(logDensity, edges[i - 1], edges[i]));
        }
        double peak = coarse.stream().mapToDouble(Panel::top).max().orElseThrow();
        List<Panel> done = new ArrayList<>();
        for (Panel panel : coarse) {
            resolve(panel, logDensity, peak, done);
        }
        return new LogSeries(done);
    }

    /** The series after a change, panel by panel: the panels' edges go to the new ones. The jumps of rounding at edges are not seen. */
    LogSeries changed(Change change, double[] newEdges) {
        List<Panel> done = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            LegendreSeries old = panels.get(i).log;
            UnaryOperator<double[]> log = points -> change.at(points, old);
            resolve(panel(log, newEdges[i], newEdges[i + 1]), log, peak, done);
        }
        return new LogSeries(done);
    }

    /** Adds the panel, or its halves as often as needed. */
    private static void resolve(Panel panel, UnaryOperator<double[]> log, double peak, List<Panel> done) {
        if (panel.remainder <= tolerance(panel.top, peak)) {
            done.add(panel);
            return;
        }
        double middle = 0.5 * (panel.a + panel.b);
        if (done.size() >= MOST || !(panel.a < middle && middle < panel.b)) {
            throw new UnresolvedLawException("the density is not smooth on the scale of " + (panel.b - panel.a));
        }
        resolve(panel(log, panel.a, middle), log, peak, done);
        resolve(panel(log, middle, panel.b), log, peak, done);
    }

    /**
     * Rounding of a logarithm is relative to it; and where f is below 1e-6 of its peak, errors count as they do there, absolute, down to
     * 1e-15 of the peak.
     */
    private static double tolerance(double log, double peak) {
        return RESOLVED
                * (1 + 0.5 * Math.abs(log))
                * Math.max(1, Math.min(1e9, 1e-6 * StrictMath.exp(Math.min(peak - log, 100))));
    }

    /** How far a log-density of this size may be off, as far as the panels know. */
    double tolerance(double log) {
        return tolerance(log, peak);
    }

    private static Panel panel(UnaryOperator<double[]> logDensity, double a, double b) {
        double[] nodes = new double[LegendreSeries.SIZE];
        for (int k = 0; k < nodes.length; k++) {
            nodes[k] = LegendreSeries.node(k, a, b);
        }
        double[] logs = logDensity.apply(nodes);
        LegendreSeries log = LegendreSeries.of(a, b, logs);
        double[] densities = Arrays.stream(logs).map(StrictMath::exp).toArray();
        return new Panel(
                a,
                b,
                log.chopped(),
                log.remainder(),
                LegendreSeries.of(a, b, densities),
                Arrays.stream(logs).max().orElseThrow());
    }

    /** The ends of the panels, ascending. */
    double[] edges() {
        return edges.clone();
    }

    /** The width of the narrowest panel. */
    double narrowest() {
        return panels.stream().mapToDouble(panel -> panel.b - panel.a).min().orElseThrow();
    }

    double lower() {
        return edges[0];
    }

    double upper() {
        return edges[edges.length - 1];
    }

    /** The log-density at y. */
    double at(double y) {
        Panel panel = panels.get(index(y));
        double width = panel.b - panel.a;
        if (y < lower() - 1e-2 * width) {
            return tangent(panel, lower(), lower() + 1e-3 * width, y);
        }
        if (y > upper() + 1e-2 * width) {
            return tangent(panel, upper(), upper() - 1e-3 * width, y);
        }
        return panel.log.at(y);
    }

    private static double tangent(Panel panel, double end, double inside, double y) {
        double there = panel.log.at(end);
        return there + (y - end) * (there - panel.log.at(inside)) / (end - inside);
    }

    /** The mass between the lower end and y. */
    double massTo(double y) {
        int i = index(y);
        double sum = 0;
        for (int j = 0; j < i; j++) {
            sum += panels.get(j).density.integral();
        }
        return sum + panels.get(i).density.integralTo(Math.max(lower(), Math.min(upper(), y)));
    }

    /** The mass between y and the upper end. */
    double massFrom(double y) {
        int i = index(y);
        double sum = 0;
        for (int j = panels.size() - 1; j > i; j--) {
            sum += panels.get(j).density.integral();
        }
        Panel panel = panels.get(i);
        return sum + panel.density.integral() - panel.density.integralTo(Math.max(lower(), Math.min(upper(), y)));
    }

    /** The mean, over the law, of what the series leave out of the log-density. */
    double remainder() {
        return panels.stream()
                .mapToDouble(panel -> panel.remainder * panel.density.integral())
                .sum();
    }

    private int index(double y) {
        int at = Arrays.binarySearch(edges, y);
        return Math.max(0, Math.min(panels.size() - 1, at < 0 ? -at - 2 : at));
    }
}
