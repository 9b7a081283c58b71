package io.github.touchstone.study.complexity;

import java.util.List;
import java.util.function.Predicate;

/**
 * All that was measured.
 *
 * @param paths steps for path divergences
 * @param ends steps for divergences of the end point
 */
record Results(List<Run> paths, List<Run> ends) {
    /** Copies the lists. */
    Results {
        paths = List.copyOf(paths);
        ends = List.copyOf(ends);
    }

    /** The path runs of a family and a setting. */
    List<Run> paths(Family family, Setting setting) {
        return of(paths, q -> q.family() == family && q.setting().equals(setting));
    }

    /** The path runs of a family and a setting at one accuracy and time. */
    List<Run> paths(Family family, Setting setting, double eps, double delta) {
        return of(paths(family, setting), q -> q.eps() == eps && q.delta() == delta);
    }

    /** The end-point runs of a family and a setting at one time. */
    List<Run> ends(Family family, Setting setting, double delta) {
        return of(ends, q -> q.family() == family && q.setting().equals(setting) && q.delta() == delta);
    }

    /** The exponents of the path divergence. */
    Exponents exponents(Family family, Setting setting) {
        return Exponents.of(paths(family, setting));
    }

    /** The least time of early stopping at which end points were asked for. */
    double leastEndDelta(Family family) {
        return of(ends, q -> q.family() == family).stream()
                .mapToDouble(r -> r.question().delta())
                .min()
                .orElseThrow();
    }

    private static List<Run> of(List<Run> runs, Predicate<Question> which) {
        return runs.stream().filter(r -> which.test(r.question())).toList();
    }
}
