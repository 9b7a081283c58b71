package io.github.touchstone.study.lipschitz;

import java.util.List;
import java.util.function.Predicate;

/**
 * The growth of the families.
 *
 * @param pair against 1/p
 * @param simplex against K at one p
 * @param product against d at p = d^-4
 * @param shells against d at p = d^-4
 */
record Growths(Growth pair, Growth simplex, Growth product, Growth shells) {
    private static final double FIXED = Points.FIXED.doubleValue();

    static Growths of(List<Measured> all) {
        return new Growths(
                Growth.of(all, m -> m.family() == Family.PAIR, m -> 1 / m.p()),
                Growth.of(all, m -> m.family() == Family.SIMPLEX && m.p() == FIXED, Measured::components),
                Growth.of(all, m -> m.family() == Family.PRODUCT, Measured::dimension),
                Growth.of(all, Growths::shellsOfDefinition, Measured::dimension));
    }

    /** Shells with {@code p = d^-4}, and not at one p. */
    static boolean shellsOfDefinition(Measured m) {
        return m.family() == Family.SHELLS && Math.abs(m.p() * StrictMath.pow(m.dimension(), 4) - 1) < 1e-9;
    }

    static Measured one(List<Measured> all, Family family, Predicate<Measured> which) {
        return all.stream()
                .filter(m -> m.family() == family)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }
}
