package io.github.touchstone.conformance.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Op;
import java.util.List;

/**
 * A batch of questions of one kind under one configuration.
 *
 * @param op what is asked
 * @param dtype the format that the answers are to be computed in
 * @param config what the questions share
 * @param items the questions, in the order that answers are expected
 */
public record Request(Op op, Dtype dtype, ObjectNode config, List<Item> items) {
    /** Copies the list. */
    public Request {
        items = List.copyOf(items);
    }

    /** The same request with one of its items alone. */
    public Request only(Item item) {
        return new Request(op, dtype, config, List.of(item));
    }

    /**
     * One question.
     *
     * @param id the case that it belongs to
     * @param input what it is asked about
     */
    public record Item(String id, ObjectNode input) {}
}
