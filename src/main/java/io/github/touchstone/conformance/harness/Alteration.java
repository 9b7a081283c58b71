package io.github.touchstone.conformance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.protocol.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A way in which an implementation may have mistaken a question (spec HAR-8).
 *
 * @param text in what the other question differs: the answer is right "with ..."
 * @param change turns copies of the configuration and the input into those of the other question
 */
record Alteration(String text, BiConsumer<ObjectNode, ObjectNode> change) {
    private static final List<String> PREDICTIONS = List.of("epsilon", "sample", "v_prediction", "score");

    private static final List<String> VARIANCES =
            List.of("fixed_small", "fixed_small_log", "fixed_large", "fixed_large_log", "learned_range");

    private static final List<String> SPACINGS = List.of("leading", "trailing", "linspace");

    private static final List<String> SCHEDULES = List.of("linear", "scaled_linear");

    /**
     * How this question may be mistaken; not all of the questions that come out need have an answer. Of a trajectory, how all of its
     * questions may be mistaken alike.
     */
    static List<Alteration> of(String op, ObjectNode config, ObjectNode input) {
        return new Builder(config, input).all(op);
    }

    /** What is asked of the item, mistaken. */
    Request mistaken(Request request, Request.Item item) {
        ObjectNode config = request.config().deepCopy();
        ObjectNode input = item.input().deepCopy();
        change.accept(config, input);
        return new Request(request.op(), request.dtype(), config, List.of(new Request.Item(item.id(), input)));
    }

    /** Gathers the alterations of one question. Confined to one thread. */
    private record Builder(ObjectNode config, ObjectNode input, List<Alteration> found) {
        Builder(ObjectNode config, ObjectNode input) {
            this(config, input, new ArrayList<>());
        }

        List<Alteration> all(String op) {
            switch (op) {
                case "step" -> {
                    anyStep();
                    timestep();
                }
                case "trajectory" -> anyStep();
                case "timesteps" -> spacing();
                case "convert" -> {
                    choice("from", PREDICTIONS, input, (c, i) -> i);
                    choice("to", PREDICTIONS, input, (c, i) -> i);
                    timestep();
                    schedule();
                }
                case "forward", "velocity" -> {
                    timestep();
                    negated("noise");
                    schedule();
                }
                case "score" -> {
                    timestep();
                    schedule();
                }
                case "schedule" -> schedule();
                default -> {}
            }
            return List.copyOf(found);
        }

        private void anyStep() {
            choice("final_alpha_cumprod", List.of("one", "first"), config, (c, i) -> c);
            choice("prediction_type", PREDICTIONS.subList(0, 3), config, (c, i) -> c);
            choice("variance_type", VARIANCES, config, (c, i) -> c);
            eta();
            flag("use_clipped_model_output", config.path("use_clipped_model_output"));
            without("clip_sample_range");
            without("thresholding");
            if (!config.has("clip_sample_range") && !config.has("thresholding")) {
                add(
                        "clip_sample_range = 1, though no clipping is asked for",
                        (c, i) -> c.put("clip_sample_range", "1"));
            }
            previous();
            spacing();
            negated("noise");
            zero("noise");
            schedule();
        }

        private void eta() {
            if (config.has("eta")) {
                String eta = config.path("eta").asText();
                List.of("0", "0.25", "0.5", "1").stream()
                        .filter(other -> !other.equals(eta))
                        .forEach(other -> add("eta = " + other + " for eta = " + eta, (c, i) -> c.put("eta", other)));
            }
        }

        /** The previous timestep by habit: t - 1, or t - T//N, in place of the one visited next. */
        private void previous() {
            int t = input.path("t").asInt();
            int train = trainSteps();
            int steps = config.path("timesteps").path("num_inference_steps").asInt(train);
            add("t - 1 for the previous timestep", (c, i) -> visit(c, t, t - 1));
            if (steps > 0 && train / steps > 1) {
                int stride = train / steps;
                add("t - T//N = t - " + stride + " for the previous timestep", (c, i) -> visit(c, t, t - stride));
            }
        }

        private static void visit(ObjectNode config, int t, int previous) {
            ArrayNode listed = config.putObject("timesteps").putArray("listed").add(t);
            if (previous >= 0) {
                listed.add(previous);
            }
        }

        private void spacing() {
            JsonNode spacing = config.path("timesteps");
            if (spacing.has("spacing")) {
                SPACINGS.stream()
                        .filter(other -> !other.equals(spacing.path("spacing").asText()))
                        .forEach(other -> add(
                                "spacing = " + other,
                                (c, i) -> ((ObjectNode) c.path("timesteps")).put("spacing", other)));
                int offset = spacing.path("steps_offset").asInt();
                List.of(offset - 1, offset + 1)
                        .forEach(other -> add(
                                "steps_offset = " + other + " for steps_offset = " + offset,
                                (c, i) -> ((ObjectNode) c.path("timesteps")).put("steps_offset", other)));
            }
        }

        private void timestep() {
            int t = input.path("t").asInt();
            List.of(t - 1, t + 1).stream()
                    .filter(other -> other >= 0 && other < trainSteps())
                    .forEach(other -> add("t = " + other + " for t = " + t, (c, i) -> i.put("t", other)));
        }

        private void schedule() {
            JsonNode schedule = config.path("schedule");
            String name = schedule.path("name").asText();
            if (SCHEDULES.contains(name)) {
                SCHEDULES.stream()
                        .filter(other -> !other.equals(name))
                        .forEach(other -> add(
                                "the schedule " + other,
                                (c, i) -> ((ObjectNode) c.path("schedule")).put("name", other)));
            }
            if (schedule.path("rescale_zero_terminal_snr").asBoolean()) {
                add(
                        "no rescaling to zero terminal SNR",
                        (c, i) -> ((ObjectNode) c.path("schedule")).remove("rescale_zero_terminal_snr"));
            }
        }

        private void choice(String member, List<String> values, ObjectNode where, BiFunctionOfNodes place) {
            if (where.has(member)) {
                values.stream()
                        .filter(other -> !other.equals(where.path(member).asText()))
                        .forEach(other -> add(
                                member + " = " + other, (c, i) -> place.of(c, i).put(member, other)));
            }
        }

        private void flag(String member, JsonNode value) {
            if (value.isBoolean()) {
                add(member + " = " + !value.asBoolean(), (c, i) -> c.put(member, !value.asBoolean()));
            }
        }

        private void without(String member) {
            if (config.has(member)) {
                add("no " + member, (c, i) -> c.remove(member));
            }
        }

        private void negated(String member) {
            add(member + " of the opposite sign", (c, i) -> replace(i, member, true));
        }

        private void zero(String member) {
            add("no " + member, (c, i) -> replace(i, member, false));
        }

        private static void replace(ObjectNode input, String member, boolean negate) {
            JsonNode old = input.path(member);
            ArrayNode replaced = input.putArray(member);
            old.forEach(x -> {
                String text = x.asText();
                String negated = text.startsWith("-") ? text.substring(1) : "-" + text;
                replaced.add(negate ? negated : "0");
            });
        }

        private int trainSteps() {
            JsonNode schedule = config.path("schedule");
            return schedule.path("num_train_timesteps")
                    .asInt(schedule.path("betas").size());
        }

        private void add(String text, BiConsumer<ObjectNode, ObjectNode> change) {
            found.add(new Alteration(text, change));
        }
    }

    /** Which of the two nodes a member belongs to. */
    private interface BiFunctionOfNodes {
        ObjectNode of(ObjectNode config, ObjectNode input);
    }
}
