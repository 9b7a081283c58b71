package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.statistics.PowerLaw;
import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Curve.Point;
import io.github.touchstone.study.findings.Curve.Style;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The measured rows as a figure of four panels. */
final class GridFigure {
    private static final String DELTA = "1/δ";
    /** The limits are drawn over this range of 1/delta. */
    private static final double NEAREST = 100;

    private final Rows rows;

    private GridFigure(Rows rows) {
        this.rows = rows;
    }

    static Figure of(Rows rows) {
        GridFigure figure = new GridFigure(rows);
        return new Figure(
                "Smallest number of steps for a path divergence of 0.05 nats: point mass at 0, dX = -X/2 dt + dW, horizon 12 and early stop "
                        + "δ unless said otherwise. Dashed: the laws of GRD-6 and GRD-7 for δ → 0, and their exponents.",
                List.of(figure.numbers(), figure.exponents(), figure.samplers(), figure.horizons()));
    }

    private Panel numbers() {
        List<Curve> curves = measured(row -> row.steps());
        double furthest = 1 / least(rows.stops(Integrator.EXPONENTIAL, Grid.GEOMETRIC));
        for (Grid grid : Grid.values()) {
            if (grid.ofPower()) {
                Enclosure limit = new ScalingLimit(grid.power()).limit(Plan.HORIZON, Plan.GOAL);
                double constant = limit.middle().doubleValue();
                double end = 1 / least(rows.stops(Integrator.EXPONENTIAL, grid));
                curves.add(line(
                        "slope " + grid.exponent(),
                        NEAREST,
                        end,
                        x -> constant * StrictMath.pow(x, 1.0 / grid.power())));
            }
        }
        double four = 4 * Plan.GOAL.doubleValue();
        double horizon = Plan.HORIZON.doubleValue();
        curves.add(line(
                "(T + log 1/δ)²/(4ε)", 10, furthest, x -> StrictMath.pow(horizon + StrictMath.log(x), 2) / four));
        return new Panel(
                "Exponential integrator",
                Axis.logarithmic(DELTA),
                Axis.logarithmic("smallest number of steps N"),
                curves);
    }

    private static double least(List<Row> stops) {
        return stops.get(stops.size() - 1).problem().span().stop().doubleValue();
    }

    private static Curve line(String name, double from, double to, ToDoubleFunction<Double> law) {
        List<Point> points = new ArrayList<>();
        int pieces = 24;
        for (int i = 0; i <= pieces; i++) {
            double x = from * StrictMath.pow(to / from, (double) i / pieces);
            points.add(new Point(x, law.applyAsDouble(x), 0));
        }
        return new Curve(name, Style.REFERENCE, points);
    }

    private List<Curve> measured(ToDoubleFunction<Row> y) {
        List<Curve> curves = new ArrayList<>();
        for (Grid grid : Grid.values()) {
            curves.add(new Curve(
                    grid.label(),
                    Style.MEASURED,
                    rows.stops(Integrator.EXPONENTIAL, grid).stream()
                            .map(row -> new Point(inverse(row), y.applyAsDouble(row), 0))
                            .toList()));
        }
        return curves;
    }

    private static double inverse(Row row) {
        return 1 / row.problem().span().stop().doubleValue();
    }

    private Panel exponents() {
        List<Curve> curves = new ArrayList<>();
        double furthest = 1 / least(rows.stops(Integrator.EXPONENTIAL, Grid.GEOMETRIC));
        for (Grid grid : Grid.values()) {
            List<PowerLaw.Point> points = rows.stops(Integrator.EXPONENTIAL, grid).stream()
                    .map(row -> new PowerLaw.Point(inverse(row), row.steps()))
                    .toList();
            List<Double> exponents = PowerLaw.localExponents(points);
            List<Point> drawn = new ArrayList<>();
            for (int i = 0; i < exponents.size(); i++) {
                double middle =
                        StrictMath.sqrt(points.get(i).x() * points.get(i + 1).x());
                drawn.add(new Point(middle, exponents.get(i), 0));
            }
            curves.add(new Curve(grid.label(), Style.MEASURED, drawn));
            if (grid.ofPower()) {
                curves.add(line(grid.exponent(), 10, furthest, x -> 1.0 / grid.power()));
            }
        }
        return new Panel(
                "Local exponents", Axis.logarithmic(DELTA), Axis.linear("d log N / d log(1/δ), per decade"), curves);
    }

    private Panel samplers() {
        List<Curve> curves = new ArrayList<>();
        for (Grid grid : Grid.values()) {
            curves.add(new Curve(
                    grid.label(),
                    Style.MEASURED,
                    rows.stops(Integrator.EULER_MARUYAMA, grid).stream()
                            .map(row -> new Point(
                                    inverse(row),
                                    (double) row.steps()
                                            / rows.stop(
                                                            Integrator.EXPONENTIAL,
                                                            grid,
                                                            row.problem().span().stop())
                                                    .steps(),
                                    0))
                            .toList()));
        }
        return new Panel(
                "Euler-Maruyama against exponential integrator",
                Axis.logarithmic(DELTA),
                Axis.linear("N(EM) / N(EI)"),
                curves);
    }

    private Panel horizons() {
        List<Curve> curves = new ArrayList<>();
        for (Grid grid : Grid.values()) {
            curves.add(new Curve(
                    grid.label(),
                    Style.MEASURED,
                    rows.horizons(Integrator.EXPONENTIAL, grid).stream()
                            .map(row -> new Point(row.problem().span().horizon().doubleValue(), row.steps(), 0))
                            .toList()));
        }
        return new Panel(
                "Horizon, δ = 0.01, exponential integrator",
                Axis.linear("horizon T"),
                Axis.logarithmic("smallest number of steps N"),
                curves);
    }
}
