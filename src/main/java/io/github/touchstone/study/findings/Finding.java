package io.github.touchstone.study.findings;

/**
 * What the measurement says of one claim.
 *
 * @param anchor the section of the specification that has the claim
 * @param verdict where it stands; the same as in that section
 * @param statement what was found, with its numbers and their uncertainty, in a few sentences; made of the numbers, not written beforehand
 */
public record Finding(String anchor, Verdict verdict, String statement) {}
