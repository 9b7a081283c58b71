package io.github.touchstone.spec.targets;

import java.util.List;

/**
 * Independent factors, each any target (spec MIX-1). Scores and samplers separate.
 *
 * @param factors at least one
 */
public record ProductTarget(List<Factor> factors) implements Target {
    /**
     * {@code multiplicity} independent copies of a target.
     *
     * @param target one copy
     * @param multiplicity at least one
     */
    public record Factor(Target target, long multiplicity) {}

    /** Copies the list. */
    public ProductTarget {
        factors = List.copyOf(factors);
    }

    @Override
    public long dimension() {
        return factors.stream()
                .mapToLong(f -> Math.multiplyExact(f.target().dimension(), f.multiplicity()))
                .reduce(0, Math::addExact);
    }

    @Override
    public boolean hasDensity() {
        return factors.stream().allMatch(f -> f.target().hasDensity());
    }
}
