package io.github.touchstone.study.comparison;

import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Curve.Point;
import io.github.touchstone.study.findings.Curve.Style;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import java.util.ArrayList;
import java.util.List;

/** Who wins along lambda on two schedules, and mixtures: limits along the separation, and how they are approached. */
record ComparisonFigure(List<ComparisonStudy.Met> map, List<Mixtures.Limit> constants, List<Mixtures.Row> mixtures) {
    private static final List<Contender> DRAWN =
            List.of(Contender.SMALL, Contender.LARGE, Contender.THEORY, Contender.EXPONENTIAL, Contender.DDIM);

    Figure figure() {
        return new Figure(
                "Above: divergence of a sampler over that of DDIM on N(0, λ); below the dashed line the sampler wins. Below: two equal"
                        + " components on LOGISTIC, divergence at X_1 in units of (10 log T/T)²: its limit along the"
                        + " separation, and the approach to it at separation 4 (dashed: the limit of DDIM).",
                List.of(along(Grid.LINEAR), along(Grid.LOGISTIC), separation(), approach()));
    }

    private Panel along(Grid grid) {
        int steps = map.stream().mapToInt(m -> m.duel().steps()).max().orElse(0);
        List<Curve> curves = new ArrayList<>();
        List<ComparisonStudy.Met> met = map.stream()
                .filter(m -> m.duel().grid() == grid && m.duel().steps() == steps)
                .toList();
        for (ComparisonStudy.Met m : met) {
            curves.add(new Curve(
                    m.duel().contender().label(),
                    Style.MEASURED,
                    m.points().stream()
                            .filter(p -> p.ratio().value() > 1e-4)
                            .map(p -> new Point(
                                    p.lambda().doubleValue(),
                                    p.ratio().value(),
                                    p.ratio().error()))
                            .toList()));
        }
        met.stream()
                .findFirst()
                .ifPresent(m -> curves.add(new Curve(
                        "even",
                        Style.REFERENCE,
                        m.points().stream()
                                .map(p -> new Point(p.lambda().doubleValue(), 1, 0))
                                .toList())));
        return new Panel(
                grid.label() + ", T = " + steps,
                Axis.logarithmic("variance λ of the target"),
                Axis.logarithmic("KL / KL of DDIM"),
                curves);
    }

    private Panel separation() {
        List<Mixtures.Limit> pairs =
                constants.stream().filter(c -> c.separation() >= 0).toList();
        List<Curve> curves = new ArrayList<>();
        for (Contender contender : DRAWN) {
            curves.add(new Curve(
                    contender.label(),
                    Style.MEASURED,
                    pairs.stream().map(c -> point(c, contender)).toList()));
        }
        return new Panel(
                "Limits on LOGISTIC",
                Axis.linear("half the distance of the means, in deviations"),
                Axis.linear("lim KL / (10 log T/T)²"),
                curves);
    }

    private static Point point(Mixtures.Limit limit, Contender contender) {
        Measured constant = limit.of(contender);
        return new Point(limit.separation(), constant.value(), constant.error());
    }

    private Panel approach() {
        List<Curve> curves = new ArrayList<>();
        List<Mixtures.Row> rows = mixtures.stream()
                .filter(r -> r.question().schedule().equals("logistic")
                        && r.question().target().equals("REF"))
                .toList();
        for (Contender contender : DRAWN) {
            List<Point> points = rows.stream()
                    .filter(r -> r.question().contender() == contender)
                    .map(r -> new Point(
                            r.question().steps(),
                            r.constant().value(),
                            r.constant().error()))
                    .toList();
            if (!points.isEmpty()) {
                curves.add(new Curve(contender.label(), Style.MEASURED, points));
            }
        }
        constants.stream()
                .filter(c -> c.target().equals("REF"))
                .map(c -> point(c, Contender.DDIM).y())
                .findFirst()
                .ifPresent(y -> curves.add(new Curve(
                        "limit of ddim",
                        Style.REFERENCE,
                        rows.stream()
                                .filter(r -> r.question().contender() == Contender.DDIM)
                                .map(r -> new Point(r.question().steps(), y, 0))
                                .toList())));
        return new Panel(
                "Two components, separation 4", Axis.logarithmic("steps T"), Axis.linear("KL / (10 log T/T)²"), curves);
    }
}
