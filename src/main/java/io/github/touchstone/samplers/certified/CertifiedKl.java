package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.numbers.Enclosure;

/**
 * An enclosed divergence and its budget.
 *
 * @param value the divergence
 * @param parts bounds on the parts of its error
 * @param gridPoints the number of points of the chain's widest grid
 * @param nodes the number of points of the last integral
 */
public record CertifiedKl(Enclosure value, ErrorParts parts, int gridPoints, int nodes) {}
