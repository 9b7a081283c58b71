package io.github.touchstone.study.lowerbound;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Curve.Point;
import io.github.touchstone.study.findings.Curve.Style;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;

/** Ratio to the floor along T, constants of every schedule along lambda, and where the start cancels the error. */
record LowerBoundFigure(List<Run> runs, List<Floor> floors, List<Threshold> thresholds) {
    private static final Rational LAMBDA = Rational.of(2);

    Figure figure() {
        return new Figure(
                "(a) Divergence over a bound that no schedule with the same ends beats, on N(0, 2). (b) The constant that holds for"
                        + " every schedule of T steps. (c) End of the schedule on which the theory form has no error, over its limit as T grows (dashed).",
                List.of(ratios(), constants(), ends()));
    }

    private Panel ratios() {
        List<Curve> curves = new ArrayList<>();
        curves.add(curve("theory form, LOGISTIC", Rule.THEORY, "logistic"));
        curves.add(curve("theory form, LI-YAN", Rule.THEORY, "li-yan"));
        curves.add(curve("theory form, root precision", Rule.THEORY, "root-precision"));
        curves.add(curve("fixed-small, optimal", Rule.SMALL, "optimal-ddpm"));
        curves.add(curve("DDIM, LOGISTIC", Rule.DDIM, "logistic"));
        curves.add(curve("DDIM, equal angles", Rule.DDIM, "equal-angle"));
        return new Panel(
                "Against the floor, λ = 2", Axis.logarithmic("steps T"), Axis.logarithmic("KL / floor"), curves);
    }

    private Curve curve(String name, Rule rule, String schedule) {
        return new Curve(
                name,
                Style.MEASURED,
                runs.stream()
                        .filter(r -> r.question().rule() == rule
                                && r.question().schedule().equals(schedule)
                                && r.question().lambda().equals(LAMBDA)
                                && r.bounded())
                        .map(r -> point(r.question().steps(), r.ratio()))
                        .toList());
    }

    private Panel constants() {
        int steps = floors.stream().mapToInt(Floor::steps).max().orElse(0);
        List<Curve> curves = new ArrayList<>();
        for (Rule rule : List.of(Rule.SMALL, Rule.LARGE, Rule.THEORY)) {
            curves.add(new Curve(
                    "every schedule, " + words(rule),
                    Style.MEASURED,
                    floors.stream()
                            .filter(f -> f.rule() == rule
                                    && f.steps() == steps
                                    && f.constant().isPresent())
                            .map(f ->
                                    point(f.lambda().doubleValue(), f.constant().orElseThrow()))
                            .toList()));
        }
        return new Panel(
                "Every schedule, T = " + steps,
                Axis.logarithmic("variance λ of the target"),
                Axis.logarithmic("T² KL / d, nats"),
                curves);
    }

    private static String words(Rule rule) {
        return switch (rule) {
            case SMALL -> "fixed-small";
            case LARGE -> "fixed-large";
            case THEORY -> "theory form";
            case DDIM -> "DDIM";
        };
    }

    private Panel ends() {
        List<Curve> curves = new ArrayList<>();
        for (Rational lambda :
                thresholds.stream().map(Threshold::lambda).distinct().toList()) {
            curves.add(new Curve(
                    "zero error, λ = " + lambda,
                    Style.MEASURED,
                    thresholds.stream()
                            .filter(t -> t.lambda().equals(lambda))
                            .map(t -> point(t.steps(), t.found().times(1 / t.limit())))
                            .toList()));
        }
        curves.add(new Curve(
                "limit of √T ᾱ(T): 2/√(λ(λ−1))",
                Style.REFERENCE,
                thresholds.stream()
                        .filter(t -> t.lambda().equals(LAMBDA))
                        .map(t -> new Point(t.steps(), 1, 0))
                        .toList()));
        return new Panel("No error at all", Axis.logarithmic("steps T"), Axis.linear("√T ᾱ(T) over its limit"), curves);
    }

    private static Point point(double x, Value y) {
        return new Point(x, y.value(), y.error());
    }
}
