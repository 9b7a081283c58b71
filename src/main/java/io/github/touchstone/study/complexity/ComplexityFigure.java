package io.github.touchstone.study.complexity;

import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The figure of the study. */
final class ComplexityFigure {
    private ComplexityFigure() {}

    static Figure of(Results results) {
        return new Figure(
                "Least number of levels N against dimension and early stopping. Left: divergence 0.1 or, of paths, 0.01; grey slopes 1"
                        + " and 1/2. Right: the exponential integrator on the paper's grid, horizon 12; grey: the law d (12 +"
                        + " log(1/delta))^2/(4 eps).",
                List.of(dimension(results), delta(results)));
    }

    private static Panel dimension(Results results) {
        double delta = results.leastEndDelta(Family.CUBE);
        List<Curve> curves = new ArrayList<>();
        for (Family family : List.of(Family.POINT, Family.CUBE, Family.PRODUCT)) {
            curves.add(curve(
                    "path, " + family.words(),
                    results.paths(family, Setting.PAPER, 0.01, delta),
                    r -> r.question().dimension()));
        }
        List<Run> ends = results.ends(Family.CUBE, Setting.PAPER, delta);
        curves.add(curve(
                "end point, " + Family.CUBE.words(), ends, r -> r.question().dimension()));
        Run first = results.paths(Family.POINT, Setting.PAPER, 0.01, delta).get(0);
        curves.add(slope("slope 1", 1, 2.0 * first.steps(), 1e4, 1));
        curves.add(slope("slope 1/2", 1, ends.get(0).steps() / 2.0, 1e4, 0.5));
        return new Panel("Dimension", Axis.logarithmic("dimension d"), Axis.logarithmic("number of levels N"), curves);
    }

    private static Panel delta(Results results) {
        List<Curve> curves = new ArrayList<>();
        for (Family family : List.of(Family.POINT, Family.CUBE, Family.PRODUCT)) {
            List<Run> runs = results.paths(family, Setting.PAPER).stream()
                    .filter(r -> r.question().eps() == 0.01 && r.question().dimension() == 100)
                    .toList();
            curves.add(curve(
                    "path, " + family.words(),
                    runs,
                    r -> -StrictMath.log(r.question().delta())));
        }
        curves.add(new Curve(
                "d (12 + log(1/delta))^2/(4 eps)",
                Curve.Style.REFERENCE,
                List.of(4.0, 6.0, 8.0, 10.0, 12.0, 14.0).stream()
                        .map(x ->
                                new Curve.Point(x, 100 * (Setting.HORIZON + x) * (Setting.HORIZON + x) / (4 * 0.01), 0))
                        .toList()));
        return new Panel(
                "Early stopping, d = 100, eps = 0.01",
                Axis.linear("log(1/delta)"),
                Axis.logarithmic("number of levels N"),
                curves);
    }

    private static Curve curve(String name, List<Run> runs, ToDoubleFunction<Run> x) {
        return new Curve(
                name,
                Curve.Style.MEASURED,
                runs.stream()
                        .map(r -> new Curve.Point(x.applyAsDouble(r), r.steps(), 0))
                        .toList());
    }

    private static Curve slope(String name, double x, double y, double to, double power) {
        return new Curve(
                name,
                Curve.Style.REFERENCE,
                List.of(new Curve.Point(x, y, 0), new Curve.Point(to, y * StrictMath.pow(to / x, power), 0)));
    }
}
