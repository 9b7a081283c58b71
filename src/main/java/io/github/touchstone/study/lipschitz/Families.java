package io.github.touchstone.study.lipschitz;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.montecarlo.Streams;
import io.github.touchstone.study.smoothness.Effort;
import io.github.touchstone.study.smoothness.Found;
import io.github.touchstone.study.smoothness.NoiseLevel;
import io.github.touchstone.study.smoothness.Smoothness;
import java.util.List;
import java.util.stream.IntStream;

/** The constants of the families, each with its bound. */
final class Families {
    private static final double NARROW = 1e-12;
    private static final int SEED = 36;

    private Families() {}

    /** Two equal points: at some level their distance is the worst one. */
    static Measured pair(Rational p) {
        EqualPairs pairs = new EqualPairs(1, p);
        double delta = pairs.worst(Double.POSITIVE_INFINITY);
        return new Measured(
                Family.PAIR,
                2,
                1,
                p.doubleValue(),
                delta,
                Value.enclosed(pairs.least(Rational.ofExactly(delta), NARROW)),
                Value.enclosed(LogBounds.oneCovariance(2, p)));
    }

    /** Two equal components of variance 1 at this distance: {@code L = S l(sqrt(1 - S) D)} at the worst noise share S. */
    static Measured separation(long distance, Rational p) {
        EqualPairs pairs = new EqualPairs(1, p);
        Rational ratio = Rational.of(distance).pow(2);
        Rational delta = Rational.ofExactly(pairs.worst(ratio.doubleValue()));
        Rational share = Rational.ONE.subtract(delta.multiply(delta).divide(ratio));
        Enclosure least = pairs.least(delta, NARROW);
        Enclosure constant = least.lower().equals(Rational.ONE)
                // where the pair needs no more than 1, S is below it, and S -> 1 at other levels
                ? Enclosure.exactly(Rational.ONE)
                : atLeastOne(new Enclosure(share.multiply(least.lower()), share.multiply(least.upper())));
        return new Measured(
                Family.SEPARATION,
                2,
                1,
                p.doubleValue(),
                distance,
                Value.enclosed(constant),
                Value.enclosed(LogBounds.oneCovariance(2, p)));
    }

    private static Enclosure atLeastOne(Enclosure x) {
        return x.lower().compareTo(Rational.ONE) < 0 ? Enclosure.exactly(Rational.ONE) : x;
    }

    /** A product of d pairs of points with {@code p = d^-4}; the bound is that of one pair with p/d. */
    static Measured product(long d) {
        Rational p = Smoothness.definingProbability(d);
        EqualPairs pairs = new EqualPairs(d, p);
        double delta = pairs.worst(Double.POSITIVE_INFINITY);
        return new Measured(
                Family.PRODUCT,
                2,
                d,
                p.doubleValue(),
                delta,
                Value.enclosed(pairs.least(Rational.ofExactly(delta), NARROW)),
                Value.enclosed(LogBounds.oneCovariance(2 * d, p)));
    }

    /** K points at equal distances in d = K dimensions, at the distance that is worst for the K - 1 neighbours of a point. */
    static Measured simplex(int k, Rational p, int draws) {
        double each = p.doubleValue() / (k - 1);
        double delta = new EqualPairs(1, Rational.ofExactly(each)).worst(Double.POSITIVE_INFINITY);
        RareSteepness.Interval found = new RareSteepness(new Places.Simplex(k, delta))
                .least(p.doubleValue(), draws, new Streams(SEED).stage())
                .orElseThrow(() -> new IllegalStateException("too few draws for a simplex of " + k + " points"));
        double reach = Math.max(found.upper() - found.value(), found.value() - found.lower());
        return new Measured(
                Family.SIMPLEX,
                k,
                k,
                p.doubleValue(),
                delta,
                Value.estimated(found.value(), reach),
                Value.enclosed(LogBounds.oneCovariance(k, p)));
    }

    /** A point mass and a normal law of the worst width around it in d dimensions. */
    static Measured shells(long d, Rational p) {
        Shells shells = Shells.worst(d, p.doubleValue());
        double value = shells.least(p.doubleValue());
        return new Measured(
                Family.SHELLS,
                2,
                d,
                p.doubleValue(),
                1 / shells.rho(),
                Value.numerical(value, value * shells.relativeError(p.doubleValue())),
                Value.enclosed(LogBounds.anyCovariances(2, p)));
    }

    /** K points on a line, enclosed where tau = 1/2, so that distances are in units of the noise. */
    static Measured line(int k, Rational p) {
        double delta = new EqualPairs(1, p).worst(Double.POSITIVE_INFINITY);
        List<Component> points = IntStream.range(0, k)
                .mapToObj(i -> Component.onLine(
                        Rational.of(1, k), Rational.ofExactly(delta).multiply(i), Rational.ZERO))
                .toList();
        Found found = new Smoothness(new MixtureTarget(points), new Effort(5, 1, 0.95, SEED))
                .constant(NoiseLevel.of(Rational.of(1, 2)), p);
        return new Measured(
                Family.LINE,
                k,
                1,
                p.doubleValue(),
                delta,
                Value.enclosed(((Found.Enclosed) found).value()),
                Value.enclosed(LogBounds.oneCovariance(k, p)));
    }
}
