package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.List;

/** What a case asks, in values (spec VEC-4, VEC-5): {@code op}, {@code config} and {@code input} of the JSON in one. */
public sealed interface Question {
    /**
     * The tables of a schedule.
     *
     * @param schedule whose
     */
    record Tables(TrainSchedule schedule) implements Question {
        @Override
        public String op() {
            return "schedule";
        }
    }

    /**
     * The visited timesteps.
     *
     * @param trainSteps T
     * @param visits which
     */
    record Timesteps(int trainSteps, Visits visits) implements Question {
        @Override
        public String op() {
            return "timesteps";
        }
    }

    /**
     * One prediction turned into another.
     *
     * @param schedule with the signal share
     * @param t at this timestep
     * @param from what is given
     * @param to what is asked for
     * @param sample x at t
     * @param value what is given
     */
    record Convert(
            TrainSchedule schedule,
            int t,
            PredictionType from,
            PredictionType to,
            List<Rational> sample,
            List<Rational> value)
            implements Question {
        @Override
        public String op() {
            return "convert";
        }
    }

    /**
     * The velocity of a clean sample and its noise.
     *
     * @param schedule with the signal share
     * @param t at this timestep
     * @param sample x0
     * @param noise eps
     */
    record Velocity(TrainSchedule schedule, int t, List<Rational> sample, List<Rational> noise) implements Question {
        @Override
        public String op() {
            return "velocity";
        }
    }

    /**
     * Noise added to a clean sample.
     *
     * @param schedule with the signal share
     * @param t up to this timestep
     * @param sample x0
     * @param noise eps
     */
    record Forward(TrainSchedule schedule, int t, List<Rational> sample, List<Rational> noise) implements Question {
        @Override
        public String op() {
            return "forward";
        }
    }

    /**
     * One reverse step.
     *
     * @param config all that does not change within a run
     * @param input the rest
     */
    record Step(StepConfig config, StepInput<Rational> input) implements Question {
        @Override
        public String op() {
            return "step";
        }
    }

    /**
     * The score of a noised mixture, its log-density, and the posterior mean of the clean sample.
     *
     * @param schedule with the signal share
     * @param target the mixture
     * @param t at this timestep
     * @param sample the points, one after the other
     */
    record Score(TrainSchedule schedule, MixtureTarget target, int t, List<Rational> sample) implements Question {
        @Override
        public String op() {
            return "score";
        }
    }

    /**
     * A whole run, in which the model's output is {@code slope x + offset}, each step with its own.
     *
     * @param config of the steps
     * @param sample x at the start
     * @param slope for each step
     * @param offset for each step
     * @param noise z, for each step
     */
    record Trajectory(
            StepConfig config,
            List<Rational> sample,
            List<Rational> slope,
            List<Rational> offset,
            List<List<Rational>> noise)
            implements Question {
        @Override
        public String op() {
            return "trajectory";
        }
    }

    /**
     * The law of the output of a run from N(0, I) with the exact model of a Gaussian target: op {@code law} or {@code bound}.
     *
     * @param op which of the two
     * @param config of the steps
     * @param mean of the target
     * @param covariance of the target, by rows
     */
    record Law(String op, StepConfig config, List<Rational> mean, List<List<Rational>> covariance)
            implements Question {}

    /**
     * The law of the output of a run from N(0, 1) with the exact model of a mixture on the line.
     *
     * @param config of the steps
     * @param target the mixture
     */
    record Density(StepConfig config, MixtureTarget target) implements Question {
        @Override
        public String op() {
            return "density";
        }
    }

    /** The member {@code op}: an op of the protocol or a composite. */
    String op();

    /** The member {@code config}. */
    default ObjectNode configJson() {
        return QuestionWriter.config(this);
    }

    /** The member {@code input}. */
    default ObjectNode inputJson() {
        return QuestionWriter.input(this);
    }

    /** Reads a question; throws {@link InvalidCaseException} with the JSON path below {@code $.config} or {@code $.input}. */
    static Question read(String op, ObjectNode config, ObjectNode input) {
        return QuestionReader.read(
                new JsonPlace("question", "$.op", config.textNode(op)),
                new JsonPlace("question", "$.config", config),
                new JsonPlace("question", "$.input", input));
    }
}
