package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.StepInput;
import java.util.List;

/** Config and input of every question (spec VEC-4, VEC-5). */
final class QuestionWriter {
    private QuestionWriter() {}

    static ObjectNode config(Question question) {
        if (question instanceof Question.Tables q) {
            return scheduled(q.schedule());
        } else if (question instanceof Question.Timesteps q) {
            ObjectNode node = object().put("num_train_timesteps", q.trainSteps());
            node.set("timesteps", SpacingJson.write(q.visits()));
            return node;
        } else if (question instanceof Question.Convert q) {
            return scheduled(q.schedule());
        } else if (question instanceof Question.Velocity q) {
            return scheduled(q.schedule());
        } else if (question instanceof Question.Forward q) {
            return scheduled(q.schedule());
        } else if (question instanceof Question.Step q) {
            return ConfigJson.write(q.config());
        } else if (question instanceof Question.Score q) {
            ObjectNode node = scheduled(q.schedule());
            node.set("target", MixtureJson.write(q.target()));
            return node;
        } else if (question instanceof Question.Trajectory q) {
            return ConfigJson.write(q.config());
        } else if (question instanceof Question.Law q) {
            ObjectNode node = ConfigJson.write(q.config());
            node.putObject("target")
                    .<ObjectNode>set("mean", Real.list(q.mean()))
                    .set("covariance", matrix(q.covariance()));
            return node;
        }
        if (question instanceof Question.Density q) {
            ObjectNode node = ConfigJson.write(q.config());
            node.set("target", MixtureJson.write(q.target()));
            return node;
        }
        throw new IllegalArgumentException("no question: " + question);
    }

    static ObjectNode input(Question question) {
        ObjectNode node = object();
        if (question instanceof Question.Convert q) {
            node.put("t", q.t()).put("from", q.from().label()).put("to", q.to().label());
            put(node, "sample", q.sample(), "value", q.value());
        } else if (question instanceof Question.Velocity q) {
            put(node.put("t", q.t()), "sample", q.sample(), "noise", q.noise());
        } else if (question instanceof Question.Forward q) {
            put(node.put("t", q.t()), "sample", q.sample(), "noise", q.noise());
        } else if (question instanceof Question.Step q) {
            StepInput<Rational> in = q.input();
            put(node.put("t", in.t()), "sample", in.sample(), "model_output", in.modelOutput());
            node.set("noise", Real.list(in.noise()));
            in.varianceInterpolation().ifPresent(v -> node.set("variance_interpolation", Real.list(v)));
        } else if (question instanceof Question.Score q) {
            node.put("t", q.t()).set("sample", Real.list(q.sample()));
        } else if (question instanceof Question.Trajectory q) {
            node.set("sample", Real.list(q.sample()));
            put(node, "slope", q.slope(), "offset", q.offset());
            node.set("noise", matrix(q.noise()));
        }
        return node;
    }

    private static ObjectNode scheduled(TrainSchedule schedule) {
        return object().set("schedule", ScheduleJson.write(schedule));
    }

    private static void put(ObjectNode node, String first, List<Rational> a, String second, List<Rational> b) {
        node.set(first, Real.list(a));
        node.set(second, Real.list(b));
    }

    static ArrayNode matrix(List<List<Rational>> rows) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> array.add(Real.list(row)));
        return array;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
