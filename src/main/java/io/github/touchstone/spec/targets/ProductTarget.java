package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.FieldElement;

/**
 * Independent factors, each any target (spec MIX-1). Scores and samplers separate.
 *
 * @param factors at least one; held flat, without products among them, and equal neighbours merged
 */
public record ProductTarget(List<Factor> factors) implements Target {
    private static final long MOST_LISTED = 1_000_000;

    /**
     * {@code multiplicity} independent copies of a target.
     *
     * @param target one copy
     * @param multiplicity at least one
     */
    public record Factor(Target target, long multiplicity) {
        /** Rejects a multiplicity below one. */
        public Factor {
            if (multiplicity < 1) {
                throw new IllegalArgumentException("a multiplicity is at least 1, got " + multiplicity);
            }
        }
    }

    /** Flattens and merges; throws {@link IllegalArgumentException} for no factor and for a dimension beyond 2^63 - 1. */
    public ProductTarget {
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a product needs at least one factor");
        }
        try {
            List<Factor> flat = new ArrayList<>();
            factors.stream().flatMap(ProductTarget::flat).forEach(f -> append(flat, f));
            factors = List.copyOf(flat);
            dimension(factors);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("the dimension of the product is beyond 2^63 - 1", e);
        }
    }

    /** {@code count} independent copies of one target. */
    public static ProductTarget power(long count, Target target) {
        return new ProductTarget(List.of(new Factor(target, count)));
    }

    /** A product to the power n is the list of its factors n times over; for one factor, that factor to the power. */
    private static Stream<Factor> flat(Factor f) {
        if (!(f.target() instanceof ProductTarget inner)) {
            return Stream.of(f);
        }
        if (inner.factors().size() == 1) {
            Factor only = inner.factors().get(0);
            return Stream.of(new Factor(only.target(), Math.multiplyExact(only.multiplicity(), f.multiplicity())));
        }
        if (f.multiplicity() > MOST_LISTED / inner.factors().size()) {
            throw new IllegalArgumentException("a product of " + f.multiplicity() + " copies of "
                    + inner.factors().size() + " factors is too long to list; multiply the factors one by one");
        }
        return Collections.nCopies((int) f.multiplicity(), inner.factors()).stream()
                .flatMap(List::stream);
    }

    /** Neighbours that are equal are held once: the order of the coordinates stays. */
    private static void append(List<Factor> flat, Factor f) {
        int last = flat.size() - 1;
        if (last >= 0 && flat.get(last).target().equals(f.target())) {
            long together = Math.addExact(flat.get(last).multiplicity(), f.multiplicity());
            flat.set(last, new Factor(f.target(), together));
        } else {
            flat.add(f);
        }
    }

    @Override
    public long dimension() {
        return dimension(factors);
    }

    private static long dimension(List<Factor> factors) {
        return factors.stream()
                .mapToLong(f -> Math.multiplyExact(f.target().dimension(), f.multiplicity()))
                .reduce(0, Math::addExact);
    }

    @Override
    public boolean hasDensity() {
        return factors.stream().allMatch(f -> f.target().hasDensity());
    }

    /** Every choice of one component from each copy of each factor, coordinates in the order of the factors. */
    @Override
    public MixtureTarget asMixture() {
        double components = 1;
        for (Factor f : factors) {
            components *= StrictMath.pow(f.target().asMixture().components().size(), f.multiplicity());
        }
        MixtureSize.require(components, dimension());
        List<MixtureTarget.Component> all = List.of(new MixtureTarget.Component(Rational.ONE, List.of(), List.of()));
        for (Factor f : factors) {
            for (long copy = 0; copy < f.multiplicity(); copy++) {
                all = joined(all, f.target().asMixture().components());
            }
        }
        return new MixtureTarget(all);
    }

    private static List<MixtureTarget.Component> joined(
            List<MixtureTarget.Component> left, List<MixtureTarget.Component> right) {
        return left.stream().flatMap(a -> right.stream().map(b -> joined(a, b))).toList();
    }

    private static MixtureTarget.Component joined(MixtureTarget.Component a, MixtureTarget.Component b) {
        List<Rational> mean = new ArrayList<>(a.mean());
        mean.addAll(b.mean());
        List<List<Rational>> rows = new ArrayList<>();
        a.covariance().forEach(row -> rows.add(padded(0, row, b.mean().size())));
        b.covariance().forEach(row -> rows.add(padded(a.mean().size(), row, 0)));
        return new MixtureTarget.Component(a.weight().multiply(b.weight()), mean, rows);
    }

    private static List<Rational> padded(int before, List<Rational> row, int after) {
        List<Rational> padded = new ArrayList<>(Collections.nCopies(before, Rational.ZERO));
        padded.addAll(row);
        padded.addAll(Collections.nCopies(after, Rational.ZERO));
        return padded;
    }

    @Override
    public <T extends FieldElement<T>> T averagePosteriorVariance(Schedule<T> schedule, int t) {
        T sum = schedule.arithmetic().zero();
        for (Factor f : factors) {
            long coordinates = Math.multiplyExact(f.target().dimension(), f.multiplicity());
            sum = sum.add(f.target()
                    .averagePosteriorVariance(schedule, t)
                    .multiply(schedule.arithmetic().of(coordinates)));
        }
        return sum.divide(schedule.arithmetic().of(dimension()));
    }
}
