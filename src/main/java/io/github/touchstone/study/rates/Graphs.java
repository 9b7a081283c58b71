package io.github.touchstone.study.rates;

import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The figure of the study. */
final class Graphs {
    private static final Axis STEPS = Axis.logarithmic("number of steps T");
    private static final Axis END = Axis.logarithmic("KL(X₁‖Y₁) [nats]");
    private static final Axis PATH = Axis.logarithmic("KL of paths [nats]");

    private Graphs() {}

    static Figure of(List<Series> series) {
        return new Figure(
                "Divergences of samplers with exact scores against the number of steps, on the logistic schedule (above: N(0, 1/4), end"
                        + " point and path; below left: the mixture REF) and on the cosine schedule (below right). Dashed: powers of T.",
                List.of(
                        panel(
                                series,
                                "LOGISTIC, N(0, 1/4): end point",
                                END,
                                Series.Kind.END,
                                Law.NARROW,
                                Grid.LOGISTIC,
                                List.of(Rule.THEORY, Rule.SMALL, Rule.EULER, Rule.DDIM),
                                List.of(reference("T⁻² log² T", t -> 0.3 * square(Grid.delta(t))))),
                        panel(
                                series,
                                "LOGISTIC, N(0, 1/4): path",
                                PATH,
                                Series.Kind.PATH,
                                Law.NARROW,
                                Grid.LOGISTIC,
                                List.of(Rule.THEORY, Rule.SMALL, Rule.EULER, Rule.LARGE),
                                List.of(reference("T⁻¹ log² T", t -> 8 * StrictMath.log(t) * Grid.delta(t)))),
                        panel(
                                series,
                                "LOGISTIC, mixture REF: end point",
                                END,
                                Series.Kind.END,
                                Law.REF,
                                Grid.LOGISTIC,
                                List.of(Rule.THEORY, Rule.SMALL, Rule.EULER, Rule.DDIM, Rule.LARGE),
                                List.of(reference("T⁻² log² T", t -> 0.3 * square(Grid.delta(t))))),
                        panel(
                                series,
                                "cosine, N(0, 1/4): path",
                                PATH,
                                Series.Kind.PATH,
                                Law.NARROW,
                                Grid.COSINE,
                                List.of(Rule.THEORY, Rule.SMALL, Rule.EULER, Rule.LARGE),
                                List.of(
                                        reference("T⁻¹", t -> 1 / t),
                                        reference("γ/2", t -> Plateau.FIXED_SMALL.value()),
                                        reference("cap 0.999", t -> Plateau.CAP.value())))));
    }

    private record Reference(String name, DoubleUnaryOperator law) {}

    private static Reference reference(String name, DoubleUnaryOperator law) {
        return new Reference(name, law);
    }

    private static Panel panel(
            List<Series> series,
            String title,
            Axis y,
            Series.Kind kind,
            Law law,
            Grid grid,
            List<Rule> rules,
            List<Reference> references) {
        List<Curve> curves = new ArrayList<>();
        for (Rule rule : rules) {
            series.stream().filter(s -> s.is(law, rule, grid)).findFirst().ifPresent(s -> {
                List<Curve.Point> points = points(s, kind);
                if (!points.isEmpty()) {
                    curves.add(new Curve(rule.name(), Curve.Style.MEASURED, points));
                }
            });
        }
        double from =
                curves.stream().mapToDouble(c -> c.points().get(0).x()).min().orElse(64);
        double to = curves.stream()
                .mapToDouble(c -> c.points().get(c.points().size() - 1).x())
                .max()
                .orElse(128);
        references.forEach(r -> curves.add(new Curve(r.name(), Curve.Style.REFERENCE, line(r.law(), from, to))));
        return new Panel(title, STEPS, y, curves);
    }

    private static List<Curve.Point> points(Series s, Series.Kind kind) {
        List<Curve.Point> points = new ArrayList<>();
        for (Measurement m : s.points()) {
            Series.value(kind.of(m)).filter(v -> v.value() > v.error()).ifPresent(v -> points.add(point(m, v)));
        }
        return points;
    }

    private static Curve.Point point(Measurement m, Value value) {
        return new Curve.Point(m.steps(), value.value(), value.error());
    }

    private static List<Curve.Point> line(DoubleUnaryOperator law, double from, double to) {
        return IntStream.rangeClosed(0, 32)
                .mapToDouble(i -> from * StrictMath.pow(to / from, i / 32.0))
                .mapToObj(t -> new Curve.Point(t, law.applyAsDouble(t), 0))
                .toList();
    }

    private static double square(double x) {
        return x * x;
    }
}
