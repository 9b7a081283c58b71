package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.LineMixture;

/**
 * The step of {@link io.github.touchstone.samplers.Heun} (spec SMP-9):
 *
 * <pre>k1 = h (y + s_t(y)),  u = y + k1,  k2 = h' (u + s_{t-1}(u)),  M(y) = y + (k1 + k2)/2</pre>
 *
 * @param start {@code h}, the step size with the drift rate of time t
 * @param end {@code h'}, the step size with the drift rate of time t-1
 * @param law the law of X_t
 * @param next the law of X_{t-1}
 */
record HeunMap(double start, double end, LineMixture law, LineMixture next) implements LineMap {
    @Override
    public Jet at(double y) {
        LineMixture.Local x = law.at(y);
        double first = start * (y + x.score());
        double u = y + first;
        LineMixture.Local xNext = next.at(u);
        double second = end * (u + xNext.score());
        double a = 1 + start * (1 + x.scoreDerivative());
        double b = 1 + end * (1 + xNext.scoreDerivative());
        return new Jet(y + 0.5 * (first + second), 0.5 * (1 + a * b));
    }

    @Override
    public double tailSlope() {
        double a = 1 + start * (1 - 1 / Spread.widest(law));
        double b = 1 + end * (1 - 1 / Spread.widest(next));
        return 0.5 * (1 + a * b);
    }

    /**
     * With {@code M' = (1 + a b)/2}, {@code a = 1 + h (1 + s_t')}, {@code b = 1 + h' (1 + s_{t-1}')}: where both factors
     * are positive for the narrowest components, their product is a lower bound (FLW-2).
     */
    @Override
    public double leastSlope() {
        double a = 1 + start * (1 - 1 / Spread.narrowest(law));
        double b = 1 + end * (1 - 1 / Spread.narrowest(next));
        return a > 0 && b >= 0 ? 0.5 * (1 + a * b) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double scale() {
        return Math.sqrt(Math.min(Spread.narrowest(law), Spread.narrowest(next)));
    }
}
