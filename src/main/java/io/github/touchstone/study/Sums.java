package io.github.touchstone.study;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;

/**
 * Quantities of independent factors put together (spec DIM-1): KL and squared W2 add up, each as often as its factor occurs, and the
 * errors likewise.
 */
final class Sums {
    private Sums() {}

    /**
     * A factor's share.
     *
     * @param outcome of one copy
     * @param multiplicity the number of copies
     */
    record Term(Outcome outcome, long multiplicity) {}

    /** What is asked of a factor, for the quantity of the whole: Pinsker's bound is taken of the sum of the KLs. */
    static Quantity additive(Quantity quantity) {
        return quantity == Quantity.PINSKER ? Quantity.KL_FORWARD : quantity;
    }

    /** The quantity of the whole from those of the factors, see {@link #additive}. */
    static Outcome of(Quantity quantity, List<Term> terms) {
        return switch (quantity) {
            case KL_FORWARD, KL_REVERSE, KL_PATH -> sum(terms);
            case PINSKER -> Combined.root(Combined.times(Rational.of(1, 2), sum(terms)));
            case WASSERSTEIN ->
                alone(terms)
                        ? terms.get(0).outcome()
                        : Combined.root(sum(terms.stream()
                                .map(term -> new Term(Combined.square(term.outcome()), term.multiplicity()))
                                .toList()));
            case TOTAL_VARIATION, VARIANCE_RATIO -> terms.get(0).outcome();
        };
    }

    private static boolean alone(List<Term> terms) {
        return terms.size() == 1 && terms.get(0).multiplicity() == 1;
    }

    private static Outcome sum(List<Term> terms) {
        return terms.stream()
                .map(term -> Combined.times(Rational.of(term.multiplicity()), term.outcome()))
                .reduce(Combined::plus)
                .orElseThrow();
    }
}
