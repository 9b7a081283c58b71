package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.kernels.KernelSum;

/**
 * The law q of Y_m, enclosed: {@code ||q - qhat||_1 <= error} and {@code |q - qhat| <= error/(s sqrt(2 pi))} everywhere, s the width
 * of the last kernels (spec CRT-8).
 *
 * @param sum qhat
 * @param error the parts of the error
 * @param moment a bound on the tails of q
 * @param points the number of points of the widest grid
 */
record CertifiedOutput(KernelSum sum, RunError error, SubGaussian moment, int points) {}
