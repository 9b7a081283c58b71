package io.github.touchstone.study;

import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.divergence.MultivariateNormalPair;
import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.study.Parts.Repeated;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/** Computes the {@link Parts} of a quantity of an experiment. */
final class GaussianParts {
    private GaussianParts() {}

    /** The parts in the given arithmetic. The quantity must be finite and defined: see {@link GaussianEvaluation}. */
    static <T extends FieldElement<T>> Parts<T> of(
            Experiment<GaussianTarget> experiment, Quantity quantity, Arithmetic<T> arithmetic) {
        if (experiment.target() instanceof DiagonalGaussian diagonal) {
            return ofDiagonal(experiment, diagonal, quantity, arithmetic);
        }
        return ofFull(experiment, (FullGaussian) experiment.target(), quantity, arithmetic);
    }

    private static <T extends FieldElement<T>> Parts<T> ofDiagonal(
            Experiment<GaussianTarget> experiment,
            DiagonalGaussian target,
            Quantity quantity,
            Arithmetic<T> arithmetic) {
        DiagonalLaws<T> laws = new DiagonalLaws<>(experiment, target, arithmetic);
        return switch (quantity) {
            case KL_FORWARD -> kl(target, dense(laws.ends(), arithmetic), NormalPair::kl);
            case KL_REVERSE ->
                kl(
                        target,
                        dense(laws.ends(), arithmetic),
                        pair -> pair.swapped().kl());
            case KL_PATH -> kl(target, laws.paths((CoefficientRule) experiment.sampler()), Function.identity());
            case PINSKER -> new Parts.Pinsker<T>(kl(target, dense(laws.ends(), arithmetic), NormalPair::kl));
            case WASSERSTEIN -> new Parts.Wasserstein<>(repeated(target, laws.ends()));
            case TOTAL_VARIATION ->
                new Parts.TotalVariation<>(dense(laws.ends(), arithmetic).get(0));
            case VARIANCE_RATIO -> varianceRatio(laws.ends().get(0));
        };
    }

    /** The pairs, if Y_m has a density. Of a zero in rounding arithmetic it is not known whether the variance only underflowed. */
    private static <T extends FieldElement<T>> List<NormalPair<T>> dense(
            List<NormalPair<T>> pairs, Arithmetic<T> arithmetic) {
        if (arithmetic.certified() && pairs.stream().anyMatch(pair -> pair.q().isZero())) {
            throw new UndefinedQuantityException(
                    "the output Y_m has variance 0 in some coordinate, so it has no density:"
                            + " ask for w2, or stop at a step from 1 on");
        }
        return pairs;
    }

    private static <T extends FieldElement<T>> Parts<T> ofFull(
            Experiment<GaussianTarget> experiment, FullGaussian target, Quantity quantity, Arithmetic<T> arithmetic) {
        FullLaws<T> laws = new FullLaws<>(experiment, target, arithmetic);
        return switch (quantity) {
            case KL_FORWARD -> once(laws.ends().kl());
            case KL_REVERSE -> once(laws.ends().swapped().kl());
            case KL_PATH -> once(laws.path((CoefficientRule) experiment.sampler()));
            case PINSKER -> new Parts.Pinsker<T>(once(laws.ends().kl()));
            case WASSERSTEIN -> new Parts.MultivariateWasserstein<>(laws.ends());
            case TOTAL_VARIATION -> new Parts.TotalVariation<>(onLine(laws.ends()));
            case VARIANCE_RATIO -> varianceRatio(onLine(laws.ends()));
        };
    }

    private static <T extends FieldElement<T>> Parts<T> varianceRatio(NormalPair<T> pair) {
        return new Parts.Plain<>(pair.q().divide(pair.p()));
    }

    private static <T extends FieldElement<T>> NormalPair<T> onLine(MultivariateNormalPair<T> pair) {
        T u = pair.direction().get(0);
        return new NormalPair<>(
                pair.p().entry(0, 0),
                pair.q().entry(0, 0),
                pair.squaredScale().multiply(u).multiply(u));
    }

    private static <A, T extends FieldElement<T>> Parts<T> kl(
            DiagonalGaussian target, List<A> laws, Function<A, LogForm<T>> form) {
        return new Parts.Kl<>(repeated(target, laws.stream().map(form).toList()));
    }

    private static <T extends FieldElement<T>> Parts<T> once(LogForm<T> form) {
        return new Parts.Kl<>(List.of(new Repeated<>(form, 1)));
    }

    private static <A> List<Repeated<A>> repeated(DiagonalGaussian target, List<A> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Repeated<>(
                        values.get(i), target.coordinates().get(i).multiplicity()))
                .toList();
    }
}
