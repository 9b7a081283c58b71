package io.github.touchstone.conformance.harness;

import java.util.Locale;

/** What came of a case, in one word (spec HAR-2). */
public enum Status {
    /** The answer agrees. */
    PASS,
    /** The answer is well formed, and was not compared. */
    ANSWERED,
    /** The answer is wrong. */
    FAIL,
    /** The adapter broke. */
    BROKEN,
    /** The answer is wrong or the adapter broke, as a skip says. */
    SKIPPED,
    /** The implementation says itself that it deviates. */
    DECLARED,
    /** The implementation does not have what the case needs. */
    UNSUPPORTED;

    /** The word in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
