package io.github.touchstone.spec.targets;

import io.github.touchstone.math.linear.Definiteness;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * A mixture of Gaussians, {@code sum_i w_i N(m_i, C_i)}, with rational weights, means and covariances (spec MIX-1). Equal components
 * are allowed.
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

        /** Whether {@code x^T C x > 0} for every x but zero. */
        public boolean hasDensity() {
            return Definiteness.of(covariance) == Definiteness.POSITIVE_DEFINITE;
        }
    }

    /** Copies the list and checks everything said above, exactly; throws {@link IllegalArgumentException} with the reason. */
    public MixtureTarget {
        components = List.copyOf(components);
        if (components.isEmpty()) {
            throw new IllegalArgumentException("a mixture needs at least one component");
        }
        Require.weights(components.stream().map(Component::weight).toList());
        Require.oneDimension("mean", components.stream().map(Component::mean).toList());
        for (int i = 0; i < components.size(); i++) {
            Component c = components.get(i);
            Require.covariance(
                    (c.mean().size() == 1 ? "variance" : "covariance") + " of component " + (i + 1),
                    c.covariance(),
                    c.mean().size());
        }
    }

    /**
     * Any target on the line as a mixture; point masses become components of variance zero. Throws {@link IllegalArgumentException} for
     * another dimension.
     */
    public static MixtureTarget onLine(Target target) {
        if (target.dimension() != 1) {
            throw new IllegalArgumentException("needs a target on the line, got dimension " + target.dimension());
        }
        return target.asMixture();
    }

    /** The mixture of one component, N(mean, covariance). */
    public static MixtureTarget single(List<Rational> mean, List<List<Rational>> covariance) {
        return new MixtureTarget(List.of(new Component(Rational.ONE, mean, covariance)));
    }

    @Override
    public MixtureTarget asMixture() {
        return this;
    }

    @Override
    public long dimension() {
        return components.get(0).mean().size();
    }

    @Override
    public boolean hasDensity() {
        return components.stream().allMatch(Component::hasDensity);
    }

    @Override
    public <T extends FieldElement<T>> T averagePosteriorVariance(Schedule<T> schedule, int t) {
        return AveragePosterior.ofMixture(this, schedule, t);
    }
}
