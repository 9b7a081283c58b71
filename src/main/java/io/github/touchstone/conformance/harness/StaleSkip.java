package io.github.touchstone.conformance.harness;

/**
 * A skip that no case fails any more, which is an error: else lists of known deviations only grow (spec HAR-6).
 *
 * @param skip the skip
 * @param reason what is wrong with it
 */
public record StaleSkip(Skip skip, String reason) {}
