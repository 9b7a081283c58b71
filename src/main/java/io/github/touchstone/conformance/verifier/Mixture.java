package io.github.touchstone.conformance.verifier;

import static io.github.touchstone.conformance.verifier.Decimal.ONE;
import static io.github.touchstone.conformance.verifier.Decimal.ZERO;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.linear.FieldMatrix;

/**
 * A noised mixture by its density and the gradient of its density, {@code p = sum w N} and {@code grad p} (SCR-1), relative to the height of the nearest mode in
 * the metric of its component. The posterior mean is by way of the score where x says something of it.
 */
final class Mixture {
    private final List<Part> parts;
    private final Dfp alphaBar;

    /** {@code w N(sqrt(a) m, V)}: precision {@code V^-1}, and {@code w/sqrt((2 pi)^d det V)}. */
    private record Part(Dfp weight, List<Dfp> clean, List<Dfp> mean, FieldMatrix<Dfp> precision, Dfp height) {}

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
            FieldMatrix<Dfp> one = Matrices.identity(mean.size());
            FieldMatrix<Dfp> noised = Matrices.matrix(target.get("covariances").get(i))
                    .subtract(one)
                    .scalarMultiply(alphaBar)
                    .add(one);
            Dfp volume = Matrices.determinant(noised);
            for (int j = 0; j < mean.size(); j++) {
                volume = volume.multiply(Decimal.PI).multiply(2);
            }
            Dfp weight = Decimal.of(target.get("weights").get(i));
            parts.add(new Part(weight, clean, mean, Matrices.inverse(noised), weight.divide(volume.sqrt())));
        }
        return new Mixture(parts, alphaBar);
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
        for (Dfp[] row : part.precision().getData()) {
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
