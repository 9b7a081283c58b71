package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * A mixture in d dimensions whose components differ only within a subspace of dimension k &lt;= 2 (spec MIX-1): {@code X = B^T U + R},
 * where the k rows of B are orthonormal, U has the core law, and R, independent, is N(0, rest I) on the orthogonal complement.
 *
 * @param basis k rows of d rationals, orthonormal; d at most 10000
 * @param core the law within the subspace, of dimension k
 * @param restVariance the variance off the subspace, not negative
 */
public record SubspaceMixture(List<List<Rational>> basis, MixtureTarget core, Rational restVariance) implements Target {
    private static final int GREATEST_DIMENSION = 10_000;

    /** Copies the list and checks everything said above, exactly; throws {@link IllegalArgumentException} with the reason. */
    public SubspaceMixture {
        basis = basis.stream().map(List::copyOf).toList();
        if (basis.isEmpty() || basis.size() > 2) {
            throw new IllegalArgumentException("the basis of a subspace has 1 or 2 rows, got " + basis.size());
        }
        Require.oneDimension("basis row", basis);
        int d = basis.get(0).size();
        if (d < basis.size() || d > GREATEST_DIMENSION) {
            throw new IllegalArgumentException("a subspace of dimension " + basis.size() + " lies in dimension "
                    + basis.size() + " to " + GREATEST_DIMENSION + ", got rows of length " + d);
        }
        requireOrthonormal(basis);
        if (core.dimension() != basis.size()) {
            throw new IllegalArgumentException("dimensions differ: the basis has " + basis.size()
                    + " rows, the law within the subspace has dimension " + core.dimension());
        }
        if (restVariance.signum() < 0) {
            throw new IllegalArgumentException(
                    "the variance off the subspace must not be negative, got " + restVariance);
        }
    }

    private static void requireOrthonormal(List<List<Rational>> basis) {
        for (int i = 0; i < basis.size(); i++) {
            for (int j = 0; j <= i; j++) {
                Rational product = product(basis.get(i), basis.get(j));
                if (!product.equals(i == j ? Rational.ONE : Rational.ZERO)) {
                    throw new IllegalArgumentException("the basis is not orthonormal: row " + (j + 1) + " times row "
                            + (i + 1) + " is " + product + ", not " + (i == j ? 1 : 0));
                }
            }
        }
    }

    private static Rational product(List<Rational> x, List<Rational> y) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < x.size(); i++) {
            if (!x.get(i).isZero() && !y.get(i).isZero()) {
                sum = sum.add(x.get(i).multiply(y.get(i)));
            }
        }
        return sum;
    }

    @Override
    public long dimension() {
        return basis.get(0).size();
    }

    /** The dimension k of the subspace. */
    public int subspaceDimension() {
        return basis.size();
    }

    @Override
    public boolean hasDensity() {
        return core.hasDensity() && (restVariance.signum() > 0 || dimension() == basis.size());
    }

    /** Components {@code w N(B^T m, B^T (C - rest I) B + rest I)}. */
    @Override
    public MixtureTarget asMixture() {
        MixtureSize.require(core.components().size(), dimension());
        return new MixtureTarget(core.components().stream().map(this::lifted).toList());
    }

    private MixtureTarget.Component lifted(MixtureTarget.Component c) {
        int d = basis.get(0).size();
        List<Rational> mean = IntStream.range(0, d)
                .mapToObj(x -> product(column(x), c.mean()))
                .toList();
        List<List<Rational>> covariance = IntStream.range(0, d)
                .mapToObj(x -> IntStream.range(0, d)
                        .mapToObj(y -> {
                            Rational off = product(column(x), column(y)).multiply(restVariance);
                            Rational within = form(c.covariance(), column(x), column(y));
                            return (x == y ? restVariance : Rational.ZERO)
                                    .add(within)
                                    .subtract(off);
                        })
                        .toList())
                .toList();
        return new MixtureTarget.Component(c.weight(), mean, covariance);
    }

    /** The coordinates of the x-th unit vector within the subspace. */
    private List<Rational> column(int x) {
        return basis.stream().map(row -> row.get(x)).toList();
    }

    private static Rational form(List<List<Rational>> matrix, List<Rational> u, List<Rational> v) {
        return product(u, matrix.stream().map(row -> product(row, v)).toList());
    }

    /** The core's share, and for the d - k other coordinates the one of a Gaussian. */
    @Override
    public <T extends FieldElement<T>> T averagePosteriorVariance(Schedule<T> schedule, int t) {
        int k = basis.size();
        T within = core.averagePosteriorVariance(schedule, t).multiply(k);
        T rest = Marginal.posteriorVariance(schedule, schedule.arithmetic().of(restVariance), t);
        return within.add(rest.multiply(basis.get(0).size() - k))
                .divide(schedule.arithmetic().of(dimension()));
    }
}
