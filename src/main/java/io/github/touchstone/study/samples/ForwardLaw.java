package io.github.touchstone.study.samples;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.SubspaceMixture;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.UndefinedQuantityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The law of X_r (spec DRW-3). */
final class ForwardLaw {
    private ForwardLaw() {}

    /** The law, for any target; throws {@link UndefinedQuantityException} where it has no density, and says so. */
    static SpaceLaw of(Target target, Noised noised) {
        if (noised.noise() == 0 && !target.hasDensity()) {
            throw new UndefinedQuantityException(
                    "the target has no density, and draws that hit its points or planes exactly"
                            + " show nothing by these tests: compare with X_r for r from 1 on (--reference)");
        }
        return law(target, noised);
    }

    private static SpaceLaw law(Target target, Noised noised) {
        if (target instanceof GaussianTarget gaussian) {
            return gaussian(gaussian, new Moments() {
                @Override
                public double mean(double mean, Rational variance) {
                    return noised.mean(mean);
                }

                @Override
                public double variance(Rational variance) {
                    return noised.variance(variance.doubleValue(), 1);
                }
            });
        }
        if (target instanceof ProductTarget product) {
            List<SpaceLaw> factors = new ArrayList<>();
            product.factors()
                    .forEach(f -> factors.addAll(
                            Collections.nCopies(Math.toIntExact(f.multiplicity()), law(f.target(), noised))));
            return new ProductLaw(factors);
        }
        if (target instanceof SubspaceMixture subspace) {
            return new SubspaceLaw(
                    basis(subspace),
                    law(subspace.core(), noised),
                    noised.variance(subspace.restVariance().doubleValue(), 1));
        }
        MixtureTarget mixture = target instanceof PointMasses points ? points.asMixture() : (MixtureTarget) target;
        return new MixtureLaw(mixture.components(), noised);
    }

    /** What becomes of a coordinate N(mean, variance). */
    interface Moments {
        /** The mean after it, for a mean and variance before. */
        double mean(double mean, Rational variance);

        /** The variance after it, which must be positive. */
        double variance(Rational variance);
    }

    /** The law whose moments in the eigenbasis of the target are these. */
    static GaussianLaw gaussian(GaussianTarget target, Moments moments) {
        if (target instanceof FullGaussian full) {
            return Eigenbasis.of(full).law(moments);
        }
        int d = Math.toIntExact(target.dimension());
        double[] means = new double[d];
        double[] variances = new double[d];
        int j = 0;
        for (DiagonalGaussian.Coordinate c : ((DiagonalGaussian) target).coordinates()) {
            double mean = moments.mean(c.mean().doubleValue(), c.variance());
            double variance = moments.variance(c.variance());
            for (long copy = 0; copy < c.multiplicity(); copy++) {
                means[j] = mean;
                variances[j] = variance;
                j++;
            }
        }
        return new GaussianLaw(means, variances, Rotation.NONE);
    }

    static double[][] basis(SubspaceMixture subspace) {
        return subspace.basis().stream().map(Numbers64::of).toArray(double[][]::new);
    }
}
