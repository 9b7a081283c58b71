package io.github.touchstone.conformance.faults;

import io.github.touchstone.conformance.cases.Case;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which cases a fault can touch at all (spec FLT-2). To all others a faulty program answers as the reference does, hence rightly;
 * they are not asked.
 */
final class Reach {
    private static final List<String> STEPS = List.of("sampler:");
    private static final List<String> SCHEDULES = List.of("schedule:");

    private Reach() {}

    /** Whether the answer to a case can depend on the fault. */
    static boolean touches(Fault fault, Case asked) {
        List<String> beginnings = capabilities(fault);
        return asked.requires().stream().anyMatch(need -> beginnings.stream().anyMatch(need::startsWith));
    }

    /** How capabilities begin of which a touched case requires one. */
    private static List<String> capabilities(Fault fault) {
        return switch (fault.part()) {
            case TABLES -> tables(fault.name());
            case TIMESTEPS -> timesteps(fault.name());
            case PREDICTION -> predictions(fault.name());
            case FORWARD -> List.of("op:forward");
            case MEAN -> List.of("sampler:ddpm");
            case VARIANCE -> variances(fault.name());
            case DDIM -> List.of("sampler:ddim");
            case CLIPPING -> clipping(fault.name());
            case READING ->
                fault.name().startsWith("TIMESTEP")
                        ? List.of("convert:", "op:forward", "op:score", "op:velocity", "sampler:")
                        : STEPS;
            case SCORE -> fault.name().equals("COVARIANCE_DIAGONAL") ? List.of("mixture:space") : List.of("op:score");
            case STATE -> fault.name().matches("TABLES_KEPT|TIMESTEPS_KEPT") ? List.of("op:") : STEPS;
            case FORMAT -> fault.name().startsWith("TABLES") || fault.name().startsWith("BETAS") ? SCHEDULES : STEPS;
        };
    }

    private static List<String> tables(String fault) {
        if (fault.startsWith("LINEAR")) {
            return List.of("schedule:linear");
        } else if (fault.startsWith("SCALED")) {
            return List.of("schedule:scaled_linear");
        } else if (fault.startsWith("COSINE")) {
            return List.of("schedule:cosine");
        } else if (fault.startsWith("SIGMOID")) {
            return List.of("schedule:sigmoid");
        }
        return fault.startsWith("ZERO_SNR") ? List.of("zero_snr") : SCHEDULES;
    }

    private static List<String> timesteps(String fault) {
        if (fault.startsWith("LEADING")) {
            return List.of("spacing:leading");
        } else if (fault.startsWith("OFFSET")) {
            return List.of("steps_offset");
        } else if (fault.startsWith("TRAILING")) {
            return List.of("spacing:trailing");
        } else if (fault.startsWith("LINSPACE")) {
            return List.of("spacing:linspace");
        }
        return List.of("spacing:");
    }

    private static List<String> predictions(String fault) {
        List<String> conversions = List.of("convert:", "op:velocity");
        if (fault.startsWith("CLEAN")) {
            return with(conversions, "prediction:epsilon");
        } else if (fault.startsWith("EPSILON")) {
            return with(conversions, "prediction:sample", "use_clipped_model_output");
        }
        boolean inSteps = fault.matches("VELOCITY_(CLEAN|EPSILON|IS)_.*");
        return inSteps ? with(conversions, "prediction:v_prediction") : conversions;
    }

    private static List<String> with(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }

    private static List<String> variances(String fault) {
        if (fault.startsWith("LEARNED")) {
            return List.of("variance:learned_range");
        } else if (fault.equals("LOG_IS_ROOTED")) {
            return List.of("variance:fixed_large_log");
        } else if (fault.startsWith("LOG")) {
            return List.of("variance:fixed_small_log", "variance:fixed_large_log", "variance:learned_range");
        } else if (fault.startsWith("SMALL")) {
            return List.of("variance:fixed_small", "variance:learned_range");
        } else if (fault.startsWith("LARGE")) {
            return List.of("variance:fixed_large", "variance:learned_range");
        }
        return List.of("sampler:ddpm");
    }

    private static List<String> clipping(String fault) {
        if (fault.startsWith("THRESHOLD")) {
            return List.of("thresholding");
        } else if (fault.matches("EPSILON_(KEPT|DERIVED_AT_UNIT_RANGE)")) {
            return List.of("use_clipped_model_output");
        } else if (fault.equals("EPSILON_ALWAYS_DERIVED")) {
            return List.of("sampler:ddim");
        } else if (fault.equals("ON_BY_DEFAULT")) {
            return STEPS;
        }
        return List.of("clip", "thresholding");
    }
}
