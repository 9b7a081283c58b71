package io.github.touchstone.study.advisor;

import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The findings of one question. */
final class SingleAnswer {
    private SingleAnswer() {}

    static Findings of(Answered answered) {
        Advice advice = answered.advice();
        Question q = advice.question();
        List<Headline> headlines = new ArrayList<>();
        headlines.add(new Headline(
                "Divergence", "divergence of the advised schedule, " + advice.standing(), answered.least(), "nats"));
        answered.overFloor()
                .ifPresent(v -> headlines.add(
                        new Headline("OverFloor", "that over what no schedule with these ends can beat", v, "")));
        for (String name : List.of(Contender.LINEAR, Contender.COSINE, Contender.TANGENT)) {
            answered.gain(name)
                    .ifPresent(v -> headlines.add(new Headline(
                            "Gain" + camel(name),
                            "divergence of " + name + " over that of the advised schedule",
                            v,
                            "")));
        }
        List<Answered> one = List.of(answered);
        return new Findings(
                "Which schedule of " + q.steps() + " steps gives " + q.sampler().name() + " the least divergence from "
                        + q.target().text() + "?",
                Texts.method(setting(q)),
                headlines,
                List.of(new Finding("ADV-4", verdict(advice), statement(answered))),
                Texts.LIMITS,
                Tables.data(one),
                Tables.print(one),
                new Figure(
                        "The advised schedule beside others.",
                        List.of(Figures.schedules(q.sampler().name() + ", T = " + q.steps(), answered))),
                BetasFiles.of(advice, "betas"));
    }

    private static String setting(Question q) {
        return "Y runs from N(0, I) at T = " + q.steps() + " with the exact score, and Y_" + q.stop()
                + " is compared with X_" + q.stop() + " by "
                + (q.forward() ? "KL(X||Y)" : "KL(Y||X)") + ". abar_T is "
                + q.ends().last().map(a -> Shortest.text(a.doubleValue())).orElse("free") + ", abar_1 "
                + q.ends().first().map(a -> Shortest.text(a.doubleValue())).orElse("free") + ".";
    }

    /** ADV-4 is what the floor says; where it says nothing, how near the best the schedule is cannot be told. */
    private static Verdict verdict(Advice advice) {
        return advice.factor().isPresent() ? Verdict.PROVED_HERE : Verdict.OUT_OF_REACH;
    }

    /** What was found, in words. */
    static String statement(Answered answered) {
        Advice advice = answered.advice();
        Evidence e = advice.evidence();
        StringBuilder text = new StringBuilder(
                advice.proved()
                        ? "No schedule with these ends has a smaller divergence, but for less than a millionth of it: proved by the floor."
                        : "Best found; that no schedule is better is not proved.");
        advice.factor()
                .filter(f -> !advice.proved())
                .ifPresent(f -> text.append(String.format(
                        Locale.ROOT,
                        " At most a factor %.4g can be gained on the ends given: proved by the floor.",
                        f)));
        text.append(String.format(Locale.ROOT, " %s: %d of %d starts end there", e.method(), e.agreeing(), e.starts()));
        text.append(String.format(Locale.ROOT, ", within %.1e in log-SNR.", e.spread()));
        if (!Double.isNaN(e.gradient())) {
            text.append(String.format(
                    Locale.ROOT,
                    " There the relative gradient is %.1e and the least relative curvature %.2g.",
                    e.gradient(),
                    e.curvature()));
        }
        nearest(answered)
                .ifPresent(o -> text.append(" The best of the others, with an end of its own, is ")
                        .append(o)
                        .append('.'));
        if (answered.others().stream()
                .anyMatch(o -> o.divergence() instanceof Cell.Found f
                        && f.value().value() < answered.least().value())) {
            text.append(" That is less: the end that was given costs more than the steps; ask for another.");
        }
        if (advice.question().ends().last().isEmpty()) {
            text.append(" The end is free: the start's error may cancel that of the steps (ADV-9).");
        }
        return text.toString();
    }

    private static Optional<String> nearest(Answered answered) {
        return answered.others().stream()
                .filter(o -> o.divergence() instanceof Cell.Found)
                .min(Comparator.comparingDouble(o -> value(o).value()))
                .filter(o -> Answered.positive(answered.least()) && Double.isFinite(value(o).value()))
                .map(o -> String.format(
                        Locale.ROOT,
                        "%s, with %.4g times the divergence",
                        o.schedule(),
                        value(o).value() / answered.least().value()));
    }

    private static Value value(Answered.Other other) {
        return ((Cell.Found) other.divergence()).value();
    }

    private static String camel(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split("-", -1)) {
            text.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return text.toString();
    }
}
