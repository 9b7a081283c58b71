package io.github.touchstone.spec.claims;

import io.github.touchstone.math.quadrature.AdaptivePanels;
import io.github.touchstone.math.quadrature.Measured;

/**
 * The limits of the end-point divergence on {@code N(0, lambda)} (RAT-4), for {@code Delta = c1 log T/T}:
 *
 * <pre>r_1/Delta -> R = int w E (1 - S)^memory du,   KL(X_1 || Y_1)/Delta^2 -> R^2/4</pre>
 */
public final class EndPointLimit {
    /** Beyond these log-odds the integrand, at most a multiple of S (1 - S), is below 1e-17. */
    private static final double[] EDGES = {-40, -8, 0, LogSchedule.KINK, 8, 40};

    private EndPointLimit() {}

    /** R, by quadrature in binary64. */
    public static Measured ofVariance(LeadingOrder rule, LogSchedule schedule, double lambda) {
        return AdaptivePanels.integrate(
                        u -> {
                            double noise = 1 / (1 + StrictMath.exp(-u));
                            double signal = 1 / (1 + StrictMath.exp(u));
                            double v = lambda * signal + noise;
                            double s = noise / v;
                            double decay = StrictMath.pow(lambda * signal / v, rule.memory());
                            return new double[] {
                                schedule.speed(u) * rule.localError().at(s, noise, v) * decay
                            };
                        },
                        EDGES)
                .get(0)
                .widened(1e-14);
    }

    /** {@code R^2/4}. */
    public static Measured ofKl(LeadingOrder rule, LogSchedule schedule, double lambda) {
        Measured r = ofVariance(rule, schedule, lambda);
        return new Measured(r.value() * r.value() / 4, (Math.abs(r.value()) / 2 + r.error()) * r.error());
    }
}
