package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.LineMixture;

/**
 * The step of a rule of one evaluation, {@code M(y) = kappa y + gamma s_t(y)} (spec SMP-1).
 *
 * @param kappa positive
 * @param gamma positive
 * @param law the law of X_t
 */
record ScoreMap(double kappa, double gamma, LineMixture law) implements LineMap {
    @Override
    public Jet at(double y) {
        LineMixture.Local x = law.at(y);
        return new Jet(kappa * y + gamma * x.score(), kappa + gamma * x.scoreDerivative());
    }

    @Override
    public double tailSlope() {
        return kappa - gamma / Spread.widest(law);
    }

    /** {@code kappa - gamma/v} for the narrowest component: {@code s' >= -1/v} (FLW-2). */
    @Override
    public double leastSlope() {
        return kappa - gamma / Spread.narrowest(law);
    }

    @Override
    public double scale() {
        return Math.sqrt(Spread.narrowest(law));
    }
}
