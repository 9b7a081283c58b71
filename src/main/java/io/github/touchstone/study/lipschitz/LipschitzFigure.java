package io.github.touchstone.study.lipschitz;

import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Curve.Point;
import io.github.touchstone.study.findings.Curve.Style;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Four panels: everything against log(K/p), and the growth with d, K and the distance. */
final class LipschitzFigure {
    private LipschitzFigure() {}

    static Figure of(List<Measured> all) {
        return new Figure(
                "The relaxed smoothness constant L. Left to right, top to bottom: every measured target against log(K/p), between the"
                        + " bounds 2 log(K/p) - 1 (one covariance) and 4 log(K/p) (any); against d at p = d^-4; against K at p = 1e-6;"
                        + " against the distance of two components of variance 1 at p = 1e-4.",
                List.of(together(all), dimension(all), components(all), distance(all)));
    }

    private static Panel together(List<Measured> all) {
        ToDoubleFunction<Measured> x = Measured::logarithm;
        double end = all.stream().mapToDouble(x).max().orElseThrow();
        return new Panel(
                "all targets",
                Axis.linear("log(K/p), for the cube log(2d/p)"),
                Axis.linear("L"),
                List.of(
                        curve("two points", all, m -> m.family() == Family.PAIR, x),
                        curve("cube", all, m -> m.family() == Family.PRODUCT, x),
                        curve("simplex", all, m -> m.family() == Family.SIMPLEX, x),
                        curve("shells, p = d⁻⁴", all, Growths::shellsOfDefinition, x),
                        new Curve(
                                "one covariance: 2 log(K/p) − 1",
                                Style.LINE,
                                List.of(point(1, 1), point(end, 2 * end - 1))),
                        new Curve("any: 4 log(K/p)", Style.REFERENCE, List.of(point(1, 4), point(end, 4 * end)))));
    }

    private static Panel dimension(List<Measured> all) {
        ToDoubleFunction<Measured> d = Measured::dimension;
        return new Panel(
                "dimension, p = d⁻⁴",
                Axis.logarithmic("d"),
                Axis.linear("L"),
                List.of(
                        curve("cube", all, m -> m.family() == Family.PRODUCT, d),
                        curve("shells, p = d⁻⁴", all, Growths::shellsOfDefinition, d),
                        bound("one covariance: 2 log(K/p) − 1", Style.LINE, all, m -> m.family() == Family.PRODUCT, d),
                        bound("any: 4 log(K/p)", Style.REFERENCE, all, Growths::shellsOfDefinition, d)));
    }

    private static Panel components(List<Measured> all) {
        ToDoubleFunction<Measured> k = Measured::components;
        Predicate<Measured> simplex = m -> m.family() == Family.SIMPLEX && m.p() == Points.FIXED.doubleValue();
        return new Panel(
                "components, p = 10⁻⁶",
                Axis.logarithmic("K"),
                Axis.linear("L"),
                List.of(
                        curve("simplex", all, simplex, k),
                        curve("line", all, m -> m.family() == Family.LINE, k),
                        bound("one covariance: 2 log(K/p) − 1", Style.LINE, all, simplex, k)));
    }

    private static Panel distance(List<Measured> all) {
        ToDoubleFunction<Measured> distance = Measured::setting;
        Predicate<Measured> two = m -> m.family() == Family.SEPARATION;
        return new Panel(
                "distance of two components",
                Axis.logarithmic("D in deviations"),
                Axis.linear("L"),
                List.of(
                        curve("two components", all, two, distance),
                        bound("one covariance: 2 log(K/p) − 1", Style.LINE, all, two, distance),
                        new Curve(
                                "for certain: (a − 1)²/(4a), a = D²/4",
                                Style.REFERENCE,
                                IntStream.rangeClosed(0, 40)
                                        .mapToObj(i -> certain(5 * StrictMath.pow(18.6 / 5, i / 40.0)))
                                        .toList())));
    }

    private static Point certain(double distance) {
        double a = distance * distance / 4;
        return point(distance, Math.max(1, (a - 1) * (a - 1) / (4 * a)));
    }

    private static Curve curve(
            String name, List<Measured> all, Predicate<Measured> which, ToDoubleFunction<Measured> x) {
        return new Curve(
                name,
                Style.MEASURED,
                all.stream()
                        .filter(which)
                        .map(m -> new Point(
                                x.applyAsDouble(m),
                                m.constant().value(),
                                m.constant().error()))
                        .sorted(Comparator.comparingDouble(Point::x))
                        .toList());
    }

    private static Curve bound(
            String name, Style style, List<Measured> all, Predicate<Measured> which, ToDoubleFunction<Measured> x) {
        return new Curve(
                name,
                style,
                all.stream()
                        .filter(which)
                        .map(m -> point(x.applyAsDouble(m), m.bound().value()))
                        .sorted(Comparator.comparingDouble(Point::x))
                        .toList());
    }

    private static Point point(double x, double y) {
        return new Point(x, y, 0);
    }
}
