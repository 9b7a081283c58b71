package io.github.touchstone.study.dimension;

import io.github.touchstone.math.statistics.LeastSquares.Coefficient;
import io.github.touchstone.math.statistics.PowerLaw;
import io.github.touchstone.study.dimension.Case.Line;
import java.util.List;

/**
 * All that was measured.
 *
 * @param cases divergences against d
 * @param peaks mixtures on the line
 * @param copies L of products
 */
record Results(List<Case> cases, List<Peak> peaks, List<Copies> copies) {
    /** Copies the lists. */
    Results {
        cases = List.copyOf(cases);
        peaks = List.copyOf(peaks);
        copies = List.copyOf(copies);
    }

    /** What was followed over d, in order. */
    List<Line> lines() {
        return cases.stream().map(Case::line).distinct().toList();
    }

    /** The cases of a line by growing d. */
    List<Case> of(Line line) {
        return cases.stream().filter(c -> c.line().equals(line)).toList();
    }

    /** The power of d of a line. */
    Coefficient exponent(Line line) {
        return PowerLaw.fit(of(line).stream()
                        .map(c -> new PowerLaw.Point(c.dimension(), c.value().value()))
                        .toList())
                .exponent();
    }

    /** The peaks that were found this way. */
    List<Peak> found(String how) {
        return peaks.stream().filter(p -> p.how().equals(how)).toList();
    }

    /** The power of L in the largest cost of either sampler, of the mixtures of the grid and the optimised ones. */
    Coefficient ofSteepness() {
        return PowerLaw.fit(peaks.stream()
                        .filter(p -> p.steepness().isPresent() && !p.how().equals(Search.CANTOR))
                        .map(p -> new PowerLaw.Point(p.steepness().get().value(), cost(p)))
                        .filter(p -> p.y() > 0)
                        .toList())
                .exponent();
    }

    /** Of DDIM, which is always computed, or 0. */
    static double cost(Peak p) {
        return p.ddim().map(v -> v.value()).orElse(0.0);
    }
}
