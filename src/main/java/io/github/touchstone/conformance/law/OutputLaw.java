package io.github.touchstone.conformance.law;

import io.github.touchstone.math.divergence.MultivariateNormalPair;
import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The law of a chain's output, and the law that it should have.
 *
 * @param arithmetic of the numbers
 * @param mean d numbers
 * @param covariance d x d
 * @param aim the target at the level where the chain ends
 */
record OutputLaw(BallArithmetic arithmetic, List<Ball> mean, CommutingMatrix<Ball> covariance, Aim aim) {
    /**
     * A Gaussian law.
     *
     * @param mean d numbers
     * @param covariance d x d
     */
    record Aim(List<Ball> mean, CommutingMatrix<Ball> covariance) {}

    /** {@code KL(aim || output)} in nats; empty if it is infinite, as for an output without density (LAW-6). */
    Optional<Ball> kl() {
        return divergence(pair());
    }

    /** {@code KL(output || aim)} in nats. */
    Optional<Ball> reverseKl() {
        return divergence(pair().swapped());
    }

    private MultivariateNormalPair<Ball> pair() {
        return new MultivariateNormalPair<>(aim.covariance, covariance, difference(aim.mean, mean), arithmetic.one());
    }

    private Optional<Ball> divergence(MultivariateNormalPair<Ball> pair) {
        try {
            return Optional.of(pair.kl().value(arithmetic));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The covariance, row by row. */
    List<Ball> entries() {
        List<Ball> entries = new ArrayList<>();
        for (int i = 0; i < mean.size(); i++) {
            for (int j = 0; j < mean.size(); j++) {
                entries.add(covariance.entry(i, j));
            }
        }
        return entries;
    }

    static List<Ball> sum(List<Ball> a, List<Ball> b) {
        List<Ball> sum = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            sum.add(a.get(i).add(b.get(i)));
        }
        return sum;
    }

    static List<Ball> difference(List<Ball> a, List<Ball> b) {
        List<Ball> difference = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            difference.add(a.get(i).subtract(b.get(i)));
        }
        return difference;
    }
}
