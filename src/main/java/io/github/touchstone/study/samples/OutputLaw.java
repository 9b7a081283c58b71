package io.github.touchstone.study.samples;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.propagation.UnresolvedLawException;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.samplers.flow.FlowRun;
import io.github.touchstone.samplers.flow.UnresolvedFlowException;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NotComputedException;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.SubspaceMixture;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.UndefinedQuantityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/** The law of Y_m, where it is known (spec DRW-3). */
final class OutputLaw {
    private final Sampler sampler;
    private final ScheduleFamily schedule;
    private final int steps;
    private final int stop;

    private OutputLaw(Experiment<?> experiment) {
        this.sampler = experiment.sampler();
        this.schedule = experiment.schedule();
        this.steps = experiment.steps();
        this.stop = experiment.stop();
    }

    /** The law; throws {@link UndefinedQuantityException} where no way leads to it, with what is possible instead. */
    static SpaceLaw of(Experiment<Target> experiment) {
        return new OutputLaw(experiment).law(experiment.target());
    }

    private SpaceLaw law(Target target) {
        if (target instanceof GaussianTarget gaussian) {
            return Noised.onSchedule(schedule, steps, s -> gaussian(gaussian, s));
        }
        if (target instanceof ProductTarget product) {
            List<SpaceLaw> factors = new ArrayList<>();
            product.factors()
                    .forEach(f ->
                            factors.addAll(Collections.nCopies(Math.toIntExact(f.multiplicity()), law(f.target()))));
            return new ProductLaw(factors);
        }
        if (target instanceof SubspaceMixture subspace) {
            double rest = Noised.onSchedule(schedule, steps, s -> variance(s, subspace.restVariance()));
            return new SubspaceLaw(ForwardLaw.basis(subspace), law(subspace.core()), rest);
        }
        return mixture(target instanceof PointMasses points ? points.asMixture() : (MixtureTarget) target);
    }

    private SpaceLaw mixture(MixtureTarget mixture) {
        if (mixture.components().size() == 1) {
            return law(gaussian(mixture.components().get(0)));
        }
        if (mixture.dimension() > 1) {
            throw new UndefinedQuantityException("the exact law of the output is not known for a mixture in d = "
                    + mixture.dimension()
                    + " dimensions that is given as such: give it as a product, or by a subspace of one"
                    + " dimension, or test the target alone (without --sampler, or by --law target)");
        }
        return new LineSpaceLaw(onLine(mixture));
    }

    private LineLaw onLine(MixtureTarget mixture) {
        try {
            return sampler instanceof CoefficientRule rule && addsNoise(rule)
                    ? LineRun.output(mixture, rule, schedule, steps, stop)
                    : FlowRun.output(mixture, sampler, schedule, steps, stop);
        } catch (UnresolvedLawException | UnresolvedFlowException | NotComputedException e) {
            throw new UndefinedQuantityException("the law of the output could not be computed: " + e.getMessage()
                    + "; the target alone can be tested (without --sampler, or by --law target)");
        }
    }

    /** Whether any step does. */
    private boolean addsNoise(CoefficientRule rule) {
        return IntStream.rangeClosed(stop + 1, steps).anyMatch(rule::addsNoise);
    }

    private static Target gaussian(MixtureTarget.Component only) {
        return only.mean().size() == 1
                ? new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(
                        only.mean().get(0), only.covariance().get(0).get(0), 1)))
                : new FullGaussian(only.mean(), only.covariance());
    }

    private <T extends FieldElement<T>> GaussianLaw gaussian(GaussianTarget target, Schedule<T> s) {
        GaussianChain<T> chain = GaussianChain.of(sampler, s, stop);
        double root = s.sqrtAlphaBar(stop).getReal();
        Map<Rational, Double> variances = new HashMap<>();
        return ForwardLaw.gaussian(target, new ForwardLaw.Moments() {
            @Override
            public double mean(double mean, Rational variance) {
                return mean == 0
                        ? 0
                        : root
                                * mean
                                * chain.meanShare(s.arithmetic().of(variance)).getReal();
            }

            @Override
            public double variance(Rational variance) {
                return variances.computeIfAbsent(variance, v -> OutputLaw.variance(chain, s.arithmetic(), v));
            }
        });
    }

    private <T extends FieldElement<T>> double variance(Schedule<T> s, Rational lambda) {
        return variance(GaussianChain.of(sampler, s, stop), s.arithmetic(), lambda);
    }

    private static <T extends FieldElement<T>> double variance(
            GaussianChain<T> chain, Arithmetic<T> arithmetic, Rational lambda) {
        T variance = chain.variance(arithmetic.of(lambda));
        // a variance of zero comes as a small ball about it
        if (!arithmetic.less(arithmetic.zero(), variance).certain()) {
            throw new UndefinedQuantityException(
                    "the output Y_m has variance 0 in some direction: stop at a step from 1 on");
        }
        return variance.getReal();
    }
}
