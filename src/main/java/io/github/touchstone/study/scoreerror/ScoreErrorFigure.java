package io.github.touchstone.study.scoreerror;

import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The figure: constants against T for both samplers, mixtures against eps, and the score that is too large on purpose. */
final class ScoreErrorFigure {
    private static final List<AffineFamily> SHOWN =
            List.of(AffineFamily.WORST_SLOPE, AffineFamily.NEIGHBOUR, AffineFamily.LEVEL_SHIFT, AffineFamily.SCALED);

    private ScoreErrorFigure() {}

    static Figure of(Plan plan, GaussianPart gaussian, LinePart line) {
        return new Figure(
                "What an error of the score costs on the logistic schedule. Above: the target N(0,1); left DDPM, right DDIM, with the"
                        + " limit laws 5 log T and 5 log² T of the worst case. Below: mixtures, what random errors add, without the"
                        + " part that changes sign with the error; and divergences with a score that is too large by a factor.",
                List.of(
                        constants(
                                "DDPM, theory form",
                                "ddpm:theory",
                                plan,
                                gaussian,
                                "5 log T",
                                t -> 5 * StrictMath.log(t)),
                        constants(
                                "DDIM",
                                "ddim",
                                plan,
                                gaussian,
                                "5 log² T",
                                t -> 5 * StrictMath.log(t) * StrictMath.log(t)),
                        mixtures(plan, line),
                        multiples(gaussian, line)));
    }

    private static Panel constants(
            String title, String rule, Plan plan, GaussianPart gaussian, String law, IntToDoubleFunction limit) {
        List<Curve> curves = new ArrayList<>();
        for (AffineFamily family : SHOWN) {
            curves.add(new Curve(
                    family.words(),
                    Curve.Style.MEASURED,
                    plan.lengths().stream()
                            .map(t -> point(t, PrintTable.constant(gaussian, family, rule, t)))
                            .toList()));
        }
        curves.add(new Curve(
                law,
                Curve.Style.REFERENCE,
                plan.lengths().stream()
                        .map(t -> new Curve.Point(t, limit.applyAsDouble(t), 0))
                        .toList()));
        return new Panel(title, Axis.logarithmic("steps T"), Axis.logarithmic("lim KL(X₁‖Y₁)/ε² (nats)"), curves);
    }

    private static Panel mixtures(Plan plan, LinePart line) {
        List<Curve> curves = new ArrayList<>();
        for (LinePart.Named target : List.of(LinePart.TWO, LinePart.THREE)) {
            for (LinePart.Kind kind : List.of(LinePart.Kind.CONSTANT, LinePart.Kind.INDEPENDENT)) {
                curves.add(new Curve(
                        target.name() + ", " + kind.words(),
                        Curve.Style.MEASURED,
                        plan.sizes().stream()
                                .map(eps -> mean(line, target, kind, plan.lineSteps(), eps))
                                .toList()));
            }
        }
        double least = plan.sizes().get(0);
        double most = plan.sizes().get(plan.sizes().size() - 1);
        curves.add(new Curve(
                "slope 1",
                Curve.Style.REFERENCE,
                List.of(
                        new Curve.Point(least * least, least * least, 0),
                        new Curve.Point(most * most, most * most, 0))));
        return new Panel(
                "Mixtures, T = " + plan.lineSteps(),
                Axis.logarithmic("ε², averaged over levels"),
                Axis.logarithmic("even part of KL − KL₀ (nats)"),
                curves);
    }

    private static Curve.Point mean(LinePart line, LinePart.Named target, LinePart.Kind kind, int steps, double eps) {
        Value constant = Seeds.mean(line.runs().stream()
                .filter(run -> run.shape().target().equals(target)
                        && run.shape().kind() == kind
                        && run.shape().steps() == steps
                        && run.shape().eps() == eps)
                .map(run -> run.even().value())
                .toList());
        // an interval that reaches zero cannot be drawn on a logarithmic axis
        double error = constant.error() < constant.value() ? constant.error() : 0;
        return new Curve.Point(eps * eps, constant.value() * eps * eps, error * eps * eps);
    }

    private static Panel multiples(GaussianPart gaussian, LinePart line) {
        List<Curve> curves = new ArrayList<>();
        for (GaussianPart.Multiple first : gaussian.multiples()) {
            if (first.factor().isZero()) {
                curves.add(new Curve(
                        "N(0, " + first.setting().variance() + "), T = "
                                + first.setting().steps(),
                        Curve.Style.MEASURED,
                        gaussian.multiples().stream()
                                .filter(m -> m.setting().equals(first.setting()))
                                .map(m -> point(m.factor().doubleValue(), Value.enclosed(m.kl())))
                                .toList()));
            }
        }
        for (LinePart.Named target : List.of(LinePart.TWO, LinePart.THREE)) {
            curves.add(new Curve(
                    target.name() + ", T = " + line.multiples().get(0).steps(),
                    Curve.Style.MEASURED,
                    line.multiples().stream()
                            .filter(m -> m.target().equals(target))
                            .map(m -> point(m.factor().doubleValue(), Value.numerical(m.kl())))
                            .toList()));
        }
        return new Panel(
                "Score times 1 + cΔ, Δ = c₁ log T/T", Axis.linear("c"), Axis.logarithmic("KL(X₁‖Y₁) (nats)"), curves);
    }

    private static Curve.Point point(double x, Value value) {
        return new Curve.Point(x, value.value(), value.error());
    }
}
