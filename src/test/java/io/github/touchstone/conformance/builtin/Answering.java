package io.github.touchstone.conformance.builtin;

import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.protocol.Request;
import java.util.Collections;
import java.util.List;

/** An implementation that says the same to every question. */
record Answering(Description description, Answer answer) implements Implementation {
    @Override
    public List<Answer> run(Request request) {
        return Collections.nCopies(request.items().size(), answer);
    }

    @Override
    public void close() {
        // holds nothing
    }
}
