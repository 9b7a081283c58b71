package io.github.touchstone.conformance.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * The visited timesteps, highest first (SCH-18).
 *
 * @param timesteps decreasing
 */
record Visits(List<Integer> timesteps) {
    static Visits of(JsonNode spacing, int trainSteps) {
        if (spacing.has("listed")) {
            return new Visits(StreamSupport.stream(spacing.get("listed").spliterator(), false)
                    .map(JsonNode::intValue)
                    .toList());
        }
        int n = spacing.get("num_inference_steps").intValue();
        int offset = spacing.path("steps_offset").asInt(0);
        IntStream up = switch (spacing.get("spacing").textValue()) {
            case "leading" -> IntStream.range(0, n).map(i -> trainSteps / n * i + offset);
            case "trailing" -> IntStream.rangeClosed(1, n).map(i -> nearest((long) trainSteps * i, n) - 1);
            case "linspace" -> IntStream.range(0, n).map(i -> i == 0 ? 0 : nearest((trainSteps - 1L) * i, n - 1));
            default -> throw new IllegalArgumentException("unknown spacing " + spacing);
        };
        return new Visits(up.boxed().sorted(Comparator.reverseOrder()).toList());
    }

    /** Nearest integer to p/q, ties to even; 40 digits tell every tie apart. */
    private static int nearest(long p, long q) {
        return BigDecimal.valueOf(p)
                .divide(BigDecimal.valueOf(q), new MathContext(40, RoundingMode.DOWN))
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }

    /** The timestep visited after t, or -1 at the end. */
    int after(int t) {
        int place = timesteps.indexOf(t);
        if (place < 0) {
            throw new IllegalArgumentException("timestep " + t + " is not visited");
        }
        return place + 1 < timesteps.size() ? timesteps.get(place + 1) : -1;
    }

    List<Integer> following() {
        return timesteps.stream().map(this::after).toList();
    }
}
