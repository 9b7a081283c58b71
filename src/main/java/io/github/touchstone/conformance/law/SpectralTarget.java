package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * A Gaussian target that is made of its eigenvalues and eigenvectors, all rational.
 *
 * @param name for the ids of cases
 * @param mean mu
 * @param covariance Sigma, by rows
 * @param eigenvalues of Sigma
 */
record SpectralTarget(String name, List<Rational> mean, List<List<Rational>> covariance, List<Rational> eigenvalues) {
    /** N(3/4, 1/4). */
    static final SpectralTarget NARROW = of("narrow", List.of("0.75"), List.of("0.25"), 1, new int[][] {{1}});

    /** N(-1/2, 9/4). */
    static final SpectralTarget WIDE = of("wide", List.of("-0.5"), List.of("2.25"), 1, new int[][] {{1}});

    /** Variances 1/4 and 4 along (3, 4)/5 and (-4, 3)/5. */
    static final SpectralTarget PLANE =
            of("plane", List.of("0.5", "-0.75"), List.of("0.25", "4"), 5, new int[][] {{3, 4}, {-4, 3}});

    /** Variances 9/4, 9/16 and 9 along (1, 2, 2)/3, (2, 1, -2)/3 and (2, -2, 1)/3. */
    static final SpectralTarget SPACE =
            of("space", List.of("1", "-0.5", "0.25"), List.of("2.25", "0.5625", "9"), 3, new int[][] {
                {1, 2, 2}, {2, 1, -2}, {2, -2, 1}
            });

    /** {@code Sigma = sum_k lambda_k q_k q_k^T} with the orthonormal {@code q_k = axes_k/length}. */
    private static SpectralTarget of(
            String name, List<String> mean, List<String> eigenvalues, int length, int[][] axes) {
        List<Rational> lambda = eigenvalues.stream().map(Rational::parse).toList();
        List<List<Rational>> rows = new ArrayList<>();
        for (int i = 0; i < axes.length; i++) {
            List<Rational> row = new ArrayList<>();
            for (int j = 0; j < axes.length; j++) {
                Rational sum = Rational.ZERO;
                for (int k = 0; k < axes.length; k++) {
                    Rational weight = Rational.of((long) axes[k][i] * axes[k][j], (long) length * length);
                    sum = sum.add(lambda.get(k).multiply(weight));
                }
                row.add(sum);
            }
            rows.add(row);
        }
        return new SpectralTarget(name, mean.stream().map(Rational::parse).toList(), rows, lambda);
    }
}
