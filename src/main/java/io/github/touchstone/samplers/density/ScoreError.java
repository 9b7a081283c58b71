package io.github.touchstone.samplers.density;

/** An error of the score on the line: what a run uses in place of s_t is {@code s_t + e_t} (spec SER-1). */
public interface ScoreError {
    /** {@code e_t(x)}, in the units of a score, t in 1..T; finite, and smooth beside the kernel of the step. */
    double at(int t, double x);

    /** {@code e_t'(x)}, its derivative, to a few roundings: narrow kernels are pushed by it (spec DEN-15). */
    double slope(int t, double x);
}
