package io.github.touchstone.conformance.verifier;

import static io.github.touchstone.conformance.verifier.Decimal.ONE;
import static io.github.touchstone.conformance.verifier.Decimal.ZERO;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.dfp.Dfp;

/**
 * One reverse step from noise level a to a' (PRC). DDPM by conditioning: X' has the prior N(sqrt(a') x0, 1-a'), and x = sqrt(alpha) X' + sqrt(beta) W is observed; so 1 - a
 * appears only as {@code D = alpha (1-a') + beta}, without cancellation. DDIM with its direction in factored form.
 */
final class ReverseStep {
    private final JsonNode config;
    private final int t;
    private final boolean last;
    private final Dfp a;
    private final Dfp end;
    private final Dfp alpha;
    private final Dfp beta;
    private final Dfp evidence;

    ReverseStep(JsonNode config, NoiseTable table, Visits visits, int t) {
        this.config = config;
        this.t = t;
        int next = visits.after(t);
        last = next < 0;
        a = table.at(t, ONE);
        end = table.at(next, finalAlpha(config, table));
        alpha = a.divide(end);
        beta = ONE.subtract(alpha);
        evidence = alpha.multiply(ONE.subtract(end)).add(beta);
    }

    /** abar at the end of the chain. */
    static Dfp finalAlpha(JsonNode config, NoiseTable table) {
        return config.path("final_alpha_cumprod").asText("one").equals("first") ? table.at(0, ONE) : ONE;
    }

    /** The next sample and the clean sample that was predicted, elementwise. */
    record Outcome(List<Dfp> sample, List<Dfp> clean) {}

    /**
     * A step.
     *
     * @param x the noisy sample
     * @param model the output of the model
     * @param noise the noise
     * @param interpolation the share of log beta in the logarithm of a learned variance; empty for others
     */
    Outcome apply(List<Dfp> x, List<Dfp> model, List<Dfp> noise, List<Dfp> interpolation) {
        String type = config.get("prediction_type").textValue();
        List<Prediction> predictions = new ArrayList<>(x.size());
        for (int i = 0; i < x.size(); i++) {
            predictions.add(Prediction.of(type, a, x.get(i), model.get(i)));
        }
        List<Dfp> clean = clean(predictions.stream().map(Prediction::x0).toList());
        List<Dfp> sample = new ArrayList<>(x.size());
        for (int i = 0; i < x.size(); i++) {
            Dfp share = interpolation.isEmpty() ? ZERO : interpolation.get(i);
            sample.add(
                    config.get("sampler").textValue().equals("ddpm")
                            ? ddpm(x.get(i), clean.get(i), noise.get(i), share)
                            : ddim(x.get(i), clean.get(i), predictions.get(i).eps(), noise.get(i)));
        }
        return new Outcome(sample, clean);
    }

    private Dfp ddpm(Dfp x, Dfp x0, Dfp z, Dfp share) {
        Dfp mean = alpha.sqrt()
                .multiply(ONE.subtract(end))
                .multiply(x)
                .add(end.sqrt().multiply(beta).multiply(x0))
                .divide(evidence);
        return last ? mean : mean.add(variance(share).sqrt().multiply(z));
    }

    private Dfp variance(Dfp share) {
        Dfp small = posteriorVariance();
        return switch (config.get("variance_type").textValue()) {
            case "fixed_small", "fixed_small_log" -> small;
            case "fixed_large", "fixed_large_log" -> beta;
            case "learned_range" ->
                small.multiply(beta.divide(small).log().multiply(share).exp());
            default -> throw new IllegalArgumentException("unknown variance type " + config.get("variance_type"));
        };
    }

    private Dfp posteriorVariance() {
        return ONE.subtract(end).multiply(beta).divide(evidence);
    }

    private Dfp ddim(Dfp x, Dfp x0, Dfp predicted, Dfp z) {
        Dfp eta = config.has("eta") ? Decimal.of(config.get("eta")) : ZERO;
        Dfp eps = config.path("use_clipped_model_output").asBoolean()
                ? x.subtract(a.sqrt().multiply(x0)).divide(ONE.subtract(a).sqrt())
                : predicted;
        Dfp kept = ONE.subtract(eta.multiply(eta).multiply(beta).divide(evidence));
        Dfp direction = ONE.subtract(end).multiply(kept).sqrt();
        return end.sqrt()
                .multiply(x0)
                .add(direction.multiply(eps))
                .add(eta.multiply(posteriorVariance().sqrt()).multiply(z));
    }

    private List<Dfp> clean(List<Dfp> x0) {
        if (config.has("thresholding")) {
            return thresholded(x0, config.get("thresholding"));
        }
        if (config.has("clip_sample_range")) {
            Dfp range = Decimal.of(config.get("clip_sample_range"));
            return x0.stream().map(x -> clamp(x, range)).toList();
        }
        return x0;
    }

    private static Dfp clamp(Dfp x, Dfp range) {
        return Decimal.max(range.negate(), Decimal.min(range, x));
    }

    /** Dynamic thresholding: the quantile lies on the broken line through the sorted magnitudes. */
    private static List<Dfp> thresholded(List<Dfp> x0, JsonNode thresholding) {
        List<Dfp> sizes = x0.stream().map(Dfp::abs).sorted(Decimal::compare).toList();
        Dfp place = Decimal.of(thresholding.get("ratio")).multiply(sizes.size() - 1);
        int below = place.floor().intValue();
        int above = Math.min(below + 1, sizes.size() - 1);
        Dfp share = place.subtract(place.floor());
        Dfp quantile = sizes.get(below)
                .multiply(ONE.subtract(share))
                .add(sizes.get(above).multiply(share));
        Dfp s = Decimal.min(Decimal.max(quantile, ONE), Decimal.of(thresholding.get("max")));
        return x0.stream().map(x -> clamp(x, s).divide(s)).toList();
    }

    /** abar where the step starts. */
    Dfp alphaBar() {
        return a;
    }

    /** abar where the step ends. */
    Dfp alphaBarAfter() {
        return end;
    }

    int timestep() {
        return t;
    }
}
