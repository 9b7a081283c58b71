package io.github.touchstone.study.information;

/** An information whose integral, the entropy, is known in closed form or computed by itself (spec GRD-2). */
public interface IntegratedInformation extends Information {
    /** {@code int_a^b I(s) ds = 2 (H(Y_b) - H(Y_a))}, a not above b. */
    double between(double a, double b);

    /** {@code E X_0^2}. */
    double secondMoment();
}
