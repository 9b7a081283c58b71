package io.github.touchstone.conformance.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;

/** Numbers of a question or an answer in a narrower format than the one asked for. */
final class NarrowEdge extends Rewritten {
    private static final double MILLION = 1e6;

    private final FormatFault fault;

    NarrowEdge(FormatFault fault, Implementation right) {
        super(right);
        this.fault = fault;
    }

    @Override
    ObjectNode input(Request request, ObjectNode input) {
        if (request.op() != Op.STEP) {
            return input;
        }
        return switch (fault) {
            case SAMPLE_HALF -> Reals.each(input, "sample", Narrow.HALF::rounded);
            case OUTPUT_HALF -> Reals.each(input, "model_output", Narrow.HALF::rounded);
            case NOISE_HALF -> Reals.each(input, "noise", Narrow.HALF::rounded);
            default -> input;
        };
    }

    @Override
    Answer answer(Request request, Answer right) {
        if (request.op() != Op.STEP) {
            return right;
        }
        return switch (fault) {
            case RESULT_SINGLE -> Reals.each(right, Narrow.SINGLE::rounded);
            case RESULT_HALF -> Reals.each(right, Narrow.HALF::rounded);
            case RESULT_SIX_DECIMALS -> Reals.each(right, x -> StrictMath.rint(x * MILLION) / MILLION);
            default -> right;
        };
    }
}
