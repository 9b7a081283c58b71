package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;

/**
 * A mixture of Gaussians, {@code sum_i w_i N(m_i, C_i)}, with rational weights, means and covariances (spec MIX-1).
 *
 * @param components at least one, of one dimension, with weights that add up to one
 */
public record MixtureTarget(List<Component> components) implements Target {
    /**
     * The component {@code w N(mean, covariance)}.
     *
     * @param weight positive
     * @param mean d rationals
     * @param covariance d rows of d rationals, symmetric and positive semidefinite; singular only with early stopping
     */
    public record Component(Rational weight, List<Rational> mean, List<List<Rational>> covariance) {
        /** Copies the lists. */
        public Component {
            mean = List.copyOf(mean);
            covariance = covariance.stream().map(List::copyOf).toList();
        }

        /** The component {@code w N(mean, variance)} on the line. */
        public static Component onLine(Rational weight, Rational mean, Rational variance) {
            return new Component(weight, List.of(mean), List.of(List.of(variance)));
        }
    }

    /** Copies the list. */
    public MixtureTarget {
        components = List.copyOf(components);
    }

    @Override
    public long dimension() {
        return components.get(0).mean().size();
    }

    @Override
    public boolean hasDensity() {
        return components.stream().noneMatch(c -> c.covariance().get(0).get(0).isZero());
    }
}
