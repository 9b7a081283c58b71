package io.github.touchstone.study.grids;

import static io.github.touchstone.study.findings.Prose.text;

import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Verdict;
import io.github.touchstone.study.grids.Problem.Source;
import java.util.ArrayList;
import java.util.List;

/** What the measured rows say of the claims. */
final class GridVerdicts {
    /** N is an integer, and the exponential integrator takes a step or two more than DDPM. */
    private static final double STEPS_MORE = 3;
    /** How far numbers for a smooth target and an early stop may differ on the geometric grid, relative. */
    private static final double ALIKE = 0.005;

    private final Rows rows;

    private GridVerdicts(Rows rows) {
        this.rows = rows;
    }

    static List<Finding> of(Rows rows) {
        GridVerdicts verdicts = new GridVerdicts(rows);
        return List.of(verdicts.grids(), verdicts.law(), verdicts.samplers(), verdicts.smooth());
    }

    private Growth growth(Grid grid) {
        return new Growth(grid, rows.stops(Integrator.EXPONENTIAL, grid));
    }

    private Finding grids() {
        List<Growth> power = List.of(growth(Grid.UNIFORM), growth(Grid.QUADRATIC), growth(Grid.CUBIC));
        boolean holds = power.stream().allMatch(Growth::approachesLimit)
                && withinLaw(growth(Grid.GEOMETRIC))
                && growth(Grid.EXPONENTIAL).last().steps()
                        < growth(Grid.CUBIC).last().steps();
        List<String> parts = new ArrayList<>();
        for (Growth growth : power) {
            parts.add(text(
                    "on the %s grid the exponent of 1/delta is %.4f over the last decade (%s in the limit; %.3f ± %.3f fitted over all "
                            + "decades), and %s N is %.4f of its limit %.4f",
                    growth.grid().label(),
                    growth.lastExponent().value(),
                    growth.grid().exponent(),
                    growth.exponent().value(),
                    growth.exponent().error(),
                    growth.grid().scaledStop(),
                    growth.overLimit(),
                    growth.limit().middle().doubleValue()));
        }
        for (Grid grid : List.of(Grid.EXPONENTIAL, Grid.GEOMETRIC)) {
            Growth growth = growth(grid);
            parts.add(text(
                    "on the grid %s the exponent of T + log 1/delta is %.3f ± %.3f",
                    grid.label(),
                    growth.logExponent().value(),
                    growth.logExponent().error()));
        }
        String sentence = String.join("; ", parts);
        return new Finding(
                "GRD-10",
                holds ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
    }

    /** Whether N obeys the bounds that BND-9 gives for the geometric grid, at every delta. */
    private static boolean withinLaw(Growth growth) {
        return growth.rows().stream().allMatch(row -> {
            double law = Growth.law(row);
            double range = row.problem().range();
            return row.steps() >= law * (1 - range / (3 * row.steps())) - 1 && row.steps() <= law + STEPS_MORE;
        });
    }

    private Finding law() {
        Growth geometric = growth(Grid.GEOMETRIC);
        Row last = geometric.last();
        Row exponential = growth(Grid.EXPONENTIAL).last();
        return new Finding(
                "GRD-11",
                withinLaw(geometric) ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                text(
                        "At delta = %s, N = %d on the geometric grid, %.4f of L^2/(4 eps) with L = log(R_delta/R_T) = %.4f, and no grid needs "
                                + "fewer than %d; N = %d on the exponential then constant grid, %.4f of it. For Euler-Maruyama N is %d: the "
                                + "horizon enters by half.",
                        last.problem().span().scaleText(),
                        last.steps(),
                        last.steps() / Growth.law(last),
                        last.problem().range(),
                        Floor.of(last.problem()),
                        exponential.steps(),
                        exponential.steps() / Growth.law(exponential),
                        rows.stop(
                                        Integrator.EULER_MARUYAMA,
                                        Grid.GEOMETRIC,
                                        last.problem().span().stop())
                                .steps()));
    }

    private Finding samplers() {
        int pairs = 0;
        int fewer = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Row euler : rows.all()) {
            if (euler.problem().integrator() == Integrator.EULER_MARUYAMA
                    && euler.answer().isPresent()) {
                Row exponential =
                        rows.of(euler.problem().with(Integrator.EXPONENTIAL)).orElseThrow();
                double ratio = (double) euler.steps() / exponential.steps();
                pairs++;
                fewer += ratio < 1 ? 1 : 0;
                least = Math.min(least, ratio);
                most = Math.max(most, ratio);
            }
        }
        return new Finding(
                "GRD-12",
                fewer > 0 ? Verdict.NOT_SUPPORTED : Verdict.SUPPORTED,
                text(
                        "In %d of %d settings Euler-Maruyama needs fewer steps than the exponential integrator for the same path divergence; "
                                + "the ratio is between %.4f and %.4f.",
                        fewer, pairs, least, most));
    }

    private Finding smooth() {
        boolean holds = true;
        List<String> parts = new ArrayList<>();
        for (Grid grid : Grid.values()) {
            List<Row> smooth = rows.overScales(Source.SMOOTH, Integrator.EXPONENTIAL, grid);
            Row last = smooth.get(smooth.size() - 1);
            Row stopped = rows.stop(
                    Integrator.EXPONENTIAL, grid, last.problem().span().scale());
            double ratio = (double) last.steps() / stopped.steps();
            if (grid == Grid.GEOMETRIC || grid == Grid.EXPONENTIAL) {
                holds &= Math.abs(ratio - 1) <= ALIKE;
            }
            parts.add(text("%s %d against %d (ratio %.4f)", grid.label(), last.steps(), stopped.steps(), ratio));
        }
        Row any = rows.overScales(Source.SMOOTH, Integrator.EXPONENTIAL, Grid.GEOMETRIC).stream()
                .reduce((a, b) -> b)
                .orElseThrow();
        return new Finding(
                "GRD-13",
                holds ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                text(
                        "Steps for N(0, lambda) run to time 0 against those for a point mass stopped at delta = lambda, down to %s: %s.",
                        any.problem().span().scaleText(), String.join(", ", parts)));
    }
}
