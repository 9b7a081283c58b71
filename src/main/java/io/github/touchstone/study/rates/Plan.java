package io.github.touchstone.study.rates;

import io.github.touchstone.study.findings.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is measured.
 *
 * @param gaussians schedules of Gaussian targets, the dearest first
 * @param runs runs on other targets, the dearest first
 */
record Plan(List<OnGaussians> gaussians, List<Run> runs) {
    /**
     * All rules on Gaussian targets, on one schedule.
     *
     * @param grid the family
     * @param steps T
     * @param laws the targets
     */
    record OnGaussians(Grid grid, int steps, List<Law> laws) {}

    private static final List<Law> CENTRED = List.of(Law.NARROW, Law.STANDARD, Law.WIDE);
    private static final List<Law> FEW = List.of(Law.NARROW, Law.WIDE);
    private static final List<Law> FEW_SHIFTED = List.of(Law.NARROW, Law.SHIFTED);
    private static final List<Law> ALL_GAUSSIANS = List.of(Law.NARROW, Law.STANDARD, Law.WIDE, Law.SHIFTED);
    private static final List<Rule> BOTH = List.of(Rule.THEORY, Rule.DDIM);

    static Plan at(Scale scale) {
        boolean full = scale == Scale.FULL;
        return new Plan(gaussians(full), runs(full));
    }

    private static List<OnGaussians> gaussians(boolean full) {
        List<OnGaussians> parts = new ArrayList<>();
        for (Grid grid : Grid.ALL) {
            for (int steps : doublings(64, full ? most(grid) : grid.theory().isPresent() ? 4096 : 512)) {
                parts.add(new OnGaussians(grid, steps, laws(grid, full)));
            }
        }
        parts.sort(Comparator.comparingInt(OnGaussians::steps).reversed());
        return List.copyOf(parts);
    }

    private static List<Law> laws(Grid grid, boolean full) {
        if (grid.equals(Grid.SCALED)) {
            return full ? ALL_GAUSSIANS : FEW_SHIFTED;
        }
        return full ? CENTRED : FEW;
    }

    /** On the linear schedule abar_T leaves the range of doubles; sines take long. */
    private static int most(Grid grid) {
        if (grid.theory().isPresent()) {
            return 1 << 17;
        }
        return grid.equals(Grid.LINEAR) || grid.equals(Grid.SCALED) ? 1 << 15 : 1 << 13;
    }

    private static List<Run> runs(boolean full) {
        List<Run> runs = new ArrayList<>();
        for (Grid grid : List.of(Grid.LOGISTIC, Grid.LI_YAN, Grid.COSINE)) {
            add(runs, Law.REF, grid, full ? Rule.ALL : BOTH, doublings(64, full ? 512 : 128), 1);
            add(runs, Law.REF, grid, full ? BOTH : List.of(), List.of(1024), 1);
            add(runs, Law.TRI, grid, BOTH, doublings(64, full ? 512 : 64), 1);
        }
        add(runs, Law.REF, Grid.LINEAR, BOTH, doublings(64, full ? 2048 : 128), 1);
        add(runs, Law.REF, Grid.SCALED, BOTH, doublings(64, full ? 1024 : 64), 1);
        add(runs, Law.PRODUCT, Grid.LI_YAN, BOTH, doublings(64, full ? 256 : 64), 1);
        for (Rule rule : List.of(Rule.THEORY, Rule.SMALL, Rule.DDIM)) {
            add(runs, Law.POINTS, Grid.LI_YAN, List.of(rule), doublings(64, full ? 512 : 64), 1);
            add(runs, Law.POINTS, Grid.COSINE, List.of(rule), doublings(64, full ? 512 : 64), 1);
            for (int steps : doublings(64, full ? 256 : 64)) {
                runs.add(new Run(Law.POINTS, rule, Grid.LOGISTIC, steps, early(steps), true));
            }
        }
        pathsAlone(runs, full);
        runs.sort(Comparator.comparing(Run::end).thenComparingInt(Run::steps).reversed());
        return List.copyOf(runs);
    }

    /** The level of the logistic schedule where about 1/T of the noise is left: log-odds fall from 2 log T by 10 log T in T steps. */
    private static int early(int steps) {
        return 7 * steps / 10;
    }

    private static void pathsAlone(List<Run> runs, boolean full) {
        for (int steps : doublings(full ? 1024 : 256, full ? 2048 : 256)) {
            for (Rule rule : List.of(Rule.THEORY, Rule.SMALL, Rule.LARGE, Rule.EXPONENTIAL, Rule.EULER)) {
                runs.add(new Run(Law.REF, rule, Grid.LOGISTIC, steps, 1, false));
                runs.add(new Run(Law.REF, rule, Grid.LI_YAN, steps, 1, false));
            }
            for (Rule rule : List.of(Rule.THEORY, Rule.SMALL)) {
                runs.add(new Run(Law.POINTS, rule, Grid.LI_YAN, steps, 1, false));
            }
        }
    }

    private static void add(List<Run> runs, Law law, Grid grid, List<Rule> rules, List<Integer> steps, int stop) {
        for (int t : steps) {
            for (Rule rule : rules) {
                runs.add(new Run(law, rule, grid, t, stop, true));
            }
        }
    }

    private static List<Integer> doublings(int from, int to) {
        List<Integer> steps = new ArrayList<>();
        for (int t = from; t <= to; t *= 2) {
            steps.add(t);
        }
        return steps;
    }
}
