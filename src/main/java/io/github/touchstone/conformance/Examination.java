package io.github.touchstone.conformance;

import java.util.Optional;

/**
 * What a check found.
 *
 * @param cases how many cases were decided
 * @param counterexample the first case that fails, in one line; empty if all hold
 */
public record Examination(int cases, Optional<String> counterexample) {}
