package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * The composition {@code F = M_{m+1} o ... o M_T} of the steps of a run, with all its inverse branches (spec FLW-3).
 *
 * <p>Preimages are found step by step, not by solving {@code F(z) = y}: between well separated modes F can rise by its whole range
 * within one unit in the last place of z, while no single step is that steep.
 */
final class Flow {
    /** More branches than this are refused: a chaotic composition, of no use as a sampler. */
    private static final int MOST_BRANCHES = 4096;

    /** Beyond, phi(z) is below the least normal double: folds there have no mass. */
    private static final double FARTHEST = 38;

    /** A slope that is zero, and with it KL(p||q) infinite, cannot be told from one that is small. */
    private static final double FLATTEST = 0x1p-40;

    private final List<Inverse> steps;

    private Flow(List<Inverse> steps) {
        this.steps = steps;
    }

    /** The flow of these maps, given in the order of the run; throws {@link UnresolvedFlowException} if a step cannot be resolved. */
    static Flow of(List<LineMap> maps) {
        List<Inverse> steps = new ArrayList<>();
        Interval reach = new Interval(-FARTHEST, FARTHEST);
        for (LineMap map : maps) {
            if (Math.abs(map.tailSlope()) < FLATTEST) {
                throw new UnresolvedFlowException("step " + (steps.size() + 1) + " of the run has the slope "
                        + map.tailSlope() + " in the tails: too flat to be resolved in binary64");
            }
            List<Double> criticalPoints = CriticalPoints.of(map, reach);
            steps.add(new Inverse(map, criticalPoints));
            reach = image(map, reach, criticalPoints);
        }
        return new Flow(List.copyOf(steps));
    }

    /** The image of an interval: its ends are values at its ends or at critical points. */
    private static Interval image(LineMap map, Interval y, List<Double> criticalPoints) {
        DoubleSummaryStatistics values =
                criticalPoints.stream().mapToDouble(c -> map.at(c).value()).summaryStatistics();
        values.accept(map.at(y.lower()).value());
        values.accept(map.at(y.upper()).value());
        return new Interval(values.getMin(), values.getMax());
    }

    /** Whether no step has a fold. */
    boolean monotone() {
        return steps.stream().allMatch(s -> s.criticalPoints().isEmpty());
    }

    /** {@code F(z)}. */
    double value(double z) {
        return from(0, z);
    }

    private double from(int first, double y) {
        double x = y;
        for (Inverse step : steps.subList(first, steps.size())) {
            x = step.map().at(x).value();
        }
        return x;
    }

    /** Whether {@code F(z)} goes to plus infinity with z. */
    boolean risesAtLast() {
        return steps.stream().filter(s -> s.map().tailSlope() < 0).count() % 2 == 0;
    }

    /** All z with {@code F(z) = y}, in increasing order, with {@code log |F'(z)|}. */
    List<Preimage> preimages(double y) {
        return preimages(y, steps.size());
    }

    /** As {@link #preimages(double)}, of a y behind the first {@code count} steps. */
    private List<Preimage> preimages(double y, int count) {
        List<Preimage> found = List.of(new Preimage(y, 0, true));
        for (int i = count - 1; i >= 0; i--) {
            found = before(steps.get(i), found);
        }
        return found.size() == 1
                ? found
                : found.stream()
                        .sorted(Comparator.comparingDouble(Preimage::point))
                        .toList();
    }

    private static List<Preimage> before(Inverse step, List<Preimage> images) {
        if (images.size() == 1) {
            return step.of(images.get(0));
        }
        List<Preimage> found = new ArrayList<>();
        for (Preimage image : images) {
            found.addAll(step.of(image));
        }
        if (found.size() > MOST_BRANCHES) {
            throw new UnresolvedFlowException("the composition of the steps folds the line more than " + MOST_BRANCHES
                    + " times: take more steps");
        }
        return found;
    }

    /**
     * The number of roundings, in units of 2^-53, that a logarithm of the density gathers: some eight a step, and as many as a
     * typical y has standard deviations of the narrowest component for its displacement.
     */
    double roundings() {
        return steps.stream().mapToDouble(s -> 16 + 8 / s.map().scale()).sum();
    }

    /** A critical point z of F, where {@code F'(z) = 0}, and its value {@code F(z)}. */
    record Critical(double point, double value) {}

    /** The critical points of F with |z| at most {@code reach}: the preimages of the critical points of the steps. */
    List<Critical> criticalPoints(double reach) {
        List<Critical> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            for (double c : steps.get(i).criticalPoints()) {
                double value = from(i, c);
                for (Preimage z : preimages(c, i)) {
                    if (Math.abs(z.point()) <= reach) {
                        found.add(new Critical(z.point(), value));
                    }
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Critical::point))
                .toList();
    }
}
