package io.github.touchstone.conformance.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.BreakageException;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import io.github.touchstone.conformance.protocol.WireNumber;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/**
 * Recovers what a black box does in each step of a chain, from four questions a step (spec LAW-2).
 *
 * <p>The sample, the model output and the noise are probed apart. So one probing serves every Gaussian target of every dimension,
 * nothing that is handed over is rounded, and the exact model enters later, in exact numbers.
 *
 * @param implementation the black box
 * @param dtype the format that it computes in
 * @param gain by timestep, a bound of the intermediate results for inputs of size one
 */
record Prober(Implementation implementation, Dtype dtype, IntToDoubleFunction gain) {
    /** Of the random probes; any number would do. */
    private static final long SEED = 20_240_607;

    /** So many questions in one request. */
    private static final int BATCH = 256;

    private static final String PROBE = "law/probe-";

    /**
     * The chain of a {@code step} configuration.
     *
     * @param config as for the op {@code step}
     * @param trainSteps T
     * @param interpolation the v of the variance type {@code learned_range}, or empty
     */
    Recovery recover(ObjectNode config, int trainSteps, Optional<String> interpolation) {
        Answer visited = ask(Op.TIMESTEPS, timestepsConfig(config, trainSteps), List.of(question("timesteps")))
                .get(0);
        if (!(visited instanceof Answer.Outputs outputs)) {
            return new Recovery.Unanswered("timesteps", visited);
        }
        List<Long> timesteps = outputs.integers().getOrDefault("timesteps", List.of());
        if (timesteps.isEmpty()) {
            return new Recovery.NoChain("no timesteps are visited");
        }
        for (long t : timesteps) {
            if (t < 0 || t >= trainSteps) {
                return new Recovery.NoChain("the visited timestep " + t + " is outside 0.." + (trainSteps - 1));
            }
        }
        return probe(config, timesteps.stream().map(Math::toIntExact).toList(), interpolation);
    }

    private Recovery probe(ObjectNode config, List<Integer> timesteps, Optional<String> interpolation) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<List<Probe>> probes = new ArrayList<>();
        List<Request.Item> items = new ArrayList<>();
        for (int t : timesteps) {
            List<Probe> questions = ProbedStep.questions(Probe.random(random));
            probes.add(questions);
            for (Probe probe : questions) {
                items.add(new Request.Item(PROBE + items.size(), input(probe, t, interpolation)));
            }
        }
        List<Answer> answers = ask(Op.STEP, config, items);
        List<Recovery.Step> steps = new ArrayList<>();
        int next = 0;
        for (int k = 0; k < timesteps.size(); k++) {
            int t = timesteps.get(k);
            List<List<Rational>> numbers = new ArrayList<>();
            for (int i = 0; i < probes.get(k).size(); i++) {
                Answer answer = answers.get(next++);
                if (!(answer instanceof Answer.Outputs outputs)) {
                    return new Recovery.Unanswered("the step from timestep " + t, answer);
                }
                Optional<List<Rational>> list = numbers(outputs);
                if (list.isEmpty()) {
                    return new Recovery.NotAffine(
                            Departure.NO_NUMBERS, t, outputs.reals().toString());
                }
                numbers.add(list.orElseThrow());
            }
            ProbedStep step = new ProbedStep(t, gain.applyAsDouble(t), dtype, probes.get(k), numbers);
            Optional<Recovery.NotAffine> departure = step.departure();
            if (departure.isPresent()) {
                return departure.orElseThrow();
            }
            steps.add(new Recovery.Step(t, step.map()));
        }
        return new Recovery.Affine(steps);
    }

    private static ObjectNode input(Probe probe, int t, Optional<String> interpolation) {
        ObjectNode input = probe.input(t);
        interpolation.ifPresent(v -> {
            ArrayNode all = input.putArray("variance_interpolation");
            for (int i = 0; i < Probe.LENGTH; i++) {
                all.add(v);
            }
        });
        return input;
    }

    private Optional<List<Rational>> numbers(Answer.Outputs outputs) {
        List<String> texts = outputs.reals().getOrDefault("prev_sample", List.of());
        List<Rational> numbers =
                texts.stream().flatMap(text -> number(text).stream()).toList();
        boolean whole = texts.size() == Probe.LENGTH && numbers.size() == Probe.LENGTH;
        return whole ? Optional.of(numbers) : Optional.empty();
    }

    private Optional<Rational> number(String text) {
        try {
            return WireNumber.read(text, dtype) instanceof WireNumber.Finite finite
                    ? Optional.of(finite.value())
                    : Optional.empty();
        } catch (BreakageException e) {
            return Optional.empty();
        }
    }

    private List<Answer> ask(Op op, ObjectNode config, List<Request.Item> items) {
        List<Answer> answers = new ArrayList<>();
        for (int from = 0; from < items.size(); from += BATCH) {
            List<Request.Item> batch = items.subList(from, Math.min(items.size(), from + BATCH));
            answers.addAll(implementation.run(new Request(op, dtype, config, batch)));
        }
        return answers;
    }

    private static Request.Item question(String what) {
        return new Request.Item(PROBE + what, JsonNodeFactory.instance.objectNode());
    }

    private static ObjectNode timestepsConfig(ObjectNode config, int trainSteps) {
        ObjectNode timesteps = JsonNodeFactory.instance.objectNode().put("num_train_timesteps", trainSteps);
        JsonNode spacing = config.path("timesteps");
        return timesteps.set("timesteps", spacing);
    }
}
