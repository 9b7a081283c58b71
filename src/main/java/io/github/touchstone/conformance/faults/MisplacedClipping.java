package io.github.touchstone.conformance.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;

/** Clipping of something else than x0. */
final class MisplacedClipping extends Rewritten {
    private static final String RANGE = "clip_sample_range";

    private final ClippingFault fault;

    MisplacedClipping(ClippingFault fault, Implementation right) {
        super(right);
        this.fault = fault;
    }

    @Override
    ObjectNode config(Request request) {
        ObjectNode config = request.config().deepCopy();
        config.remove(RANGE);
        return config;
    }

    @Override
    ObjectNode input(Request request, ObjectNode input) {
        return fault == ClippingFault.PREDICTION_CLIPPED && request.config().has(RANGE)
                ? Reals.each(input, "model_output", y -> clipped(request, y))
                : input;
    }

    @Override
    Answer answer(Request request, Answer right) {
        return fault == ClippingFault.RESULT_CLIPPED && request.config().has(RANGE)
                ? Reals.each(right, x -> clipped(request, x))
                : right;
    }

    private static double clipped(Request request, double x) {
        double range = Double.parseDouble(request.config().path(RANGE).asText());
        return Math.max(-range, Math.min(x, range));
    }
}
