package io.github.touchstone.conformance.harness;

/** What a whole run comes to. The first that applies, in this order (spec HAR-7). */
public enum Conclusion {
    /** The adapter broke the protocol, or could not be started: nothing that was not answered is known. */
    ADAPTER_FAILED,
    /** An answer is wrong in a case that decides. */
    MISMATCH,
    /** A skip is no longer needed. */
    STALE_SKIP,
    /** No case was answered. */
    NOTHING_RAN,
    /** Every case that was answered, and decides, agrees. */
    PASS
}
