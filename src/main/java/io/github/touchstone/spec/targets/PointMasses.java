package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Rational;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A law with finite support, {@code sum_i w_i delta(x_i)}; it has no density, so that comparisons stop early (spec MIX-1).
 *
 * @param weights positive, adding up to one
 * @param points as many points, of one dimension
 */
public record PointMasses(List<Rational> weights, List<List<Rational>> points) implements Target {
    /** Copies the lists. */
    public PointMasses {
        weights = List.copyOf(weights);
        points = points.stream().map(List::copyOf).toList();
    }

    @Override
    public long dimension() {
        return points.get(0).size();
    }

    @Override
    public boolean hasDensity() {
        return false;
    }

    /** The same law as a mixture of components without variance. */
    public MixtureTarget asMixture() {
        int d = points.get(0).size();
        List<List<Rational>> zero = Collections.nCopies(d, Collections.nCopies(d, Rational.ZERO));
        return new MixtureTarget(IntStream.range(0, points.size())
                .mapToObj(i -> new MixtureTarget.Component(weights.get(i), points.get(i), zero))
                .toList());
    }
}
