package io.github.touchstone.study.comparison;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.quadrature.Measured;
import java.util.EnumMap;
import java.util.Map;

/**
 * The leading constant {@code lim KL(X_1 || Y_1)/Delta^2} on LOGISTIC for a mixture on the line, by first-order perturbation (CMP-7):
 *
 * <pre>q/p = 1 + Delta e + ...,   KL/Delta^2 = int p e^2/2</pre>
 *
 * where e adds up what every level does, carried down by the exact reverse process. Binary64; the error is an estimate by halving the
 * resolution.
 */
final class Perturbation {
    /** Levels {@code l = log(sigma^2)} from -RANGE to RANGE, sigma in units of the data. */
    private static final double RANGE = 26;

    private static final double REACH = 8.5;

    private final LineMixture law;
    private final double low;
    private final double high;
    private final double width;

    private Perturbation(LineMixture law) {
        this.law = law;
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < law.size(); i++) {
            double deviation = StrictMath.sqrt(law.variance(i));
            from = Math.min(from, law.mean(i) - REACH * deviation);
            to = Math.max(to, law.mean(i) + REACH * deviation);
            least = Math.min(least, deviation);
        }
        this.low = from;
        this.high = to;
        this.width = least;
    }

    /** The constants of DDIM and of the rules with the mean of DDPM, and the exponential integrator. */
    static Map<Contender, Measured> constants(LineMixture law) {
        Perturbation perturbation = new Perturbation(law);
        Map<Contender, Double> fine = perturbation.all(1);
        Map<Contender, Double> coarse = perturbation.all(2);
        Map<Contender, Measured> constants = new EnumMap<>(Contender.class);
        fine.forEach((contender, value) -> constants.put(
                contender,
                new Measured(
                        value, Math.abs(value - coarse.getOrDefault(contender, Double.POSITIVE_INFINITY)) + 1e-12)));
        return constants;
    }

    private Map<Contender, Double> all(int coarser) {
        Map<Contender, Double> values = new EnumMap<>(Contender.class);
        values.put(Contender.DDIM, ddim(coarser));
        double spacing = 0.2 * coarser * width;
        int points = (int) Math.ceil((high - low) / spacing) + 1;
        double[] sums = new double[4];
        for (int i = 0; i < points; i++) {
            double x = low + i * spacing;
            double density = StrictMath.exp(law.logDensity(x));
            double[] e = noisy(x, coarser);
            for (int k = 0; k < sums.length; k++) {
                sums[k] += 0.5 * density * e[k] * e[k] * spacing;
            }
        }
        values.put(Contender.THEORY, sums[0]);
        values.put(Contender.LARGE, sums[1]);
        values.put(Contender.SMALL, sums[2]);
        values.put(Contender.EXPONENTIAL, sums[3]);
        return values;
    }

    /**
     * {@code e(x) = -int n^2 E[((a p)''/p)(X) | X_0 = x]/2 dl} with the excess variance {@code -beta^2 a} of a step: {@code a = s'} for the
     * theory form, {@code s' + 1} fixed-large, {@code s' + 1/n} fixed-small, {@code s' + 1/2} exponential integrator.
     */
    private double[] noisy(double x, int coarser) {
        double step = 0.4 * coarser;
        double mesh = 0.15 * coarser;
        int levels = (int) Math.rint(2 * RANGE / step);
        int nodes = (int) Math.rint(REACH / mesh);
        double[] e = new double[4];
        for (int k = 0; k <= levels; k++) {
            double noise = StrictMath.exp(-RANGE + k * step);
            double root = StrictMath.sqrt(noise);
            double own = 0;
            double flat = 0;
            for (int j = -nodes; j <= nodes; j++) {
                double g = j * mesh;
                ScoreJet jet = ScoreJet.at(law, noise, x + root * g);
                double weight = StrictMath.exp(-0.5 * g * g) * mesh / StrictMath.sqrt(2 * StrictMath.PI);
                own += weight * (jet.s3() + 2 * jet.s2() * jet.s() + jet.s1() * jet.curvature());
                flat += weight * jet.curvature();
            }
            // in units of the data a derivative counts 1/sqrt(abar): n/abar = noise, n = noise/(1 + noise)
            double n = noise / (1 + noise);
            double ofSlope = -0.5 * noise * noise * own * step;
            double ofOne = -0.5 * noise * n * flat * step;
            e[0] += ofSlope;
            e[1] += ofSlope + ofOne;
            e[2] += ofSlope + ofOne / n;
            e[3] += ofSlope + 0.5 * ofOne;
        }
        return e;
    }

    private double ddim(int coarser) {
        double spacing = 0.05 * coarser * width;
        int points = (int) Math.ceil((high - low) / spacing) + 1;
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double x = low + i * spacing;
            double e = FlowPerturbation.at(law, x, RANGE, 0.025 * coarser);
            sum += 0.5 * StrictMath.exp(law.logDensity(x)) * e * e * spacing;
        }
        return sum;
    }
}
