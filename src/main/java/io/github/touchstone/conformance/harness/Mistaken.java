package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import java.util.List;

/**
 * An implementation that mistakes every question in one way; one that cannot be mistaken so, it answers as it stands.
 *
 * @param right what answers
 * @param text the text of the {@link Alteration}
 */
record Mistaken(Implementation right, String text) implements Implementation {
    @Override
    public Description description() {
        return right.description();
    }

    @Override
    public List<Answer> run(Request request) {
        return request.items().stream()
                .map(item -> right.run(mistaken(request, item)).get(0))
                .toList();
    }

    private Request mistaken(Request request, Request.Item item) {
        return Alteration.of(request.op().label(), request.config(), item.input()).stream()
                .filter(a -> a.text().equals(text))
                .findFirst()
                .map(a -> a.mistaken(request, item))
                .orElseGet(() -> request.only(item));
    }

    /** Leaves open what is not its own. */
    @Override
    public void close() {}
}
