package io.github.touchstone.conformance.cases;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.Clipping;
import io.github.touchstone.samplers.practice.PredictionType;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.StepInput;
import io.github.touchstone.samplers.practice.TimestepGrid;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.List;
import java.util.Optional;

/** Config and input of every op, closed, with lengths and ranges that fit each other (spec VEC-4, VEC-5). */
final class QuestionReader {
    private QuestionReader() {}

    /** Throws {@link InvalidCaseException} at what is wrong. */
    static Question read(JsonPlace op, JsonPlace config, JsonPlace input) {
        return switch (op.text()) {
            case "schedule" -> {
                input.closed();
                yield new Question.Tables(schedule(config));
            }
            case "timesteps" -> {
                input.closed();
                int trainSteps = config.closed("num_train_timesteps", "timesteps")
                        .required("num_train_timesteps")
                        .integer(1);
                yield new Question.Timesteps(trainSteps, SpacingJson.read(config.required("timesteps"), trainSteps));
            }
            case "convert" -> convert(schedule(config), input);
            case "velocity" -> {
                int t = timestep(input.closed("t", "sample", "noise"), schedule(config));
                yield new Question.Velocity(schedule(config), t, reals(input, "sample"), reals(input, "noise"));
            }
            case "forward" -> {
                int t = timestep(input.closed("t", "sample", "noise"), schedule(config));
                yield new Question.Forward(schedule(config), t, reals(input, "sample"), reals(input, "noise"));
            }
            case "step" -> step(ConfigJson.read(config), input);
            case "score" -> score(config, input);
            case "trajectory" -> trajectory(ConfigJson.read(config), input);
            case "law", "bound" -> {
                input.closed();
                yield law(op.text(), ConfigJson.read(config, "target"), config.required("target"));
            }
            case "density" -> {
                input.closed();
                MixtureTarget target = MixtureJson.read(config.required("target"));
                if (target.dimension() != 1) {
                    throw config.required("target").wrong("a mixture on the line");
                }
                StepConfig steps = ConfigJson.read(config, "target");
                if (steps.rule() instanceof Rule.Ddim rule && rule.eta().isZero()) {
                    throw config.required("eta").wrong("more than 0: a density is followed through noise");
                }
                if (!(steps.clipping() instanceof Clipping.None)) {
                    throw config.wrong("no clipping");
                }
                yield new Question.Density(steps, target);
            }
            default -> throw op.wrong("an op of the protocol, or " + String.join(", ", Requirements.COMPOSITES));
        };
    }

    private static TrainSchedule schedule(JsonPlace config) {
        return ScheduleJson.read(config.closed("schedule").required("schedule"));
    }

    private static int timestep(JsonPlace input, TrainSchedule schedule) {
        int t = input.required("t").integer(0);
        if (t >= schedule.steps()) {
            throw input.required("t").wrong("a timestep, 0 to " + (schedule.steps() - 1));
        }
        return t;
    }

    private static Question score(JsonPlace config, JsonPlace input) {
        config.closed("schedule", "target");
        TrainSchedule schedule = ScheduleJson.read(config.required("schedule"));
        MixtureTarget target = MixtureJson.read(config.required("target"));
        int t = timestep(input.closed("t", "sample"), schedule);
        List<Rational> sample = reals(input, "sample");
        if (sample.size() % target.dimension() != 0) {
            throw input.required("sample").wrong("points of " + target.dimension() + " numbers each");
        }
        return new Question.Score(schedule, target, t, sample);
    }

    private static Question convert(TrainSchedule schedule, JsonPlace input) {
        int t = timestep(input.closed("t", "from", "to", "sample", "value"), schedule);
        return new Question.Convert(
                schedule,
                t,
                ConfigJson.oneOf(input.required("from"), PredictionType.values(), PredictionType::label),
                ConfigJson.oneOf(input.required("to"), PredictionType.values(), PredictionType::label),
                reals(input, "sample"),
                reals(input, "value"));
    }

    /** As many numbers as {@code sample} has, and at least one. */
    private static List<Rational> reals(JsonPlace input, String member) {
        return reals(input.required(member), input.required("sample").entries().size());
    }

    private static List<Rational> reals(JsonPlace place, int length) {
        List<Rational> reals = place.reals();
        if (reals.isEmpty()) {
            throw place.wrong("at least one number");
        }
        if (reals.size() != length) {
            throw place.wrong(length + " numbers, as many as belong together");
        }
        return reals;
    }

    private static Question step(StepConfig config, JsonPlace input) {
        input.closed("t", "sample", "model_output", "noise", "variance_interpolation");
        int t = input.required("t").integer(0);
        if (!TimestepGrid.descending(config.spacing(), config.trainSteps(), config.steps())
                .contains(t)) {
            throw input.required("t").wrong("a timestep that the run visits");
        }
        boolean learned = config.rule() instanceof Rule.Ddpm ddpm && ddpm.variance() == VarianceType.LEARNED_RANGE;
        Optional<JsonPlace> interpolation = input.optional("variance_interpolation");
        if (learned != interpolation.isPresent()) {
            throw input.wrong("variance_interpolation with learned_range, and only there");
        }
        interpolation.ifPresent(QuestionReader::requireShares);
        return new Question.Step(
                config,
                new StepInput<>(
                        t,
                        reals(input, "sample"),
                        reals(input, "model_output"),
                        reals(input, "noise"),
                        interpolation.map(v -> reals(input, "variance_interpolation"))));
    }

    private static void requireShares(JsonPlace place) {
        for (JsonPlace v : place.entries()) {
            if (v.real().signum() < 0 || v.real().compareTo(Rational.ONE) > 0) {
                throw v.wrong("a number from 0 to 1");
            }
        }
    }

    private static Question trajectory(StepConfig config, JsonPlace input) {
        input.closed("sample", "slope", "offset", "noise");
        if (input.required("noise").entries().size() != config.steps()) {
            throw input.required("noise").wrong("a list for each of the " + config.steps() + " steps");
        }
        int length = input.required("sample").entries().size();
        return new Question.Trajectory(
                config,
                reals(input, "sample"),
                reals(input.required("slope"), config.steps()),
                reals(input.required("offset"), config.steps()),
                input.required("noise").entries().stream()
                        .map(noise -> reals(noise, length))
                        .toList());
    }

    private static Question law(String op, StepConfig config, JsonPlace target) {
        target.closed("mean", "covariance");
        int d = target.required("mean").entries().size();
        List<Rational> mean = reals(target.required("mean"), d);
        List<JsonPlace> rows = target.required("covariance").entries();
        if (rows.size() != d) {
            throw target.required("covariance").wrong(d + " rows");
        }
        return new Question.Law(
                op, config, mean, rows.stream().map(row -> reals(row, d)).toList());
    }
}
