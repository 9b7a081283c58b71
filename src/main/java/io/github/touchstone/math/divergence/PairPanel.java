package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.quadrature.LegendreSeries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A panel of the line with the series of two densities p and q and of {@code p - q}, which is formed without cancellation of what both
 * have in common (spec DEN-13).
 *
 * @param a the lower end
 * @param b the upper end
 * @param p the density p
 * @param q the density q
 * @param difference {@code p - q}
 * @param top the largest value of p or q at a node
 */
record PairPanel(double a, double b, LegendreSeries p, LegendreSeries q, LegendreSeries difference, double top) {
    private static final int START = 64;
    private static final int MOST = 4096;
    /** The last coefficients of a series that is good to rounding, over its largest value: roundings of 1e-15 make 2e-14 of them. */
    private static final double RESOLVED = 2e-13;
    /** A panel of less mass need not be resolved. */
    private static final double NEGLIGIBLE = 1e-21;

    /** Ascending panels that cover both supports, each halved until its series are resolved, at most {@value #MOST}. */
    static List<PairPanel> covering(LineLaw p, LineLaw q) {
        double lower = Math.min(p.support().lower(), q.support().lower());
        double upper = Math.max(p.support().upper(), q.support().upper());
        Deque<PairPanel> open = new ArrayDeque<>();
        for (int i = 0; i < START; i++) {
            open.add(of(p, q, lower + (upper - lower) * i / START, lower + (upper - lower) * (i + 1) / START));
        }
        List<PairPanel> done = new ArrayList<>();
        // breadth first: if there are not enough panels, all places are left equally coarse
        for (int made = START; !open.isEmpty(); ) {
            PairPanel panel = open.remove();
            if (made >= MOST || (panel.resolved() && panel.met(p, q))) {
                done.add(panel);
            } else {
                double middle = 0.5 * (panel.a + panel.b);
                open.add(of(p, q, panel.a, middle));
                open.add(of(p, q, middle, panel.b));
                made++;
            }
        }
        done.sort((x, y) -> Double.compare(x.a, y.a));
        return done;
    }

    private static PairPanel of(LineLaw p, LineLaw q, double a, double b) {
        double[] atP = new double[LegendreSeries.SIZE];
        double[] atQ = new double[LegendreSeries.SIZE];
        double[] apart = new double[LegendreSeries.SIZE];
        double top = 0;
        for (int k = 0; k < LegendreSeries.SIZE; k++) {
            double x = LegendreSeries.node(k, a, b);
            double logQ = q.logDensity(x);
            double log = p.logDensity(x) - logQ;
            atQ[k] = StrictMath.exp(logQ);
            atP[k] = StrictMath.exp(logQ + log);
            apart[k] = Math.abs(log) < 1 ? atQ[k] * StrictMath.expm1(log) : atP[k] - atQ[k];
            top = Math.max(top, Math.max(atP[k], atQ[k]));
        }
        return new PairPanel(
                a, b, LegendreSeries.of(a, b, atP), LegendreSeries.of(a, b, atQ), LegendreSeries.of(a, b, apart), top);
    }

    private boolean resolved() {
        return top * (b - a) < NEGLIGIBLE || p.remainder() + q.remainder() <= RESOLVED * top;
    }

    /** Whether the series hold the masses between the ends, which series beside a narrow component do not. */
    private boolean met(LineLaw lawOfP, LineLaw lawOfQ) {
        return MassPanels.meets(lawOfP, a, b, p.integral()) && MassPanels.meets(lawOfQ, a, b, q.integral());
    }

    /** What {@code F_p - F_q} may be off by over the panel, for what the series leaves out. */
    double unresolved() {
        return (b - a) * difference.remainder();
    }
}
