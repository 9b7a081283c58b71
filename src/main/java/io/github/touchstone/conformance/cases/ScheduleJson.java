package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Cosine;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.LiYan;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.ScaledLinear;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Sigmoid;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.List;

/** The member {@code schedule} of a configuration (spec VEC-4), in both directions. */
public final class ScheduleJson {
    /** The names of the schedules. */
    public static final List<String> NAMES =
            List.of("linear", "scaled_linear", "cosine", "sigmoid", "given", "logistic", "li_yan");

    private static final String RESCALE = "rescale_zero_terminal_snr";

    /** The cap of SCH-4; no other is provided. */
    private static final Rational CAP = Rational.of(999, 1000);

    private ScheduleJson() {}

    /** Reads a schedule; throws {@link InvalidCaseException}. */
    public static TrainSchedule read(JsonPlace place) {
        int steps = place.required("num_train_timesteps").integer(1);
        boolean rescaled = place.optional(RESCALE).map(JsonPlace::truth).orElse(false);
        try {
            ScheduleFamily base = family(place, steps);
            return new TrainSchedule(rescaled ? new ZeroTerminalSnr(base) : base, steps);
        } catch (InvalidScheduleException e) {
            throw place.rejected(e);
        }
    }

    private static ScheduleFamily family(JsonPlace place, int steps) {
        return switch (place.required("name").text()) {
            case "linear" -> {
                closed(place, "beta_start", "beta_end");
                yield new Linear(real(place, "beta_start"), real(place, "beta_end"));
            }
            case "scaled_linear" -> {
                closed(place, "beta_start", "beta_end");
                yield new ScaledLinear(real(place, "beta_start"), real(place, "beta_end"));
            }
            case "sigmoid" -> {
                closed(place, "beta_start", "beta_end");
                yield new Sigmoid(real(place, "beta_start"), real(place, "beta_end"));
            }
            case "cosine" -> {
                closed(place, "s", "max_beta");
                if (!real(place, "max_beta").equals(CAP)) {
                    throw place.required("max_beta").wrong("\"0.999\", the only cap there is");
                }
                yield new Cosine(real(place, "s"));
            }
            case "given" -> {
                closed(place, "betas", "betas");
                List<Rational> betas = place.required("betas").reals();
                if (betas.size() != steps) {
                    throw place.required("num_train_timesteps").wrong("the number of betas, " + betas.size());
                }
                yield new GivenBetas(betas);
            }
            case "logistic" -> {
                closed(place, "c0", "c1");
                yield new Logistic(real(place, "c0"), real(place, "c1"));
            }
            case "li_yan" -> {
                closed(place, "c0", "c1");
                yield new LiYan(real(place, "c0"), real(place, "c1"));
            }
            default -> throw place.required("name").wrong("a schedule, one of " + String.join(", ", NAMES));
        };
    }

    private static void closed(JsonPlace place, String first, String second) {
        place.closed("name", "num_train_timesteps", first, second, RESCALE);
    }

    private static Rational real(JsonPlace place, String member) {
        return place.required(member).real();
    }

    /** Writes a schedule; throws {@link IllegalArgumentException} for a family that has no name in JSON. */
    public static ObjectNode write(TrainSchedule schedule) {
        if (schedule.family() instanceof ZeroTerminalSnr rescaled) {
            return write(new TrainSchedule(rescaled.base(), schedule.steps())).put(RESCALE, true);
        }
        ScheduleFamily family = schedule.family();
        if (family instanceof Linear f) {
            return parameters("linear", schedule, "beta_start", f.first(), "beta_end", f.last());
        }
        if (family instanceof ScaledLinear f) {
            return parameters("scaled_linear", schedule, "beta_start", f.first(), "beta_end", f.last());
        }
        if (family instanceof Sigmoid f) {
            return parameters("sigmoid", schedule, "beta_start", f.first(), "beta_end", f.last());
        }
        if (family instanceof Cosine f) {
            return parameters("cosine", schedule, "s", f.s(), "max_beta", CAP);
        }
        if (family instanceof Logistic f) {
            return parameters("logistic", schedule, "c0", f.c0(), "c1", f.c1());
        }
        if (family instanceof LiYan f) {
            return parameters("li_yan", schedule, "c0", f.c0(), "c1", f.c1());
        }
        if (family instanceof GivenBetas f) {
            ObjectNode node = named("given", schedule);
            ArrayNode betas = node.putArray("betas");
            f.betas().forEach(beta -> betas.add(Real.text(beta)));
            return node;
        }
        throw new IllegalArgumentException("the schedule " + family.name() + " has no form in JSON");
    }

    private static ObjectNode parameters(
            String name, TrainSchedule schedule, String first, Rational a, String second, Rational b) {
        return named(name, schedule).put(first, Real.text(a)).put(second, Real.text(b));
    }

    private static ObjectNode named(String name, TrainSchedule schedule) {
        return JsonNodeFactory.instance.objectNode().put("name", name).put("num_train_timesteps", schedule.steps());
    }
}
