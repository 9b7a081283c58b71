package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The numbers that a paper would quote. */
final class GridHeadlines {
    /** A few roundings in binary64, relative. */
    private static final double ROUNDINGS = 1e-14;

    private static final String SETTING = "; exponential integrator, point mass at 0, horizon 12, eps = 0.05";

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
        add(
                "Steps" + name,
                "smallest N, " + grid.label() + " grid, delta = "
                        + row.problem().span().scaleText() + SETTING,
                row.number());
        if (grid.ofPower()) {
            add(
                    "LastExponent" + name,
                    "exponent of 1/delta in N, " + grid.label() + " grid, over the decade down to delta = "
                            + growth.last().problem().span().scaleText() + "; " + grid.exponent() + " in the limit",
                    growth.lastExponent());
        } else if (grid == Grid.GEOMETRIC) {
            add(
                    "LogExponent" + name,
                    "exponent of (horizon + log 1/delta) in N, " + grid.label() + " grid, all decades",
                    growth.logExponent());
        }
    }

    private void law() {
        Row last = new Growth(Grid.GEOMETRIC, rows.stops(Integrator.EXPONENTIAL, Grid.GEOMETRIC)).last();
        double delta = last.problem().span().stop().doubleValue();
        double plain = Plan.HORIZON.doubleValue() - StrictMath.log(delta);
        add(
                "LawConstant",
                "4 eps N/(horizon + log 1/delta)^2 of the exponential integrator, geometric in R, delta = "
                        + last.problem().span().scaleText(),
                rounded(4 * Plan.GOAL.doubleValue() * last.steps() / (plain * plain)));
        Row euler = new Growth(Grid.GEOMETRIC, rows.stops(Integrator.EULER_MARUYAMA, Grid.GEOMETRIC)).last();
        double half = Plan.HORIZON.doubleValue() / 2 - StrictMath.log(delta);
        add(
                "EulerLawConstant",
                "4 eps N/(horizon/2 + log 1/delta)^2 of Euler-Maruyama, geometric in R, delta = "
                        + euler.problem().span().scaleText(),
                rounded(4 * Plan.GOAL.doubleValue() * euler.steps() / (half * half)));
        double floor = Floor.of(last.problem());
        add(
                "FloorOverGeometric",
                "the least N that BND-9 leaves to any grid, over N of the exponential integrator, geometric in R, delta = "
                        + last.problem().span().scaleText(),
                rounded(floor / last.steps()));
    }
}
