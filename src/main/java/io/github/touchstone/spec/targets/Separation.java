package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.ProductTarget.Factor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A target taken apart into independent factors in orthogonal directions (spec DIM-1, DIM-2). Samplers with the exact score keep the
 * factors apart, so that KL and squared W2 add up. Equal components of a mixture become one, and one component is a Gaussian.
 */
public final class Separation {
    private final Map<Coordinate, Long> coordinates = new LinkedHashMap<>();
    private final Map<Target, Long> others = new LinkedHashMap<>();

    private Separation() {}

    /**
     * The factors: one {@link DiagonalGaussian} of all independent Gaussian coordinates, if there are any; Gaussians with a full
     * covariance; and mixtures of at least two different components, without coordinates that are Gaussian and apart from the rest. A
     * Gaussian target is its one factor as it stands.
     */
    public static List<Factor> of(Target target) {
        if (target instanceof GaussianTarget) {
            return List.of(new Factor(target, 1));
        }
        Separation separation = new Separation();
        separation.take(target, 1);
        return separation.factors();
    }

    private List<Factor> factors() {
        List<Factor> factors = new ArrayList<>();
        if (!coordinates.isEmpty()) {
            factors.add(new Factor(
                    new DiagonalGaussian(coordinates.entrySet().stream()
                            .map(e ->
                                    new Coordinate(e.getKey().mean(), e.getKey().variance(), e.getValue()))
                            .toList()),
                    1));
        }
        others.forEach((target, multiplicity) -> factors.add(new Factor(target, multiplicity)));
        return List.copyOf(factors);
    }

    private void take(Target target, long copies) {
        if (target instanceof DiagonalGaussian diagonal) {
            diagonal.coordinates()
                    .forEach(c -> coordinate(c.mean(), c.variance(), Math.multiplyExact(c.multiplicity(), copies)));
        } else if (target instanceof MixtureTarget mixture) {
            takeMixture(merged(mixture), copies);
        } else if (target instanceof PointMasses points) {
            take(points.asMixture(), copies);
        } else if (target instanceof ProductTarget product) {
            product.factors().forEach(f -> take(f.target(), Math.multiplyExact(f.multiplicity(), copies)));
        } else if (target instanceof SubspaceMixture subspace) {
            take(subspace.core(), copies);
            long rest = subspace.dimension() - subspace.core().dimension();
            if (rest > 0) {
                coordinate(Rational.ZERO, subspace.restVariance(), Math.multiplyExact(rest, copies));
            }
        } else {
            others.merge(target, copies, Math::addExact);
        }
    }

    private void coordinate(Rational mean, Rational variance, long copies) {
        coordinates.merge(new Coordinate(mean, variance, 1), copies, Math::addExact);
    }

    private void takeMixture(List<Component> components, long copies) {
        Component first = components.get(0);
        List<Integer> alone = IntStream.range(0, first.mean().size())
                .filter(i -> isApart(components, i))
                .boxed()
                .toList();
        alone.forEach(
                i -> coordinate(first.mean().get(i), first.covariance().get(i).get(i), copies));
        List<Integer> rest = IntStream.range(0, first.mean().size())
                .filter(i -> !alone.contains(i))
                .boxed()
                .toList();
        if (rest.isEmpty()) {
            return;
        }
        MixtureTarget core = new MixtureTarget(
                components.stream().map(c -> restricted(c, rest)).toList());
        others.merge(components.size() == 1 ? gaussian(core) : core, copies, Math::addExact);
    }

    /** Whether coordinate i has one law in all components and is uncorrelated with the others. */
    private static boolean isApart(List<Component> components, int i) {
        Component first = components.get(0);
        return components.stream()
                .allMatch(c -> c.mean().get(i).equals(first.mean().get(i))
                        && c.covariance()
                                .get(i)
                                .get(i)
                                .equals(first.covariance().get(i).get(i))
                        && IntStream.range(0, c.mean().size())
                                .allMatch(j ->
                                        j == i || c.covariance().get(i).get(j).isZero()));
    }

    /** A singular covariance is no {@link FullGaussian}: the law stays a mixture of one component. */
    private static Target gaussian(MixtureTarget single) {
        Component only = single.components().get(0);
        try {
            return new FullGaussian(only.mean(), only.covariance());
        } catch (IllegalArgumentException singular) {
            return single;
        }
    }

    private static Component restricted(Component c, List<Integer> kept) {
        return new Component(
                c.weight(),
                kept.stream().map(c.mean()::get).toList(),
                kept.stream()
                        .map(i -> kept.stream()
                                .map(j -> c.covariance().get(i).get(j))
                                .toList())
                        .toList());
    }

    /** The components with those of one mean and covariance made one. */
    private static List<Component> merged(MixtureTarget mixture) {
        Map<Component, Rational> weights = new LinkedHashMap<>();
        for (Component c : mixture.components()) {
            weights.merge(new Component(Rational.ONE, c.mean(), c.covariance()), c.weight(), Rational::add);
        }
        return weights.entrySet().stream()
                .map(e -> new Component(
                        e.getValue(), e.getKey().mean(), e.getKey().covariance()))
                .toList();
    }
}
