package io.github.touchstone.conformance.protocol;

import java.time.Duration;

/**
 * How much an adapter may take (spec ADP-8).
 *
 * @param start until it has said who it is
 * @param request until it has answered a request
 * @param stop until it has ended after it was asked to
 * @param line the longest line in bytes
 * @param breakagesInARow after this many it must show that it is still alive
 * @param breakages after this many it is given up
 */
public record Limits(Duration start, Duration request, Duration stop, int line, int breakagesInARow, int breakages) {
    /** The limits of the command line. */
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(120), Duration.ofSeconds(60), Duration.ofSeconds(5), 8 << 20, 5, 50);

    /** With another limit for requests. */
    public Limits withRequest(Duration other) {
        return new Limits(start, other, stop, line, breakagesInARow, breakages);
    }
}
