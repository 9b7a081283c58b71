package io.github.touchstone.conformance.protocol;

import java.util.List;

/** An implementation of samplers as a black box that answers questions: in this process, or behind an adapter. */
public interface Implementation extends AutoCloseable {
    /** What it says of itself. */
    Description description();

    /** One answer to each item of the request, in their order. What goes wrong is an answer too: nothing is thrown. */
    List<Answer> run(Request request);

    @Override
    void close();
}
