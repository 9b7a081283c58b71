package io.github.touchstone.study.dimension;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The laws that targets are made of. */
final class Mixtures {
    private static final Rational HALF = Rational.of(1, 2);

    static final Rational QUARTER = Rational.of(1, 4);

    private Mixtures() {}

    /** N(0, variance) in d equal coordinates. */
    static DiagonalGaussian normal(Rational variance, long d) {
        return new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(Rational.ZERO, variance, d)));
    }

    /** Components of variance 1/4 in d dimensions, one on each axis at the distance {@code radius}, with equal weights. */
    static MixtureTarget simplex(int d, Rational radius) {
        return new MixtureTarget(IntStream.range(0, d)
                .mapToObj(i -> new Component(Rational.of(1, d), unit(d, i, radius), scalar(d, QUARTER)))
                .toList());
    }

    /**
     * As {@link #simplex}, but the i-th component has the variance {@code 1} on the axis after its own: no rotation takes a factor out.
     */
    static MixtureTarget skewed(int d, Rational radius) {
        return new MixtureTarget(IntStream.range(0, d)
                .mapToObj(i -> {
                    List<List<Rational>> covariance = new ArrayList<>(scalar(d, QUARTER));
                    covariance.set((i + 1) % d, unit(d, (i + 1) % d, Rational.ONE));
                    return new Component(Rational.of(1, d), unit(d, i, radius), covariance);
                })
                .toList());
    }

    /**
     * Components on the points of a Cantor set: each of {@code levels} levels splits every point in two at a distance {@code 1/ratio} of
     * that of the level above, from 4 on; the components have the standard deviation {@code 1/8} of the last distance.
     */
    static MixtureTarget cantor(int levels, int ratio) {
        List<Rational> points = List.of(Rational.ZERO);
        Rational shift = Rational.of(2);
        for (int level = 0; level < levels; level++) {
            Rational half = shift;
            points = points.stream()
                    .flatMap(x -> List.of(x.subtract(half), x.add(half)).stream())
                    .toList();
            shift = shift.divide(Rational.of(ratio));
        }
        Rational deviation = shift.multiply(Rational.of(ratio, 2)).multiply(HALF);
        Rational weight = Rational.of(1, points.size());
        Rational variance = deviation.multiply(deviation);
        return new MixtureTarget(
                points.stream().map(x -> Component.onLine(weight, x, variance)).toList());
    }

    /** {@code length} times the i-th unit vector. */
    static List<Rational> unit(int d, int i, Rational length) {
        List<Rational> x = new ArrayList<>(Collections.nCopies(d, Rational.ZERO));
        x.set(i, length);
        return x;
    }

    private static List<List<Rational>> scalar(int d, Rational variance) {
        return IntStream.range(0, d).mapToObj(i -> unit(d, i, variance)).toList();
    }
}
