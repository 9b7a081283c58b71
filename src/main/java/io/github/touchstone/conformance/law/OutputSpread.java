package io.github.touchstone.conformance.law;

import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the output of an accepted chain can lie from the reference law, entry by entry (spec LAW-5).
 *
 * @param mu the mean of the target
 * @param share H, with {@code |F - F~| <= H} eigenvalue by eigenvalue
 * @param covariance C of the reference chain
 * @param width G, with {@code |C - C~| <= G} eigenvalue by eigenvalue
 * @param aim what the chain should end with
 */
record OutputSpread(
        List<Ball> mu,
        CommutingMatrix<Ball> share,
        CommutingMatrix<Ball> covariance,
        CommutingMatrix<Ball> width,
        OutputLaw.Aim aim) {
    private static final int BITS = 512;

    /** {@code |mean_i - mean~_i| <= sqrt(H_ii mu^T H mu)}. */
    List<Rational> means() {
        Rational form = upper(share.quadraticForm(mu));
        List<Rational> list = new ArrayList<>();
        for (int i = 0; i < mu.size(); i++) {
            list.add(rootAbove(upper(share.entry(i, i)).multiply(form)));
        }
        return list;
    }

    /** {@code |C_ij - C~_ij| <= sqrt(G_ii G_jj)}, row by row. */
    List<Rational> covariances() {
        List<Rational> list = new ArrayList<>();
        for (int i = 0; i < mu.size(); i++) {
            for (int j = 0; j < mu.size(); j++) {
                list.add(rootAbove(upper(width.entry(i, i)).multiply(upper(width.entry(j, j)))));
            }
        }
        return list;
    }

    private static Rational upper(Ball x) {
        return x.enclosure().upper();
    }

    /** A number that is at least sqrt(x), and at most 2^-255 above it; zero for x = 0. */
    static Rational rootAbove(Rational x) {
        if (x.signum() <= 0) {
            return Rational.ZERO;
        }
        BigInteger root = x.floorScaled(BITS).add(BigInteger.ONE).sqrt().add(BigInteger.ONE);
        return Rational.of(root, BigInteger.ONE.shiftLeft(BITS / 2));
    }
}
