package io.github.touchstone.conformance.protocol;

/** How an adapter can break the protocol (spec ADP-9). */
public enum Breakage {
    /** It could not be started. */
    NOT_STARTED,
    /** It speaks another version of the protocol. */
    WRONG_VERSION,
    /** A line on its standard output is no JSON object. */
    GARBAGE,
    /** A message has not the shape of its schema. */
    WRONG_SHAPE,
    /** A real is no number of the format that was asked for. */
    WRONG_DTYPE,
    /** An answer carries another sequence number or id than the question. */
    WRONG_ID,
    /** A line is longer than the limit. */
    TOO_LONG,
    /** No answer came within the time limit. */
    SILENT,
    /** It exited, or closed its output, before it answered. */
    DIED,
    /** It broke so often before that this question was not asked. */
    GIVEN_UP
}
