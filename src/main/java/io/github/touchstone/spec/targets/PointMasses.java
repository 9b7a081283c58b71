package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * A law with finite support, {@code sum_i w_i delta(x_i)}; it has no density, so that comparisons stop early (spec MIX-1). Equal points
 * are allowed.
 *
 * @param weights positive, adding up to one
 * @param points as many points, at least one, of one dimension
 */
public record PointMasses(List<Rational> weights, List<List<Rational>> points) implements Target {
    /** Copies the lists and checks what is said above; throws {@link IllegalArgumentException} with the reason. */
    public PointMasses {
        weights = List.copyOf(weights);
        points = points.stream().map(List::copyOf).toList();
        if (points.isEmpty() || weights.size() != points.size()) {
            throw new IllegalArgumentException("point masses need one weight a point and at least one point, got "
                    + weights.size() + " weights and " + points.size() + " points");
        }
        Require.weights(weights);
        Require.oneDimension("point", points);
    }

    /** Points of equal weight. */
    public static PointMasses uniform(List<List<Rational>> points) {
        return new PointMasses(Collections.nCopies(points.size(), Rational.of(1, Math.max(1, points.size()))), points);
    }

    @Override
    public long dimension() {
        return points.get(0).size();
    }

    @Override
    public boolean hasDensity() {
        return false;
    }

    /** Components without variance. */
    @Override
    public MixtureTarget asMixture() {
        int d = points.get(0).size();
        MixtureSize.require(points.size(), d);
        List<List<Rational>> zero = MixtureSize.multipleOfIdentity(Rational.ZERO, d);
        return new MixtureTarget(IntStream.range(0, points.size())
                .mapToObj(i -> new MixtureTarget.Component(weights.get(i), points.get(i), zero))
                .toList());
    }

    @Override
    public <T extends FieldElement<T>> T averagePosteriorVariance(Schedule<T> schedule, int t) {
        return asMixture().averagePosteriorVariance(schedule, t);
    }
}
