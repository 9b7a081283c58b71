package io.github.touchstone.conformance.cases;

import java.util.Optional;

/**
 * A class of failures that a case is apt to show, under a flag that cases name.
 *
 * @param failure what an implementation does
 * @param effect what its users see
 * @param issue where a real implementation had it
 */
public record Note(String failure, String effect, Optional<String> issue) {}
