package io.github.touchstone.conformance.law;

import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the output of an accepted chain can lie from the reference law, entry by entry (spec LAW-5).
 *
 * @param mu the mean of the target
 * @param share H, with {@code |F - F~| <= H} eigenvalue by eigenvalue
 * @param covariance C of the reference chain
 * @param width G, with {@code |C - C~| <= G} eigenvalue by eigenvalue
 * @param delta the mean of the reference chain less that of the aim
 * @param aim what the chain should end with
 */
record OutputSpread(
        List<Ball> mu,
        CommutingMatrix<Ball> share,
        CommutingMatrix<Ball> covariance,
        CommutingMatrix<Ball> width,
        List<Ball> delta,
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

    /** Whether neither the mean nor the covariance may be off by more than a tenth of its greatest entry: else they say nothing. */
    boolean tells(OutputLaw law) {
        return isTenth(means(), law.mean()) && isTenth(covariances(), law.entries());
    }

    private static boolean isTenth(List<Rational> distances, List<Ball> values) {
        Rational size = values.stream()
                .map(x -> x.enclosure().middle().abs())
                .max(Rational::compareTo)
                .orElseThrow();
        return distances.stream().allMatch(d -> d.multiply(Rational.of(10)).compareTo(size) <= 0);
    }

    /**
     * A bound of {@code |KL(aim || output~) - KL(aim || output)|} over all accepted outputs (LAW-7); empty if an accepted output may
     * have no density.
     */
    Optional<Rational> kl() {
        return ratio().map(rho -> {
            Rational left = Rational.ONE.subtract(rho);
            CommutingMatrix<Ball> precision = covariance.reciprocal();
            CommutingMatrix<Ball> relative = width.multiply(precision);
            CommutingMatrix<Ball> gap = covariance.subtract(aim.covariance()).multiply(precision);
            Rational variances = rootAbove(upper(square(relative)).multiply(upper(square(gap))))
                    .add(upper(square(relative)));
            Rational shift = upper(precision.quadraticForm(delta));
            Rational error = upper(share.multiply(share).multiply(precision).quadraticForm(mu));
            Rational means = Rational.of(2)
                    .multiply(rootAbove(shift.multiply(error)))
                    .add(error)
                    .add(upper(relative.multiply(precision).quadraticForm(delta)));
            return half(variances.divide(left.multiply(left)).add(means.divide(left)));
        });
    }

    /** The same for {@code KL(output || aim)}. */
    Optional<Rational> reverseKl() {
        return ratio().map(rho -> {
            Rational left = Rational.ONE.subtract(rho);
            CommutingMatrix<Ball> precision = aim.covariance().reciprocal();
            CommutingMatrix<Ball> relative = width.divide(covariance);
            CommutingMatrix<Ball> gap = covariance.subtract(aim.covariance()).multiply(precision);
            Rational variances = rootAbove(upper(square(relative)).multiply(upper(square(gap))))
                    .add(upper(relative.multiply(width).multiply(precision).trace()));
            Rational shift = upper(precision.quadraticForm(delta));
            Rational error = upper(share.multiply(share).multiply(precision).quadraticForm(mu));
            Rational means =
                    Rational.of(2).multiply(rootAbove(shift.multiply(error))).add(error);
            return half(variances.divide(left).add(means));
        });
    }

    /** {@code rho = tr(G C^-1)}, if it is below one: then {@code G <= rho C}. */
    private Optional<Rational> ratio() {
        try {
            Rational rho = upper(width.divide(covariance).trace());
            return rho.compareTo(Rational.ONE) < 0 ? Optional.of(rho) : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Ball square(CommutingMatrix<Ball> x) {
        return x.multiply(x).trace();
    }

    private static Rational half(Rational x) {
        return x.divide(Rational.of(2));
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
