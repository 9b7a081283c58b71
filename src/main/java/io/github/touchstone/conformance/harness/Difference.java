package io.github.touchstone.conformance.harness;

import java.util.Optional;

/**
 * One entry of an answer that is not what is wanted.
 *
 * @param output the name of the output
 * @param index the entry, from 0
 * @param want the true value
 * @param got the text that was answered
 * @param distance how far off it is, if it is a number at all
 * @param accepted the greatest distance that would pass, as a decimal; empty where integers are asked for
 */
public record Difference(
        String output, int index, String want, String got, Optional<Distance> distance, String accepted) {}
