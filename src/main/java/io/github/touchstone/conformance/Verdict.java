package io.github.touchstone.conformance;

/** The verdict of a check. */
public enum Verdict {
    /** Every case holds. */
    PASS,
    /** A case fails. */
    FAIL,
    /** The check could not be carried out. */
    ERROR
}
