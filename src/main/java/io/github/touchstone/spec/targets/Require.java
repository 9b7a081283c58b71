package io.github.touchstone.spec.targets;

import io.github.touchstone.math.linear.Definiteness;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;

/** What every target asks of its parts; each method throws {@link IllegalArgumentException} with a one-line reason. */
final class Require {
    private Require() {}

    /** Weights are positive and add up to one, exactly. */
    static void weights(List<Rational> weights) {
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).signum() <= 0) {
                throw new IllegalArgumentException("a weight must be positive, got " + weights.get(i) + " as number "
                        + (i + 1) + " of " + weights.size());
            }
        }
        Rational sum = weights.stream().reduce(Rational.ZERO, Rational::add);
        if (!sum.equals(Rational.ONE)) {
            throw new IllegalArgumentException(
                    "the weights must add up to 1 exactly, they add up to " + sum + " = " + sum.doubleValue());
        }
    }

    /** Vectors have one dimension, at least 1. */
    static void oneDimension(String what, List<List<Rational>> vectors) {
        int d = vectors.get(0).size();
        if (d == 0) {
            throw new IllegalArgumentException("a " + what + " needs at least one coordinate");
        }
        for (int i = 1; i < vectors.size(); i++) {
            if (vectors.get(i).size() != d) {
                throw new IllegalArgumentException("dimensions differ: " + what + " 1 has " + d + " coordinates, "
                        + what + " " + (i + 1) + " has " + vectors.get(i).size());
            }
        }
    }

    /** A covariance is d x d, symmetric and positive semidefinite, all decided exactly. */
    static void covariance(String name, List<List<Rational>> rows, int d) {
        if (rows.size() != d || rows.stream().anyMatch(row -> row.size() != d)) {
            throw new IllegalArgumentException(
                    name + " must be " + d + " x " + d + " like its mean, got rows of length "
                            + rows.stream().map(List::size).toList());
        }
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < i; j++) {
                if (!rows.get(i).get(j).equals(rows.get(j).get(i))) {
                    throw new IllegalArgumentException(
                            name + " is not symmetric at row " + (i + 1) + ", column " + (j + 1));
                }
            }
        }
        if (Definiteness.of(rows) == Definiteness.NOT_SEMIDEFINITE) {
            throw new IllegalArgumentException(
                    d == 1
                            ? name + " must not be negative, got " + rows.get(0).get(0)
                            : name + " is not positive semidefinite");
        }
    }
}
