package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/**
 * A Gaussian with independent coordinates, or any Gaussian in its eigenbasis: the law N(mean, variance) for each coordinate.
 *
 * @param coordinates the distinct coordinates with their multiplicities, at least one
 */
public record DiagonalGaussian(List<Coordinate> coordinates) implements GaussianTarget {
    /**
     * {@code multiplicity} independent coordinates N(mean, variance). Variance zero is a point mass.
     *
     * @param mean any rational
     * @param variance not negative
     * @param multiplicity at least one
     */
    public record Coordinate(Rational mean, Rational variance, long multiplicity) {
        /** Rejects a negative variance and a multiplicity below one. */
        public Coordinate {
            if (variance.signum() < 0) {
                throw new IllegalArgumentException("a variance cannot be negative, got " + variance);
            }
            if (multiplicity < 1) {
                throw new IllegalArgumentException("a multiplicity is at least 1, got " + multiplicity);
            }
        }
    }

    /** Copies the list and rejects an empty one. */
    public DiagonalGaussian {
        coordinates = List.copyOf(coordinates);
        if (coordinates.isEmpty()) {
            throw new IllegalArgumentException("a target needs at least one coordinate");
        }
    }

    /** The law N(0, variance) on the line. */
    public static DiagonalGaussian centred(Rational variance) {
        return new DiagonalGaussian(List.of(new Coordinate(Rational.ZERO, variance, 1)));
    }

    @Override
    public long dimension() {
        return coordinates.stream().mapToLong(Coordinate::multiplicity).reduce(0, Math::addExact);
    }

    @Override
    public boolean hasDensity() {
        return coordinates.stream().noneMatch(c -> c.variance().isZero());
    }

    @Override
    public MixtureTarget asMixture() {
        MixtureSize.require(1, dimension());
        return MixtureTarget.single(written(Coordinate::mean), MixtureSize.diagonal(written(Coordinate::variance)));
    }

    private List<Rational> written(Function<Coordinate, Rational> part) {
        return coordinates.stream()
                .flatMap(c -> Collections.nCopies((int) c.multiplicity(), part.apply(c)).stream())
                .toList();
    }

    @Override
    public <T extends FieldElement<T>> T averagePosteriorVariance(Schedule<T> schedule, int t) {
        Arithmetic<T> arithmetic = schedule.arithmetic();
        T sum = arithmetic.zero();
        for (Coordinate c : coordinates) {
            T variance = Marginal.posteriorVariance(schedule, arithmetic.of(c.variance()), t);
            sum = sum.add(variance.multiply(arithmetic.of(c.multiplicity())));
        }
        return sum.divide(arithmetic.of(dimension()));
    }
}
