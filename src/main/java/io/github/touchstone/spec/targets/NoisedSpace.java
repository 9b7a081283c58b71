package io.github.touchstone.spec.targets;

import io.github.touchstone.math.laws.IndependentLaw;
import io.github.touchstone.math.laws.MultinormalMixture;
import io.github.touchstone.math.laws.SmoothLaw;
import io.github.touchstone.math.laws.SubspaceLaw;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/** The law of X_t of any target (spec MIX-4, MIX-5). */
public final class NoisedSpace {
    private NoisedSpace() {}

    /**
     * The law of {@code X_t = sqrt(abar_t) X_0 + sqrt(1 - abar_t) W}, t in 0..T; at t = 0 the target must have a density. A mixture
     * costs d^3 for each component once, a product what its factors cost, a subspace what lies within it. Throws {@link
     * IllegalArgumentException} for a target without density at t = 0 and for a dimension beyond 2^31 - 1.
     */
    public static <T extends FieldElement<T>> SmoothLaw<T> at(Target target, Schedule<T> schedule, int t) {
        if (t == 0 && !target.hasDensity()) {
            throw new IllegalArgumentException("the target has no density; its score exists from t = 1 on");
        }
        if (target instanceof ProductTarget product) {
            return independent(schedule, product.factors(), t);
        }
        if (target instanceof DiagonalGaussian gaussian && gaussian.dimension() > 1) {
            return independent(schedule, coordinates(gaussian), t);
        }
        if (target instanceof SubspaceMixture subspace
                && subspace.dimension() > subspace.basis().size()) {
            return new SubspaceLaw<>(
                    numbers(schedule, subspace.basis()),
                    at(subspace.core(), schedule, t),
                    Marginal.variance(schedule, schedule.arithmetic().of(subspace.restVariance()), t));
        }
        return mixture(target.asMixture(), schedule, t);
    }

    private static List<ProductTarget.Factor> coordinates(DiagonalGaussian gaussian) {
        return gaussian.coordinates().stream()
                .map(c -> new ProductTarget.Factor(
                        new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(c.mean(), c.variance(), 1))),
                        c.multiplicity()))
                .toList();
    }

    private static <T extends FieldElement<T>> SmoothLaw<T> independent(
            Schedule<T> schedule, List<ProductTarget.Factor> factors, int t) {
        List<SmoothLaw<T>> parts = new ArrayList<>();
        for (ProductTarget.Factor f : factors) {
            if (f.multiplicity() > Integer.MAX_VALUE - parts.size()) {
                throw new IllegalArgumentException("a point has more coordinates than a list can hold");
            }
            parts.addAll(Collections.nCopies((int) f.multiplicity(), at(f.target(), schedule, t)));
        }
        return new IndependentLaw<>(schedule.arithmetic(), parts);
    }

    private static <T extends FieldElement<T>> SmoothLaw<T> mixture(MixtureTarget target, Schedule<T> schedule, int t) {
        T root = schedule.sqrtAlphaBar(t);
        return new MultinormalMixture<>(
                schedule.arithmetic(),
                target.components().stream()
                        .map(c -> new MultinormalMixture.Component<>(
                                schedule.arithmetic().of(c.weight()),
                                c.mean().stream()
                                        .map(m -> root.multiply(
                                                schedule.arithmetic().of(m)))
                                        .toList(),
                                noised(numbers(schedule, c.covariance()), schedule, t)))
                        .toList());
    }

    /** {@code abar_t C + (1 - abar_t) I}. */
    private static <T extends FieldElement<T>> List<List<T>> noised(List<List<T>> rows, Schedule<T> schedule, int t) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> IntStream.range(0, rows.size())
                        .mapToObj(j -> i == j
                                ? Marginal.variance(schedule, rows.get(i).get(i), t)
                                : schedule.alphaBar(t).multiply(rows.get(i).get(j)))
                        .toList())
                .toList();
    }

    private static <T extends FieldElement<T>> List<List<T>> numbers(Schedule<T> schedule, List<List<Rational>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(schedule.arithmetic()::of).toList())
                .toList();
    }
}
