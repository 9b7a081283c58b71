package io.github.touchstone.study.montecarlo;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.SubspaceMixture;
import io.github.touchstone.spec.targets.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * A target as independent parts: Gaussian coordinates, which need no draws, and mixtures (spec MCP-6). Samplers separate as scores do,
 * so divergences add up; the coordinates of a {@link SubspaceMixture} are those of its subspace and of the rest.
 *
 * @param coordinates Gaussian coordinates
 * @param mixtures mixtures that need draws
 */
public record Factors(List<Coordinate> coordinates, List<Factor> mixtures) {
    /**
     * Independent copies of a mixture.
     *
     * @param mixture one copy
     * @param multiplicity how many
     */
    public record Factor(MixtureTarget mixture, long multiplicity) {}

    /** The parts of a target. */
    public static Factors of(Target target) {
        Factors factors = new Factors(new ArrayList<>(), new ArrayList<>());
        factors.add(target, 1);
        return factors;
    }

    /** All parts as mixtures, a Gaussian coordinate as one of a single component. */
    List<Factor> asMixtures() {
        List<Factor> all = new ArrayList<>(mixtures);
        coordinates.forEach(c -> all.add(new Factor(
                new MixtureTarget(List.of(MixtureTarget.Component.onLine(Rational.ONE, c.mean(), c.variance()))),
                c.multiplicity())));
        return all;
    }

    private void add(Target target, long times) {
        if (target instanceof DiagonalGaussian gaussian) {
            gaussian.coordinates()
                    .forEach(c -> coordinates.add(
                            new Coordinate(c.mean(), c.variance(), Math.multiplyExact(c.multiplicity(), times))));
        } else if (target instanceof FullGaussian gaussian) {
            mixtures.add(new Factor(
                    new MixtureTarget(
                            List.of(new MixtureTarget.Component(Rational.ONE, gaussian.mean(), gaussian.covariance()))),
                    times));
        } else if (target instanceof MixtureTarget mixture) {
            mixtures.add(new Factor(mixture, times));
        } else if (target instanceof PointMasses points) {
            mixtures.add(new Factor(points.asMixture(), times));
        } else if (target instanceof ProductTarget product) {
            product.factors().forEach(f -> add(f.target(), Math.multiplyExact(f.multiplicity(), times)));
        } else if (target instanceof SubspaceMixture subspace) {
            add(subspace.core(), times);
            long rest = subspace.dimension() - subspace.core().dimension();
            if (rest > 0) {
                coordinates.add(
                        new Coordinate(Rational.ZERO, subspace.restVariance(), Math.multiplyExact(rest, times)));
            }
        }
    }
}
