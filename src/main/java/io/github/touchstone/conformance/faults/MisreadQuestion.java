package io.github.touchstone.conformance.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import java.util.Arrays;

/** Noise or timestep of a question misread. */
final class MisreadQuestion extends Rewritten {
    private static final double[] DRAWN = {0.75, -1.25, 0.5};

    private final ReadingFault fault;

    MisreadQuestion(ReadingFault fault, Implementation right) {
        super(right);
        this.fault = fault;
    }

    @Override
    ObjectNode input(Request request, ObjectNode input) {
        return switch (fault) {
            case NOISE_NEGATED -> request.op() == Op.STEP ? Reals.each(input, "noise", z -> -z) : input;
            case NOISE_OF_FIRST_ELEMENT -> request.op() == Op.STEP ? first(input) : input;
            case NOISE_DRAWN -> request.op() == Op.STEP ? drawn(input) : input;
            case TIMESTEP_OF_FIRST_ITEM ->
                input.has("t")
                        ? input.put(
                                "t", request.items().get(0).input().path("t").asInt())
                        : input;
            case TIMESTEP_FROM_ONE ->
                input.has("t") && request.op() != Op.STEP
                        ? input.put("t", Math.max(input.path("t").asInt() - 1, 0))
                        : input;
            default -> input;
        };
    }

    private static ObjectNode first(ObjectNode input) {
        double[] noise = Reals.of(input, "noise");
        Arrays.fill(noise, noise[0]);
        return Reals.with(input, "noise", noise);
    }

    private static ObjectNode drawn(ObjectNode input) {
        double[] noise = Reals.of(input, "noise");
        Arrays.setAll(noise, i -> DRAWN[i % DRAWN.length]);
        return Reals.with(input, "noise", noise);
    }
}
