package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far accepted steps can take the law of the output of a chain on a mixture (spec SCR-8).
 *
 * @param totalVariation of the law after the last step with noise
 * @param lastStep the mean distance of the result of a last step without noise
 */
record DensitySpread(double totalVariation, double lastStep) {
    /** {@code 1/sqrt(2 pi)}: TV of two normal laws whose means differ by d deviations is at most d times this. */
    private static final double OF_MEAN = 1 / Math.sqrt(2 * StrictMath.PI);

    /** {@code 2 phi(1)}: TV of two normal laws whose deviations have the ratio e^l is at most l times this. */
    private static final double OF_DEVIATION = 2 * OF_MEAN * StrictMath.exp(-0.5);

    /** Of the sums that stand for expectations; kinks at zero cost them less than a hundredth, which is added in the end. */
    private static final int NODES = 1024;

    /** Tight and accepted. */
    record Both(DensitySpread tight, DensitySpread accepted) {}

    /** Empty where a correct program in the format may fail altogether, or where the spread says nothing. */
    static Optional<Both> of(Question.Density question, Dtype dtype) {
        return Tolerances.of(question.config(), LawExaminer.interpolation(question.config()), LawExaminer.BALLS, dtype)
                .map(tolerances -> of(DensityChain.of(question, Dtype.FLOAT64), tolerances, dtype))
                .filter(both -> both.accepted().totalVariation() < 0.1);
    }

    private static Both of(DensityChain chain, Tolerances tolerances, Dtype dtype) {
        List<LineLaw> laws = new ArrayList<>(List.of(DensityChain.start()));
        laws.addAll(chain.laws(chain.noisy()));
        DensitySpread tight = new DensitySpread(0, 0);
        DensitySpread accepted = tight;
        for (int k = 0; k < chain.kernels().size(); k++) {
            LineLaw before = laws.get(Math.min(k, laws.size() - 1));
            tight = tight.plus(step(chain, k, before, tolerances.tight().get(k), rounding(chain, k, dtype)));
            accepted =
                    accepted.plus(step(chain, k, before, tolerances.accepted().get(k), slack(chain, k, dtype)));
        }
        return new Both(tight, accepted);
    }

    private DensitySpread plus(DensitySpread other) {
        return new DensitySpread(totalVariation + other.totalVariation, lastStep + other.lastStep);
    }

    /** {@code E[(d_x + r)|X| + (d_m + r)|m(X)|]}, over the deviation where there is one. */
    private static DensitySpread step(
            DensityChain chain, int k, LineLaw before, StepMap<Rational> distance, double rounding) {
        SpecifiedKernel kernel = chain.kernels().get(k);
        double ofSample = distance.sample().doubleValue() + rounding;
        double ofModel = distance.model().doubleValue() + rounding;
        LineLaw.Interval range = before.support();
        double h = (range.upper() - range.lower()) / NODES;
        double mean = 0;
        for (int i = 0; i <= NODES; i++) {
            double x = range.lower() + i * h;
            mean += h
                    * before.density(x)
                    * (ofSample * Math.abs(x)
                            + ofModel * Math.abs(kernel.model().predict(x)));
        }
        double sigma = kernel.deviation();
        double ofSigma = distance.noise().doubleValue() + rounding;
        if (sigma == 0) {
            return new DensitySpread(0, mean + ofSigma);
        }
        double least = sigma - ofSigma;
        return new DensitySpread(least > 0 ? OF_MEAN * mean / least + OF_DEVIATION * ofSigma / least : 1, 0);
    }

    /** {@code 64 u gamma}: what the roundings of one step can add to the map of its coefficients, for inputs of size one (LAW-2). */
    static double slack(DensityChain chain, int k, Dtype dtype) {
        StepMap<Ball> map = chain.maps().get(k);
        double gamma = 1 / chain.models().get(k).signal();
        for (Ball c : map.list()) {
            gamma = Math.max(gamma, Math.abs(c.getReal()));
        }
        return Math.scalb(gamma, 6 - dtype.precision());
    }

    /** One unit in the last place of the result. */
    static double rounding(DensityChain chain, int k, Dtype dtype) {
        double largest = 0;
        for (Ball c : chain.maps().get(k).list()) {
            largest = Math.max(largest, Math.abs(c.getReal()));
        }
        return Math.scalb(largest, 1 - dtype.precision());
    }
}
