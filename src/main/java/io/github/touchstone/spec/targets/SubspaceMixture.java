package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;

/**
 * A mixture in d dimensions whose components differ only within a subspace of dimension k &lt;= 2 (spec MIX-1): {@code X = B^T U + R},
 * where the k rows of B are orthonormal, U has the core law, and R, independent, is N(0, rest I) on the orthogonal complement.
 *
 * @param basis k rows of d rationals, orthonormal
 * @param core the law within the subspace, of dimension k
 * @param restVariance the variance off the subspace
 */
public record SubspaceMixture(List<List<Rational>> basis, MixtureTarget core, Rational restVariance) implements Target {
    /** Copies the list. */
    public SubspaceMixture {
        basis = basis.stream().map(List::copyOf).toList();
    }

    @Override
    public long dimension() {
        return basis.get(0).size();
    }

    @Override
    public boolean hasDensity() {
        return core.hasDensity() && restVariance.signum() > 0;
    }
}
