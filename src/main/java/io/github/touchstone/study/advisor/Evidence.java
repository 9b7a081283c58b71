package io.github.touchstone.study.advisor;

/**
 * What speaks for the schedule being the best; no proof (spec ADV-6).
 *
 * @param method how it was sought
 * @param starts how many starts there were
 * @param agreeing how many of them end within 1e-8 of the least divergence, relative
 * @param spread the largest difference of a log-SNR among these
 * @param gradient the largest derivative of the divergence in a free level, over the divergence; NaN where none is computed
 * @param curvature the least eigenvalue of the Hessian in the free levels, over the divergence: positive at a strict local minimum; NaN where none is computed
 */
public record Evidence(String method, int starts, int agreeing, double spread, double gradient, double curvature) {}
