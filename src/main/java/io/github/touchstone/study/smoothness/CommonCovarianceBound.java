package io.github.touchstone.study.smoothness;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.montecarlo.Factors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bound of LIP-4: if all components have one covariance, with the least eigenvalue {@code lambda > 0}, and their means lie within a
 * distance D of each other, then {@code G <= max(1, (a - 1)^2/(4a))} with {@code a = D^2/(4 lambda)}, for certain and at every level.
 */
public final class CommonCovarianceBound {
    private CommonCovarianceBound() {}

    /**
     * The bound, exactly; the greatest of those of independent parts. Empty if a mixture's components have several covariances, or one
     * that is not diagonal or is singular.
     */
    public static Optional<Rational> of(Target target) {
        Factors factors = Factors.of(target);
        List<Rational> bounds = new ArrayList<>(List.of(Rational.ONE));
        for (Factors.Factor factor : factors.mixtures()) {
            Optional<Rational> bound = of(factor.mixture());
            if (bound.isEmpty()) {
                return Optional.empty();
            }
            bounds.add(bound.get());
        }
        return bounds.stream().reduce((x, y) -> x.compareTo(y) < 0 ? y : x);
    }

    private static Optional<Rational> of(MixtureTarget mixture) {
        List<Component> components = mixture.components();
        List<List<Rational>> covariance = components.get(0).covariance();
        if (components.size() == 1) {
            return Optional.of(Rational.ONE);
        }
        Optional<Rational> least = leastOfDiagonal(covariance);
        if (least.isEmpty()
                || least.get().isZero()
                || components.stream().anyMatch(c -> !c.covariance().equals(covariance))) {
            return Optional.empty();
        }
        Rational squaredDistance = Rational.ZERO;
        for (Component c : components) {
            for (Component d : components) {
                Rational squared = squaredDistance(c.mean(), d.mean());
                squaredDistance = squared.compareTo(squaredDistance) > 0 ? squared : squaredDistance;
            }
        }
        return Optional.of(ofRatio(squaredDistance.divide(least.get().multiply(4))));
    }

    /** {@code max(1, (a - 1)^2/(4a))}, and 1 for a below 1. */
    static Rational ofRatio(Rational a) {
        if (a.compareTo(Rational.ONE) <= 0) {
            return Rational.ONE;
        }
        Rational gap = a.subtract(Rational.ONE);
        Rational bound = gap.multiply(gap).divide(a.multiply(4));
        return bound.compareTo(Rational.ONE) < 0 ? Rational.ONE : bound;
    }

    private static Optional<Rational> leastOfDiagonal(List<List<Rational>> rows) {
        Rational least = rows.get(0).get(0);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.size(); j++) {
                if (i != j && !rows.get(i).get(j).isZero()) {
                    return Optional.empty();
                }
            }
            Rational entry = rows.get(i).get(i);
            least = entry.compareTo(least) < 0 ? entry : least;
        }
        return Optional.of(least);
    }

    private static Rational squaredDistance(List<Rational> x, List<Rational> y) {
        Rational sum = Rational.ZERO;
        for (int k = 0; k < x.size(); k++) {
            Rational gap = x.get(k).subtract(y.get(k));
            sum = sum.add(gap.multiply(gap));
        }
        return sum;
    }
}
