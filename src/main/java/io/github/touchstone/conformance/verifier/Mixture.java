package io.github.touchstone.conformance.verifier;

import static io.github.touchstone.conformance.verifier.Decimal.ONE;
import static io.github.touchstone.conformance.verifier.Decimal.ZERO;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hipparchus.dfp.Dfp;

/**
 * A noised mixture by its density and the gradient of its density, {@code p = sum w N} and {@code grad p} (SCR-1), relative to the height of the nearest mode in
 * the metric of its component. The posterior mean is by way of the score where x says something of it.
 */
final class Mixture {
    private final List<Part> parts;
    private final Dfp alphaBar;

    /** {@code w N(sqrt(a) m, V)}: precision {@code V^-1}, and {@code w/sqrt((2 pi)^d det V)}. */
    private static final class Part {
        private final Dfp weight;
        private final List<Dfp> clean;
        private final List<Dfp> mean;
        private final Dfp[][] precision;
        private final Dfp height;

        Part(Dfp weight, List<Dfp> clean, List<Dfp> mean, Dfp[][] precision, Dfp height) {
            this.weight = weight;
            this.clean = clean;
            this.mean = mean;
            this.precision = precision;
            this.height = height;
        }

        Dfp weight() {
            return weight;
        }

        List<Dfp> clean() {
            return clean;
        }

        List<Dfp> mean() {
            return mean;
        }

        Dfp[][] precision() {
            return precision;
        }

        Dfp height() {
            return height;
        }
    }

    private Mixture(List<Part> parts, Dfp alphaBar) {
        this.parts = parts;
        this.alphaBar = alphaBar;
    }

    static Mixture of(JsonNode target, Dfp alphaBar) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < target.get("weights").size(); i++) {
            List<Dfp> clean = Decimal.list(target.get("means").get(i));
            List<Dfp> mean =
                    clean.stream().map(m -> m.multiply(alphaBar.sqrt())).toList();
            Dfp[][] wide = augmented(target.get("covariances").get(i), alphaBar);
            Dfp volume = eliminated(wide);
            Dfp[][] precision = new Dfp[mean.size()][];
            for (int j = 0; j < mean.size(); j++) {
                volume = volume.multiply(Decimal.PI).multiply(2);
                precision[j] = Arrays.copyOfRange(wide[j], mean.size(), 2 * mean.size());
            }
            Dfp weight = Decimal.of(target.get("weights").get(i));
            parts.add(new Part(weight, clean, mean, precision, weight.divide(volume.sqrt())));
        }
        return new Mixture(parts, alphaBar);
    }

    /** {@code V = a (C - I) + I} beside the identity. */
    private static Dfp[][] augmented(JsonNode covariance, Dfp alphaBar) {
        int d = covariance.size();
        Dfp[][] wide = new Dfp[d][2 * d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                Dfp unit = i == j ? ONE : ZERO;
                wide[i][j] = Decimal.of(covariance.get(i).get(j))
                        .subtract(unit)
                        .multiply(alphaBar)
                        .add(unit);
                wide[i][d + j] = unit;
            }
        }
        return wide;
    }

    /** Turns V | I into I | V^-1 and returns det V. */
    private static Dfp eliminated(Dfp[][] wide) {
        Dfp determinant = ONE;
        for (int i = 0; i < wide.length; i++) {
            Dfp pivot = wide[i][i];
            determinant = determinant.multiply(pivot);
            for (int j = 0; j < wide[i].length; j++) {
                wide[i][j] = wide[i][j].divide(pivot);
            }
            for (int k = 0; k < wide.length; k++) {
                Dfp factor = wide[k][i];
                for (int j = 0; k != i && j < wide[k].length; j++) {
                    wide[k][j] = wide[k][j].subtract(factor.multiply(wide[i][j]));
                }
            }
        }
        return determinant;
    }

    /** The three outputs at the points of a sample. */
    Map<String, List<Dfp>> at(List<Dfp> sample) {
        int d = parts.get(0).mean().size();
        List<Dfp> scores = new ArrayList<>();
        List<Dfp> logs = new ArrayList<>();
        List<Dfp> means = new ArrayList<>();
        for (int from = 0; from < sample.size(); from += d) {
            List<Dfp> x = sample.subList(from, from + d);
            Dfp least = parts.stream()
                    .map(part -> square(part, x))
                    .reduce(Decimal::min)
                    .orElseThrow();
            Dfp density = ZERO;
            Dfp[] gradient = new Dfp[d];
            Arrays.fill(gradient, ZERO);
            for (Part part : parts) {
                List<Dfp> pull = pull(part, x);
                Dfp own = least.subtract(square(part, x)).divide(2).exp().multiply(part.height());
                density = density.add(own);
                for (int j = 0; j < d; j++) {
                    gradient[j] = gradient[j].add(own.multiply(pull.get(j)));
                }
            }
            logs.add(density.log().subtract(least.divide(2)));
            for (int j = 0; j < d; j++) {
                Dfp score = gradient[j].divide(density);
                scores.add(score);
                means.add(alphaBar.isZero() ? clean(j) : clean(x.get(j), score));
            }
        }
        return Map.of("score", scores, "log_density", logs, "pred_original_sample", means);
    }

    /** {@code (x - mean)^T V^-1 (x - mean)}. */
    private static Dfp square(Part part, List<Dfp> x) {
        List<Dfp> pull = pull(part, x);
        Dfp square = ZERO;
        for (int j = 0; j < x.size(); j++) {
            square = square.add(pull.get(j).multiply(part.mean().get(j).subtract(x.get(j))));
        }
        return square;
    }

    /** {@code V^-1 (mean - x)}. */
    private static List<Dfp> pull(Part part, List<Dfp> x) {
        List<Dfp> pull = new ArrayList<>();
        for (Dfp[] row : part.precision()) {
            Dfp sum = ZERO;
            for (int k = 0; k < x.size(); k++) {
                sum = sum.add(row[k].multiply(part.mean().get(k).subtract(x.get(k))));
            }
            pull.add(sum);
        }
        return pull;
    }

    private Dfp clean(int j) {
        return parts.stream()
                .map(part -> part.weight().multiply(part.clean().get(j)))
                .reduce(ZERO, Dfp::add);
    }

    private Dfp clean(Dfp x, Dfp score) {
        return ONE.subtract(alphaBar).multiply(score).add(x).divide(alphaBar.sqrt());
    }
}
