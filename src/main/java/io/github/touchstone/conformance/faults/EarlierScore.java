package io.github.touchstone.conformance.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Op;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;

/** The score of a mixture at the timestep before the one asked for. */
final class EarlierScore extends Rewritten {
    EarlierScore(Implementation right) {
        super(right);
    }

    @Override
    ObjectNode input(Request request, ObjectNode input) {
        return request.op() == Op.SCORE
                ? input.put("t", Math.max(input.path("t").asInt() - 1, 0))
                : input;
    }
}
