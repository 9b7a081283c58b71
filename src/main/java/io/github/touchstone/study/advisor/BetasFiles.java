package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.findings.Attachment;
import io.github.touchstone.study.findings.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An advised schedule as files to load elsewhere, schema {@code betas.schema.json} (spec ADV-7). */
final class BetasFiles {
    private final Advice advice;
    private final Schedule<DoubleDoubleBall> schedule;

    private BetasFiles(Advice advice) {
        this.advice = advice;
        this.schedule = advice.schedule().schedule(advice.question().steps(), DoubleDoubleArithmetic.DD);
    }

    /** {@code <stem>.json} and {@code <stem>.csv}. */
    static List<Attachment> of(Advice advice, String stem) {
        BetasFiles files = new BetasFiles(advice);
        return List.of(new Attachment(stem + ".json", files.json()), new Attachment(stem + ".csv", files.csv()));
    }

    private int steps() {
        return advice.question().steps();
    }

    private String json() {
        Question q = advice.question();
        return "{\n" + member("format", quoted("touchstone-betas-1"))
                + member("rule", quoted(q.sampler().name()))
                + member("target", quoted(q.target().text()))
                + member("T", Integer.toString(steps()))
                + member("stop", Integer.toString(q.stop()))
                + member("divergence", quoted(q.forward() ? "KL(X||Y)" : "KL(Y||X)"))
                + member("standing", quoted(advice.standing()))
                + member("kl", kl(advice.divergence()))
                + single().map(o -> member("kl_binary32", kl(o))).orElse("")
                + advice.floor()
                        .map(f -> member("floor", quoted(Decimals.text(Decimals.lower(f.lower(), 12)))))
                        .orElse("")
                + member("use", uses())
                + member("betas", list(advice.betas()))
                + "  \"alphas_cumprod\": " + list(alphaBars()) + "\n}\n";
    }

    private static String member(String name, String value) {
        return "  " + quoted(name) + ": " + value + ",\n";
    }

    private static String kl(Outcome outcome) {
        if (outcome instanceof Outcome.Certified c) {
            return "{\"lower\": "
                    + quoted(Decimals.text(Decimals.lower(c.value().lower(), 15))) + ", \"upper\": "
                    + quoted(Decimals.text(Decimals.upper(c.value().upper(), 15))) + "}";
        }
        Value value = Value.of(outcome);
        return "{\"value\": " + quoted(Shortest.text(value.value())) + ", \"error\": "
                + quoted(Shortest.text(value.error())) + "}";
    }

    /** The divergence with betas rounded to binary32, as libraries hold them; none where a beta rounds to 1. */
    private Optional<Outcome> single() {
        List<Double> rounded =
                advice.betas().stream().map(b -> (double) b.floatValue()).toList();
        return rounded.contains(1.0)
                ? Optional.empty()
                : Optional.of(Divergence.of(advice.question(), Betas.family(rounded), steps()));
    }

    /** What a loader has to know. */
    private String uses() {
        return "[\n"
                + List.of(
                                "touchstone kl --schedule file:<this file> --sampler ... --target ...",
                                "diffusers: DDPMScheduler(num_train_timesteps=T, trained_betas=betas, clip_sample=False, variance_type=...),"
                                        + " fixed_small for ddpm:small and fixed_large for ddpm:large, no type for ddpm:theory;"
                                        + " DDIMScheduler(..., set_alpha_to_one=True) for ddim; then set_timesteps(T)",
                                "diffusers holds betas in binary32: kl_binary32 is the divergence with them.",
                                "A network that was trained on other noise levels must be asked at those of this list: give it the time at"
                                        + " which its own training has the same alpha_cumprod, not the index t-1.")
                        .stream()
                        .map(line -> "    " + quoted(line))
                        .collect(Collectors.joining(",\n"))
                + "\n  ]";
    }

    private List<Double> alphaBars() {
        return IntStream.rangeClosed(1, steps())
                .mapToObj(t -> schedule.alphaBar(t).getReal())
                .toList();
    }

    private static String list(List<Double> numbers) {
        return numbers.stream().map(Shortest::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }

    private String csv() {
        StringBuilder text = new StringBuilder("t,beta,alpha_bar,log_snr\n");
        for (int t = 1; t <= steps(); t++) {
            double logSnr = StrictMath.log(
                    schedule.alphaBar(t).divide(schedule.noise(t)).getReal());
            text.append(t)
                    .append(',')
                    .append(Shortest.text(advice.betas().get(t - 1)))
                    .append(',')
                    .append(Shortest.text(schedule.alphaBar(t).getReal()))
                    .append(',')
                    .append(Shortest.text(logSnr))
                    .append('\n');
        }
        return text.toString();
    }
}
