package io.github.touchstone.spec.targets;

import io.github.touchstone.math.linear.CommutingMatrices;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * A Gaussian N(mean, covariance) with a full rational covariance matrix. The work grows as d^3 per step; a large spectrum is
 * better given by its eigenvalues, as {@link DiagonalGaussian}.
 *
 * @param mean d rationals
 * @param covariance d rows of d rationals, symmetric and positive definite
 */
public record FullGaussian(List<Rational> mean, List<List<Rational>> covariance) implements GaussianTarget {
    /** Copies the lists; rejects a wrong shape and a matrix that is not symmetric or not positive definite (exactly decided). */
    public FullGaussian {
        mean = List.copyOf(mean);
        covariance = covariance.stream().map(List::copyOf).toList();
        int d = mean.size();
        if (d == 0 || covariance.size() != d || covariance.stream().anyMatch(row -> row.size() != d)) {
            throw new IllegalArgumentException("a mean of length d needs a d x d covariance, got a mean of length " + d
                    + " and " + covariance.size() + " rows of length "
                    + covariance.stream().map(List::size).toList());
        }
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < i; j++) {
                if (!covariance.get(i).get(j).equals(covariance.get(j).get(i))) {
                    throw new IllegalArgumentException("the covariance is not symmetric at row " + i + ", column " + j);
                }
            }
        }
        for (int k = 1; k <= d; k++) {
            if (leadingMinor(covariance, k).signum() <= 0) {
                throw new IllegalArgumentException("the covariance is not positive definite: its leading " + k + " x "
                        + k + " minor is not positive");
            }
        }
    }

    private static Rational leadingMinor(List<List<Rational>> rows, int k) {
        return CommutingMatrices.of(ExactArithmetic.EXACT, k)
                .matrix(rows.subList(0, k).stream()
                        .map(row -> row.subList(0, k))
                        .toList())
                .determinant();
    }

    @Override
    public long dimension() {
        return mean.size();
    }

    @Override
    public boolean hasDensity() {
        return true;
    }

    @Override
    public MixtureTarget asMixture() {
        return MixtureTarget.single(mean, covariance);
    }

    @Override
    public <T extends FieldElement<T>> T averagePosteriorVariance(Schedule<T> schedule, int t) {
        return AveragePosterior.ofCovariance(covariance, schedule, t);
    }
}
