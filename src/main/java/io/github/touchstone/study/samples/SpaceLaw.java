package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import java.util.List;
import java.util.Optional;

/** A law in d dimensions as far as draws are tested against it: its projections, and what makes a Gaussian standard (spec DRW-3). */
interface SpaceLaw {
    /** The dimension d. */
    int dimension();

    /** The law of {@code a . X} for d numbers a, not all zero; empty if it is not known. */
    Optional<LineLaw> along(double[] a);

    /** The map that carries X to N(0, I); empty unless the law is Gaussian. */
    Optional<Whitening> whitening();

    /** Directions that the law singles out, at most some dozen. */
    List<Direction> natural();

    /** Carries draws to what is N(0, I) if they come from the law. */
    interface Whitening {
        /** Writes the image of x to z, d numbers each. */
        void apply(double[] x, double[] z);
    }
}
