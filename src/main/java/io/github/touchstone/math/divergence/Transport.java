package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.quadrature.AdaptivePanels;
import io.github.touchstone.math.quadrature.GaussLegendre;
import io.github.touchstone.math.quadrature.Measured;
import java.util.List;

/**
 * The increasing map T that carries p to q on the line, {@code F_q(T(x)) = F_p(x)} (spec DEN-13), from the difference
 *
 * <pre>D(x) = F_p(x) - F_q(x) = int_x^T(x) q</pre>
 *
 * <p>that is summed from the nearer end: nothing is lost where the distribution functions are near each other, or near one. The laws
 * are asked once, at the nodes of panels that resolve them; the map is then found by arithmetic on series.
 */
final class Transport {
    /** Exact on series of degree 15. */
    private static final GaussLegendre EXACT = GaussLegendre.of(8);
    /** Where p is smaller than this, nothing that moves counts. */
    private static final double NEGLIGIBLE = 1e-19;

    private static final int ITERATIONS = 60;

    private final LineLaw p;
    private final LineLaw q;
    private final List<PairPanel> panels;
    /** The ends of the panels, ascending. */
    private final double[] edges;
    /** D at each edge. */
    private final double[] lag;
    /** The mass of q on each panel. */
    private final double[] masses;
    /** The mass of q below each edge. */
    private final double[] below;

    private final double unresolved;

    Transport(LineLaw p, LineLaw q) {
        this.p = p;
        this.q = q;
        this.panels = PairPanel.covering(p, q);
        int n = panels.size();
        this.edges = new double[n + 1];
        this.masses = new double[n];
        this.below = new double[n + 1];
        this.lag = new double[n + 1];
        double[] fromAbove = new double[n + 1];
        edges[0] = panels.get(0).a();
        double missing = 0;
        for (int i = 0; i < n; i++) {
            PairPanel panel = panels.get(i);
            edges[i + 1] = panel.b();
            masses[i] = panel.q().integral();
            below[i + 1] = below[i] + masses[i];
            lag[i + 1] = lag[i] + panel.difference().integral();
            missing += panel.unresolved();
        }
        for (int i = n - 1; i >= 0; i--) {
            fromAbove[i] = fromAbove[i + 1] - panels.get(i).difference().integral();
        }
        for (int i = 0; i <= n; i++) {
            if (below[i] > 0.5) {
                lag[i] = fromAbove[i];
            }
        }
        this.unresolved = missing
                + LineErrors.unmet(
                        p,
                        new Measured(
                                panels.stream()
                                        .mapToDouble(panel -> panel.p().integral())
                                        .sum(),
                                missing))
                + LineErrors.unmet(q, new Measured(below[n], missing));
    }

    /** {@code W_2^2}, with what the quadrature, the series and the errors of the two laws make of it. */
    Measured square() {
        List<Measured> parts = AdaptivePanels.integrate(this::at, edges);
        return parts.get(0).widened(parts.get(1).value());
    }

    /** {@code p(x) (T(x) - x)^2}, and how far it may be off. */
    private double[] at(double x) {
        int i = panel(x);
        PairPanel panel = panels.get(i);
        double atP = panel.p().at(x);
        if (!(atP > NEGLIGIBLE)) {
            return new double[] {0, 0};
        }
        double move = move(x, lag[i] + panel.difference().integralTo(x));
        double mass = below[i] + panel.q().integralTo(x);
        double share = Math.max(0, Math.min(mass, 1 - mass));
        PairPanel there = panels.get(panel(x + move));
        double mistaken = LineErrors.ofMass(p, share) + LineErrors.ofMass(q, share) + Math.min(unresolved, share);
        // the mass that is passed is off by what the series of q leaves out there, in proportion to the way
        double off = (mistaken + there.q().remainder() * Math.abs(move))
                / Math.max(there.q().at(x + move), Double.MIN_NORMAL);
        return new double[] {atP * move * move, atP * 2 * Math.abs(move) * Math.min(off, Math.abs(move) + 1)};
    }

    /** {@code T(x) - x}, by Newton's method within a bracket: the ends of the supports at first. */
    private double move(double x, double behind) {
        double low = edges[0] - x;
        double high = edges[edges.length - 1] - x;
        double move = behind / density(x);
        if (!(move > low && move < high)) {
            move = 0.5 * (low + high);
        }
        for (int i = 0; i < ITERATIONS; i++) {
            double miss = massBetween(x, x + move) - behind;
            if (miss < 0) {
                low = move;
            } else {
                high = move;
            }
            double change = -miss / density(x + move);
            double next = move + change;
            if (Math.abs(change) <= 1e-9 * Math.abs(move) && Math.abs(change) < 1e-7) {
                // the next correction would be of the order of the square
                return next;
            }
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
                if (Math.abs(next - move) <= 1e-15 * Math.abs(next)) {
                    return next;
                }
            }
            move = next;
        }
        return move;
    }

    private double density(double x) {
        return panels.get(panel(x)).q().at(x);
    }

    /** The mass of q between a and b, negative for b below a. A sum of panels: a difference of sums would lose small masses. */
    private double massBetween(double a, double b) {
        if (b < a) {
            return -massBetween(b, a);
        }
        int from = panel(a);
        int to = panel(b);
        if (from == to) {
            return piece(from, a, b);
        }
        double sum = piece(from, a, edges[from + 1]) + piece(to, edges[to], b);
        for (int i = from + 1; i < to; i++) {
            sum += masses[i];
        }
        return sum;
    }

    /** The mass of q between two points of a panel. */
    private double piece(int panel, double a, double b) {
        double sum = 0;
        for (int j = 0; j < EXACT.size(); j++) {
            sum += EXACT.weight(j, a, b) * panels.get(panel).q().at(EXACT.node(j, a, b));
        }
        return sum;
    }

    /** The panel of x, or the one at the end beyond which x lies. */
    private int panel(double x) {
        int low = 0;
        int high = panels.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (edges[middle] <= x) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
