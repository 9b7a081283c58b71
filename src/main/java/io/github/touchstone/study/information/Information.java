package io.github.touchstone.study.information;

/**
 * A law on the line seen through Gaussian noise of variance {@code s = 1/abar - 1}: {@code Y_s = X_0 + sqrt(s) Z}. The path divergences
 * of one-evaluation samplers depend on nothing else of it (spec GRD-2). Binary64.
 */
public interface Information {
    /** The Fisher information {@code I(s) = E (d/dy log p_{Y_s}(Y_s))^2}, s positive; falls from 1/s at most. */
    double at(double s);

    /** {@code -I'(s) = E (d^2/dy^2 log p_{Y_s}(Y_s))^2}. */
    double fall(double s);

    /** {@code KL(X_T || N(0,1))} in nats, where {@code X_T = Y_s/sqrt(1 + s)}. */
    double start(double s);
}
