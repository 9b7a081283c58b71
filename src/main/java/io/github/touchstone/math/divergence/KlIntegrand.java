package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.quadrature.AdaptivePanels;

/**
 * {@code q psi(log(p/q))} at a point, and the modulus of its change when the densities are off by what is known by its place (spec
 * DEN-14), and p and q, whose masses tell whether the quadrature met them. Mass of p that is missing, and could be anywhere, moves KL
 * by its amount times {@link #widest}.
 */
final class KlIntegrand implements AdaptivePanels.Integrand {
    private final LineLaw p;
    private final LineLaw q;
    private double widest;

    KlIntegrand(LineLaw p, LineLaw q) {
        this.p = p;
        this.q = q;
    }

    @Override
    public double[] at(double y) {
        double logP = p.logDensity(y);
        double logQ = q.logDensity(y);
        double atP = StrictMath.exp(logP);
        double atQ = StrictMath.exp(logQ);
        double log = logP - logQ;
        if (log < Double.POSITIVE_INFINITY && log > Double.NEGATIVE_INFINITY) {
            widest = Math.max(widest, Math.abs(log));
        }
        if (atP == 0 && atQ == 0) {
            return new double[] {0, 0, 0, 0};
        }
        double value = Math.abs(log) < 0.125 ? atQ * psiNearZero(log) : atP == 0 ? atQ : atP * (log - 1) + atQ;
        // d/dp = log(p/q), q d/dq = q - p; where q is all error, the whole of the integrand is
        double change = (atP == 0 ? 0 : Math.abs(log) * LineErrors.ofPlace(p, y, atP))
                + Math.min(Math.abs(atQ - atP) * LineErrors.relative(q, y, logQ, atQ), Math.abs(value) + atP + atQ);
        return new double[] {value, change, atP, atQ};
    }

    /** The largest modulus of {@code log(p/q)} that was met. */
    double widest() {
        return widest;
    }

    /** {@code psi(l) = sum over n >= 2 of (n - 1) l^n/n!}; l below 1/8 needs 13 terms. */
    static double psiNearZero(double l) {
        double power = 0.5 * l * l;
        double sum = power;
        for (int n = 3; n <= 14; n++) {
            power *= l / n;
            sum += (n - 1) * power;
        }
        return sum;
    }
}
