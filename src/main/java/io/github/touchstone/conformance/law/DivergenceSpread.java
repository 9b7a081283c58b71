package io.github.touchstone.conformance.law;

import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Question;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far accepted steps can take the divergences between a mixture and the output of a chain, to first order and doubled (spec
 * SCR-10).
 *
 * @param kl of KL(X || Y)
 * @param reverseKl of KL(Y || X)
 */
public record DivergenceSpread(double kl, double reverseKl) {
    /** First order, and as much again for what is beyond. */
    private static final double FACTOR = 2;

    private static final int NODES = 1024;

    /** The relative step of the difference that stands for a derivative. */
    private static final double STEP = 0x1p-12;

    /** Tight and accepted. */
    public record Both(DivergenceSpread tight, DivergenceSpread accepted) {}

    /** Empty where a correct program in the format may fail altogether. */
    public static Optional<Both> of(Question.Density question, Dtype dtype) {
        return Tolerances.of(question.config(), LawExaminer.interpolation(question.config()), LawExaminer.BALLS, dtype)
                .map(tolerances -> of(DensityChain.of(question, Dtype.FLOAT64), tolerances, dtype));
    }

    private static Both of(DensityChain chain, Tolerances tolerances, Dtype dtype) {
        List<LineLaw> laws = new ArrayList<>(List.of(DensityChain.start()));
        laws.addAll(chain.laws(chain.noisy()));
        double tight = 0;
        double accepted = 0;
        for (int k = 0; k < chain.noisy(); k++) {
            LineLaw before = laws.get(k);
            double rounding = DensitySpread.rounding(chain, k, dtype);
            double slack = DensitySpread.slack(chain, k, dtype);
            tight += square(chain.kernels().get(k), before, tolerances.tight().get(k), rounding, dtype);
            accepted +=
                    square(chain.kernels().get(k), before, tolerances.accepted().get(k), slack, dtype);
        }
        DivergenceSpread one = deviations(chain.end(), laws.get(chain.noisy()));
        return new Both(one.times(FACTOR * Math.sqrt(tight)), one.times(FACTOR * Math.sqrt(accepted)));
    }

    private DivergenceSpread times(double s) {
        return new DivergenceSpread(kl * s, reverseKl * s);
    }

    /** {@code E[delta^2]/(sigma - eta)^2 + 2 eta^2/(sigma - eta)^2} of one step. */
    private static double square(
            SpecifiedKernel kernel, LineLaw before, StepMap<Rational> distance, double rounding, Dtype dtype) {
        double ofSample = distance.sample().doubleValue() + rounding;
        double ofModel = distance.model().doubleValue() + rounding;
        double u = Math.scalb(1.0, -dtype.precision());
        double eta = distance.noise().doubleValue() + rounding;
        double mean = expectation(before, x -> {
            double m = kernel.model().predict(x);
            double[] at = kernel.means(new double[] {x, x * (1 + STEP)});
            double ofInputs = u * (Math.abs(kernel.weight() * m) + Math.abs(at[1] - at[0]) / STEP);
            double delta = ofSample * Math.abs(x) + ofModel * Math.abs(m) + ofInputs;
            return delta * delta;
        });
        double least = kernel.deviation() - eta;
        return least > 0 ? (mean + 2 * eta * eta) / (least * least) : Double.POSITIVE_INFINITY;
    }

    /** The root of {@code chi^2(p||q) = E_q[(p/q - 1)^2]}, and the standard deviation of {@code log(q/p)} under q. */
    private static DivergenceSpread deviations(LineLaw p, LineLaw q) {
        double chi = expectation(q, x -> {
            double ratio = StrictMath.expm1(p.logDensity(x) - q.logDensity(x));
            return ratio * ratio;
        });
        double mean = expectation(q, x -> q.logDensity(x) - p.logDensity(x));
        double variance = expectation(q, x -> {
            double deviation = q.logDensity(x) - p.logDensity(x) - mean;
            return deviation * deviation;
        });
        return new DivergenceSpread(Math.sqrt(chi), Math.sqrt(variance));
    }

    private interface Integrand {
        double at(double x);
    }

    private static double expectation(LineLaw law, Integrand f) {
        LineLaw.Interval range = law.support();
        double h = (range.upper() - range.lower()) / NODES;
        double sum = 0;
        for (int i = 0; i <= NODES; i++) {
            double x = range.lower() + i * h;
            double density = law.density(x);
            sum += density > 0 ? h * density * f.at(x) : 0;
        }
        return sum;
    }
}
