package io.github.touchstone.conformance.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.dfp.Dfp;

/**
 * The density of a sampler's output on a mixture on the line where the last step with noise ends (SCR-5), and its divergences: coefficients in decimals, then values on one
 * grid in binary64, pushed by the trapezoidal rule. Smooth, and zero at both ends, so that the rule errs by rounding alone; good to {@value #ERROR}.
 */
final class OutputDensity {
    /** Absolute, of a divergence; four times what it was seen to be. */
    static final String ERROR = "2e-14";

    /** Beyond, no law here has more than 1e-22. */
    private static final double REACH = 10;

    private static final int NODES = 1001;

    private static final double H = 2 * REACH / (NODES - 1);
    /** A kernel is cut off at exp(-72). */
    private static final double DEVIATIONS = 12;
    /** Less counts for nothing in a divergence. */
    private static final double LEAST = 1e-24;

    /** {@code w N(m, v)}, rounded. */
    private record Part(double weight, double mean, double variance) {
        double at(double x) {
            double g = x - mean;
            return weight * StrictMath.exp(-g * g / (2 * variance)) / Math.sqrt(2 * StrictMath.PI * variance);
        }
    }

    private OutputDensity() {}

    /** KL both ways. */
    static Map<String, List<Dfp>> divergences(JsonNode config, NoiseTable table) {
        Visits visits = Visits.of(config.get("timesteps"), table.betas().size());
        double[] q = values(List.of(new Part(1, 0, 1)));
        Dfp end = table.at(visits.timesteps().get(0), Decimal.ONE);
        for (int t : visits.timesteps()) {
            ReverseStep step = new ReverseStep(config, table, visits, t);
            List<Dfp> unit = step.apply(
                            List.of(Decimal.ONE, Decimal.ZERO, Decimal.ZERO),
                            List.of(Decimal.ZERO, Decimal.ONE, Decimal.ZERO),
                            List.of(Decimal.ZERO, Decimal.ZERO, Decimal.ONE),
                            List.of())
                    .sample();
            if (unit.get(2).isZero()) {
                break;
            }
            q = pushed(q, means(config, step.alphaBar(), unit), unit.get(2).toDouble());
            end = step.alphaBarAfter();
        }
        double[] p = values(noised(config.get("target"), end));
        return Map.of("kl", List.of(decimal(kl(p, q))), "reverse_kl", List.of(decimal(kl(q, p))));
    }

    private static Dfp decimal(double x) {
        return Decimal.of(String.valueOf(x));
    }

    private static double node(int i) {
        return i * H - REACH;
    }

    private static List<Part> noised(JsonNode target, Dfp a) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < target.get("weights").size(); i++) {
            Dfp mean = Decimal.of(target.get("means").get(i).get(0));
            Dfp variance = Decimal.of(target.get("covariances").get(i).get(0).get(0));
            parts.add(new Part(
                    Decimal.of(target.get("weights").get(i)).toDouble(),
                    mean.multiply(a.sqrt()).toDouble(),
                    variance.multiply(a).add(Decimal.ONE.subtract(a)).toDouble()));
        }
        return parts;
    }

    private static double[] values(List<Part> parts) {
        double[] values = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            for (Part part : parts) {
                values[i] += part.at(node(i));
            }
        }
        return values;
    }

    /** The step without its noise: the exact prediction is {@code b x + c s(x)}. */
    private static double[] means(JsonNode config, Dfp a, List<Dfp> unit) {
        String type = config.get("prediction_type").textValue();
        Dfp ofScore = Prediction.of("score", a, Decimal.ZERO, Decimal.ONE).as(type, a);
        Dfp ofSample = Prediction.of("score", a, Decimal.ONE, Decimal.ZERO).as(type, a);
        double linear = unit.get(1).multiply(ofSample).add(unit.get(0)).toDouble();
        double weight = unit.get(1).multiply(ofScore).toDouble();
        List<Part> parts = noised(config.get("target"), a);
        double[] means = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            double density = 0;
            double slope = 0;
            for (Part part : parts) {
                double own = part.at(node(i));
                density += own;
                slope += own * (part.mean() - node(i)) / part.variance();
            }
            means[i] = linear * node(i) + weight * slope / density;
        }
        return means;
    }

    private static double[] pushed(double[] q, double[] means, double deviation) {
        double s = Math.abs(deviation);
        double[] pushed = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            Part kernel = new Part(q[i] * H, means[i], s * s);
            int from = (int) Math.floor((means[i] - DEVIATIONS * s + REACH) / H);
            int to = (int) Math.ceil((means[i] + DEVIATIONS * s + REACH) / H);
            for (int j = Math.max(0, from); j <= Math.min(NODES - 1, to); j++) {
                pushed[j] += kernel.at(node(j));
            }
        }
        return pushed;
    }

    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < NODES; i++) {
            sum += p[i] > LEAST ? H * p[i] * StrictMath.log(p[i] / q[i]) : 0;
        }
        return sum;
    }
}
