package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.grids.Problem.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The numbers that a paper would quote. */
final class GridHeadlines {
    /** A few roundings in binary64, relative. */
    private static final double ROUNDINGS = 1e-14;

    private static final String SETTING =
            "; point mass at 0, exponential integrator, dX = -X/2 dt + dW, horizon 12, eps = 0.05";

    private final Rows rows;
    private final List<Headline> headlines = new ArrayList<>();

    private GridHeadlines(Rows rows) {
        this.rows = rows;
    }

    static List<Headline> of(Rows rows) {
        GridHeadlines all = new GridHeadlines(rows);
        for (Grid grid : Grid.values()) {
            all.grid(new Growth(grid, rows.stops(Integrator.EXPONENTIAL, grid)));
        }
        all.law();
        all.samplers();
        all.horizon();
        all.smooth();
        return List.copyOf(all.headlines);
    }

    private static String macro(Grid grid) {
        String name = grid.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void add(String macro, String meaning, Value value) {
        headlines.add(new Headline(macro, meaning, value, ""));
    }

    private static Value rounded(double value) {
        return Value.numerical(value, ROUNDINGS * Math.abs(value));
    }

    private void grid(Growth growth) {
        Grid grid = growth.grid();
        String name = macro(grid);
        Rational common = rows.stops(Integrator.EXPONENTIAL, Grid.UNIFORM).stream()
                .map(row -> row.problem().span().stop())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Row row = rows.stop(Integrator.EXPONENTIAL, grid, common);
        String at = " at delta = " + row.problem().span().scaleText();
        add("Steps" + name, "smallest N on the " + grid.label() + " grid" + at + SETTING, row.number());
        if (grid != Grid.GEOMETRIC) {
            rows.overGeometric(row)
                    .ifPresent(ratio -> add(
                            name + "OverGeometric",
                            "smallest N on the " + grid.label() + " grid over that on the geometric one" + at + SETTING,
                            ratio));
        }
        if (grid.ofPower()) {
            add(
                    "Exponent" + name,
                    "exponent of 1/delta in N on the " + grid.label() + " grid, least squares over all decades"
                            + SETTING,
                    growth.exponent());
            add(
                    "LastExponent" + name,
                    "exponent of 1/delta in N on the " + grid.label() + " grid over the last decade, down to delta = "
                            + growth.last().problem().span().scaleText() + SETTING,
                    growth.lastExponent());
            add(
                    "Limit" + name,
                    "lim " + grid.scaledStop() + " N on the " + grid.label() + " grid (GRD-6)" + SETTING,
                    Value.enclosed(growth.limit()));
            add(
                    "OverLimit" + name,
                    grid.scaledStop() + " N over its limit at delta = "
                            + growth.last().problem().span().scaleText() + SETTING,
                    rounded(growth.overLimit()));
        } else {
            add(
                    "LogExponent" + name,
                    "exponent of (horizon + log 1/delta) in N on the " + grid.label()
                            + " grid, least squares over all decades" + SETTING,
                    growth.logExponent());
        }
    }

    private void law() {
        Row last = new Growth(Grid.GEOMETRIC, rows.stops(Integrator.EXPONENTIAL, Grid.GEOMETRIC)).last();
        double delta = last.problem().span().stop().doubleValue();
        double plain = Plan.HORIZON.doubleValue() - StrictMath.log(delta);
        add(
                "LawConstant",
                "4 eps N/(T + log 1/delta)^2 on the geometric grid at delta = "
                        + last.problem().span().scaleText() + SETTING,
                rounded(4 * Plan.GOAL.doubleValue() * last.steps() / (plain * plain)));
        Row euler = new Growth(Grid.GEOMETRIC, rows.stops(Integrator.EULER_MARUYAMA, Grid.GEOMETRIC)).last();
        double half = Plan.HORIZON.doubleValue() / 2 - StrictMath.log(delta);
        add(
                "EulerLawConstant",
                "4 eps N/(T/2 + log 1/delta)^2 for Euler-Maruyama on the geometric grid at delta = "
                        + euler.problem().span().scaleText(),
                rounded(4 * Plan.GOAL.doubleValue() * euler.steps() / (half * half)));
        double floor = Floor.of(last.problem());
        add(
                "FloorOverGeometric",
                "the number of steps below which no grid whatever reaches the goal (BND-9), over N on the geometric grid, at delta = "
                        + last.problem().span().scaleText(),
                rounded(floor / last.steps()));
    }

    private void samplers() {
        for (Grid grid : Grid.values()) {
            Row euler = rows.stop(Integrator.EULER_MARUYAMA, grid, Plan.tenTo(3));
            Row exponential = rows.stop(Integrator.EXPONENTIAL, grid, Plan.tenTo(3));
            add(
                    "EulerShare" + macro(grid),
                    "N of Euler-Maruyama over N of the exponential integrator on the " + grid.label()
                            + " grid at delta = 0.001; point mass at 0, horizon 12, eps = 0.05",
                    euler.number().over(exponential.number()));
        }
    }

    private void horizon() {
        List<Row> horizons = rows.horizons(Integrator.EXPONENTIAL, Grid.GEOMETRIC);
        Row best = horizons.stream().min(Comparator.comparingInt(Row::steps)).orElseThrow();
        Row usual = rows.stop(Integrator.EXPONENTIAL, Grid.GEOMETRIC, Plan.STOP);
        add(
                "BestHorizon",
                "the horizon with the smallest N of those compared, geometric grid, delta = 0.01, eps = 0.05",
                Value.numerical(best.problem().span().horizon().doubleValue(), 0));
        add(
                "HorizonCost",
                "N at horizon 12 over N at that horizon",
                usual.number().over(best.number()));
    }

    private void smooth() {
        for (Grid grid : Grid.values()) {
            List<Row> smooth = rows.overScales(Source.SMOOTH, Integrator.EXPONENTIAL, grid);
            Row last = smooth.get(smooth.size() - 1);
            Row stopped = rows.stop(
                    Integrator.EXPONENTIAL, grid, last.problem().span().scale());
            add(
                    "SmoothOverStopped" + macro(grid),
                    "N for N(0, lambda) run to time 0 over N for a point mass stopped at delta = lambda = "
                            + last.problem().span().scaleText() + ", " + grid.label()
                            + " grid, exponential integrator, horizon 12, eps = 0.05",
                    last.number().over(stopped.number()));
        }
    }
}
