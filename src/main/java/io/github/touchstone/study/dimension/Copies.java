package io.github.touchstone.study.dimension;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.smoothness.Smoothness;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * L of d independent copies of one mixture, with the literature's p = d^-4: it grows with d, while KL/d does not (DMS-1).
 *
 * @param dimension d
 * @param steepness L
 */
record Copies(long dimension, Value steepness) {
    /** Levels for each unit of log-odds: with one, that of d = 2 falls between two of them and its L is taken for half. */
    private static final int LEVELS = 8;

    /** Two components of variance 1/4 with the distance 8. */
    static MixtureTarget factor() {
        return Shape.of(16, 0, 0).target();
    }

    static List<Supplier<Copies>> tasks(Scale scale) {
        List<Supplier<Copies>> all = new ArrayList<>();
        for (long d : scale == Scale.FULL ? new long[] {2, 10, 100, 1_000, 10_000} : new long[] {2, 10_000}) {
            Rational p = Smoothness.definingProbability(d);
            all.add(() -> new Copies(d, Steepness.of(ProductTarget.power(d, factor()), p, LEVELS)));
        }
        return all;
    }
}
