package io.github.touchstone.spec.claims;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.quadrature.GaussLegendre;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The limit law of a path divergence on the line (RAT-6), with {@code Delta = c1 log T/T}:
 *
 * <pre>KL(X_1..X_T || Y_1..Y_T) = (Delta/4) (logCoefficient log T + constant + o(1))</pre>
 *
 * It is {@code (Delta/4) int w E (Var(W|X) - q)^2 du} over the log-odds that the schedule visits, W the noise in X.
 *
 * @param logCoefficient of log T
 * @param constant what is left of the integral, by quadrature in binary64
 */
public record PathLaw(double logCoefficient, Measured constant) {
    /** Beyond the ends the integrand is at its limits to 1e-15. */
    private static final double[] EDGES = {
        -36, -24, -16, -12, -9, -7, -5, -4, -3, -2, -1, 0, LogSchedule.KINK, 1, 2, 3, 4, 5, 7, 9, 12, 16, 24, 36
    };

    private static final GaussLegendre FINE = GaussLegendre.of(16);
    private static final GaussLegendre COARSE = GaussLegendre.of(12);
    private static final double ROUNDING = 1e-12;
    /** In deviations; beyond is a mass of 2e-21. */
    private static final double REACH = 9.5;

    private static final int NODES = 160;

    /**
     * The law for a mixture on the line with positive variances, or for point masses, on log-odds from {@code -reachBelow log T} to {@code
     * reachAbove log T} and the schedule's shift; empty for a rule whose path divergence does not vanish with the steps.
     */
    public static Optional<PathLaw> of(
            LeadingOrder rule, LogSchedule schedule, MixtureTarget target, double reachBelow, double reachAbove) {
        return rule.assumedShare().map(q -> of(q, schedule, target, reachBelow, reachAbove));
    }

    private static PathLaw of(
            DoubleUnaryOperator q, LogSchedule schedule, MixtureTarget target, double reachBelow, double reachAbove) {
        // little noise: it is known from the state for points, and unknown for a density; much noise: it is the state
        double below = square((target.hasDensity() ? 1 : 0) - q.applyAsDouble(0));
        double above = square(q.applyAsDouble(1));
        Measured constant = integral(u -> schedule.speed(u) * mismatch(q, target, u) - (u < 0 ? below : above))
                .plus(new Measured(above * schedule.shiftAbove(), 0));
        return new PathLaw(below * reachBelow + above * reachAbove, constant);
    }

    /** {@code logCoefficient log T + constant}. */
    public double at(double steps) {
        return logCoefficient * StrictMath.log(steps) + constant.value();
    }

    /** Over all log-odds, by Gauss-Legendre panels; the error is the distance of two rules, an estimate. */
    private static Measured integral(DoubleUnaryOperator f) {
        double fine = 0;
        double coarse = 0;
        for (int i = 1; i < EDGES.length; i++) {
            fine += panel(FINE, f, EDGES[i - 1], EDGES[i]);
            coarse += panel(COARSE, f, EDGES[i - 1], EDGES[i]);
        }
        return new Measured(fine, Math.abs(fine - coarse) + ROUNDING);
    }

    private static double panel(GaussLegendre rule, DoubleUnaryOperator f, double a, double b) {
        double sum = 0;
        for (int i = 0; i < rule.size(); i++) {
            sum += rule.weight(i, a, b) * f.applyAsDouble(rule.node(i, a, b));
        }
        return sum;
    }

    /**
     * {@code E (Var(W|X) - q)^2} with {@code Var(W|X=x) = 1 + n s'(x)}, component by component by the trapezoidal rule. For two components
     * at a distance of D deviations s' has poles at {@code pi/D} deviations from the line, where the density is down to {@code
     * exp(-D^2/8)}: the rule errs by about {@code exp(-D^2/8 - 2 pi^2/(D h))}, at most 1e-12 for h = 19/160.
     */
    static double mismatch(DoubleUnaryOperator q, MixtureTarget target, double u) {
        double noise = 1 / (1 + StrictMath.exp(-u));
        double assumed = q.applyAsDouble(noise);
        LineMixture law = law(target, noise, 1 / (1 + StrictMath.exp(u)));
        if (law.size() == 1) {
            return square(1 - noise / law.variance(0) - assumed);
        }
        double sum = 0;
        double mass = 0;
        for (int j = 0; j <= NODES; j++) {
            double z = REACH * (2.0 * j / NODES - 1);
            double weight = StrictMath.exp(-z * z / 2);
            mass += weight;
            for (int i = 0; i < law.size(); i++) {
                double x = law.mean(i) + Math.sqrt(law.variance(i)) * z;
                sum += weight * law.weight(i) * square(1 + noise * law.scoreDerivative(x) - assumed);
            }
        }
        return sum / mass;
    }

    private static LineMixture law(MixtureTarget target, double noise, double signal) {
        int size = target.components().size();
        double[] weights = new double[size];
        double[] means = new double[size];
        double[] variances = new double[size];
        for (int i = 0; i < size; i++) {
            MixtureTarget.Component c = target.components().get(i);
            weights[i] = c.weight().doubleValue();
            means[i] = Math.sqrt(signal) * c.mean().get(0).doubleValue();
            variances[i] = signal * c.covariance().get(0).get(0).doubleValue() + noise;
        }
        return new LineMixture(weights, means, variances);
    }

    private static double square(double x) {
        return x * x;
    }
}
