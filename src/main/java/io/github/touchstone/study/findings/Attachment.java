package io.github.touchstone.study.findings;

/**
 * A further file of a study, such as a schedule to load elsewhere.
 *
 * @param file its name, no folder
 * @param text what it holds
 */
public record Attachment(String file, String text) {}
