package io.github.touchstone.study.dimension;

import io.github.touchstone.study.dimension.Case.Line;
import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The figure of the study. */
final class DimensionFigure {
    private DimensionFigure() {}

    static Figure of(Results results) {
        return new Figure(
                "Divergence against dimension on the logistic schedule: some of the targets that separate, targets that do not; grey: slopes 1 and 2."
                        + " Below: T^2 KL/log^2 T of mixtures on the line against their smoothness constant L, grey: slope 2; and of DDIM on"
                        + " Cantor sets against the number of scales.",
                List.of(separating(results), others(results), steepness(results), scales(results)));
    }

    private static Panel separating(Results results) {
        List<Curve> curves = lines(
                results,
                line -> line.quantity().equals(Growth.END) && line.target().startsWith("mixture of two"),
                line -> line.sampler() + ", " + line.target());
        curves.add(slope("slope 1", 1, 0.03, 1e4, 1));
        curves.add(slope("slope 2", 1, 0.03, 3e2, 2));
        return new Panel(
                "KL(X₁‖Y₁) of products and subspaces",
                Axis.logarithmic("dimension d"),
                Axis.logarithmic("divergence (nats)"),
                curves);
    }

    private static Panel others(Results results) {
        List<Curve> curves = lines(results, line -> line.kind().equals("general"), Line::quantity);
        curves.add(slope("slope 1", 2, 0.4, 32, 1));
        curves.add(slope("slope 2", 2, 0.4, 32, 2));
        return new Panel(
                "d components that do not separate",
                Axis.logarithmic("dimension d"),
                Axis.logarithmic("divergence (nats)"),
                curves);
    }

    private static List<Curve> lines(Results results, Predicate<Line> which, Function<Line, String> name) {
        List<Curve> curves = new ArrayList<>();
        for (Line line : results.lines()) {
            if (which.test(line)) {
                curves.add(new Curve(
                        name.apply(line),
                        Curve.Style.MEASURED,
                        results.of(line).stream()
                                .map(c -> new Curve.Point(
                                        c.dimension(),
                                        c.value().value(),
                                        c.value().error()))
                                .toList()));
            }
        }
        return curves;
    }

    private static Panel steepness(Results results) {
        List<Curve> curves = new ArrayList<>(cloud("DDPM, theory form", results, Peak::ddpm));
        curves.addAll(cloud("DDIM", results, Peak::ddim));
        curves.add(slope("slope 2", 1, 2, 2.5, 2));
        return new Panel(
                "Mixtures on the line, T = " + results.peaks().get(0).steps(),
                Axis.logarithmic("smoothness constant L, p = 1e-4"),
                Axis.logarithmic("T² KL/log² T"),
                curves);
    }

    /** Points that nothing joins: a curve each. */
    private static List<Curve> cloud(String name, Results results, Function<Peak, Optional<Value>> cost) {
        List<Curve> points = new ArrayList<>();
        for (Peak p : results.peaks()) {
            if (p.steepness().isPresent() && cost.apply(p).isPresent()) {
                Value y = cost.apply(p).get();
                points.add(new Curve(
                        name,
                        Curve.Style.MEASURED,
                        List.of(new Curve.Point(p.steepness().get().value(), y.value(), y.error()))));
            }
        }
        return points;
    }

    private static Panel scales(Results results) {
        List<Peak> sets = results.found(Search.CANTOR);
        List<Curve.Point> points = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            points.add(new Curve.Point(i + 1.0, Results.cost(sets.get(i)), 0));
        }
        return new Panel(
                "Separated scales",
                Axis.linear("number of scales"),
                Axis.linear("T² KL/log² T"),
                List.of(new Curve("DDIM", Curve.Style.MEASURED, points)));
    }

    private static Curve slope(String name, double x, double y, double to, double power) {
        return new Curve(
                name,
                Curve.Style.REFERENCE,
                List.of(new Curve.Point(x, y, 0), new Curve.Point(to, y * StrictMath.pow(to / x, power), 0)));
    }
}
