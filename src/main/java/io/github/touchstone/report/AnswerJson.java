package io.github.touchstone.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Answer;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.Question;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers as JSON, one object a line, members in a fixed order (schema {@code kl-result.schema.json}). Numbers that were computed are
 * text: {@code lo} and {@code hi} are the enclosure, rounded outwards to three digits more than asked for.
 */
final class AnswerJson {
    private static final int GUARD_DIGITS = 3;

    private AnswerJson() {}

    /** All answers, each on its line. */
    static String lines(List<Answer> answers, String version) {
        return answers.stream().map(answer -> object(answer, version) + "\n").collect(Collectors.joining());
    }

    /** One answer: the question first, then the answer under the name of the metric. */
    static ObjectNode object(Answer answer, String version) {
        Question question = answer.question();
        Experiment<Target> experiment = answer.experiment();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", version);
        json.put("target", question.setup().target().text());
        json.put("dimension", experiment.target().dimension());
        json.put("sampler", question.setup().sampler().text());
        json.put("schedule", question.setup().schedule().text());
        json.put("steps", question.steps());
        question.setup().respacing().ifPresent(r -> json.put("respace", r.text()));
        json.put("samplerSteps", experiment.steps());
        json.put("stop", experiment.stop());
        json.put("reference", experiment.reference());
        json.put("metric", metric(question.quantity()));
        direction(question.quantity(), json);
        OutcomeText.bound(question).ifPresent(side -> json.put("bound", side));
        json.put("arithmetic", Names.of(question.method()));
        if (question.method() != Method.DOUBLE) {
            json.put("digits", question.digits());
        }
        json.put("kind", OutcomeText.kind(answer.outcome(), question.method()));
        if (answer.outcome() instanceof Outcome.Certified c) {
            json.put("certifiedDigits", Decimals.certifiedDigits(c.value(), question.digits()));
        }
        json.set(metric(question.quantity()), value(answer.outcome(), question.digits()));
        answer.varianceRatio().ifPresent(ratio -> json.set("varianceRatio", value(ratio, question.digits())));
        return json;
    }

    /** The member that holds the answer. */
    static String metric(Quantity quantity) {
        return switch (quantity) {
            case KL_FORWARD, KL_REVERSE, KL_PATH -> "kl";
            case WASSERSTEIN -> "w2";
            case TOTAL_VARIATION -> "tv";
            case PINSKER -> "pinsker";
            case VARIANCE_RATIO -> "varianceRatio";
        };
    }

    private static void direction(Quantity quantity, ObjectNode json) {
        switch (quantity) {
            case KL_FORWARD -> json.put("direction", "forward");
            case KL_REVERSE -> json.put("direction", "reverse");
            case KL_PATH -> json.put("direction", "path");
            case WASSERSTEIN, TOTAL_VARIATION, PINSKER, VARIANCE_RATIO -> {}
        }
    }

    private static ObjectNode value(Outcome outcome, int digits) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (outcome instanceof Outcome.Certified c) {
            json.put("lo", Decimals.text(Decimals.lower(c.value().lower(), digits + GUARD_DIGITS)));
            json.put("hi", Decimals.text(Decimals.upper(c.value().upper(), digits + GUARD_DIGITS)));
        } else if (outcome instanceof Outcome.Numerical n) {
            json.put("value", OutcomeText.rounded(n.value()));
            json.put("error", OutcomeText.shortened(n.error()));
        } else if (outcome instanceof Outcome.Estimate e) {
            json.put("value", OutcomeText.rounded(e.value()));
            json.put("halfWidth", OutcomeText.shortened(e.halfWidth()));
            json.put("confidence", OutcomeText.given(e.confidence()));
            json.put("samples", e.samples());
        } else if (outcome instanceof Outcome.AtLeast a) {
            json.put("value", OutcomeText.rounded(a.value()));
            json.put("estimate", OutcomeText.rounded(a.estimate()));
            json.put("confidence", OutcomeText.given(a.confidence()));
            json.put("samples", a.samples());
            json.put("testFunction", a.testFunction());
        } else if (outcome instanceof Outcome.Rounded r) {
            json.put("value", OutcomeText.rounded(r.value()));
        } else if (outcome instanceof Outcome.Infinite i) {
            json.put("infinite", i.reason());
        }
        OutcomeText.fraction(outcome).ifPresent(fraction -> json.put("exact", fraction));
        return json;
    }
}
