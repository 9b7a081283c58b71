package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.quadrature.GaussLegendre;

/**
 * The increasing map T that carries p to q on the line, {@code F_q(T(x)) = F_p(x)} (spec DEN-8), from the difference
 *
 * <pre>D(x) = F_p(x) - F_q(x) = int_x^T(x) q</pre>
 *
 * <p>that is summed from the nearer end on panels of equal width: nothing is lost where the distribution functions are near each other,
 * or near one.
 */
final class Transport {
    private static final GaussLegendre RULE = GaussLegendre.of(16);
    private static final GaussLegendre SHORT = GaussLegendre.of(8);
    /** Where p is smaller than this, nothing that moves counts. */
    private static final double NEGLIGIBLE = 1e-19;

    private static final int ITERATIONS = 60;

    private final LineLaw p;
    private final LineLaw q;
    private final double[] edges;
    /** D at each edge. */
    private final double[] lag;
    /** The mass of q on each panel. */
    private final double[] masses;
    /** The mass of q below each edge. */
    private final double[] below;

    private double square;
    private double error;

    /** On so many panels over both supports. */
    Transport(LineLaw p, LineLaw q, int panels) {
        this.p = p;
        this.q = q;
        double lower = Math.min(p.support().lower(), q.support().lower());
        double upper = Math.max(p.support().upper(), q.support().upper());
        this.edges = new double[panels + 1];
        for (int i = 0; i <= panels; i++) {
            edges[i] = lower + (upper - lower) * i / panels;
        }
        this.masses = new double[panels];
        this.below = new double[panels + 1];
        double[] rise = new double[panels];
        for (int i = 0; i < panels; i++) {
            for (int k = 0; k < RULE.size(); k++) {
                double x = RULE.node(k, edges[i], edges[i + 1]);
                double weight = RULE.weight(k, edges[i], edges[i + 1]);
                rise[i] += weight * difference(x);
                masses[i] += weight * q.density(x);
            }
            below[i + 1] = below[i] + masses[i];
        }
        this.lag = new double[panels + 1];
        double[] fromAbove = new double[panels + 1];
        for (int i = 0; i < panels; i++) {
            lag[i + 1] = lag[i] + rise[i];
            fromAbove[panels - 1 - i] = fromAbove[panels - i] - rise[panels - 1 - i];
        }
        for (int i = 0; i <= panels; i++) {
            if (below[i] > 0.5) {
                lag[i] = fromAbove[i];
            }
        }
        integrate();
    }

    /** {@code W_2^2}. */
    double square() {
        return square;
    }

    /** What the errors of the two laws make of it. */
    double error() {
        return error;
    }

    private void integrate() {
        double lastMove = 0;
        for (int i = 0; i + 1 < edges.length; i++) {
            double mass = below[i];
            double gone = edges[i];
            double behind = lag[i];
            for (int k = 0; k < RULE.size(); k++) {
                double x = RULE.node(k, edges[i], edges[i + 1]);
                for (int j = 0; j < SHORT.size(); j++) {
                    double z = SHORT.node(j, gone, x);
                    behind += SHORT.weight(j, gone, x) * difference(z);
                    mass += SHORT.weight(j, gone, x) * q.density(z);
                }
                gone = x;
                double atP = p.density(x);
                if (atP > NEGLIGIBLE) {
                    lastMove = move(x, behind, lastMove);
                    double weight = RULE.weight(k, edges[i], edges[i + 1]) * atP;
                    double share = Math.max(0, Math.min(mass, 1 - mass));
                    double off = (LineErrors.ofMass(p, share) + LineErrors.ofMass(q, share)) / q.density(x + lastMove);
                    square += weight * lastMove * lastMove;
                    error += weight * 2 * Math.abs(lastMove) * Math.min(off, Math.abs(lastMove) + 1);
                }
            }
        }
    }

    /** {@code p - q}, without cancellation of what both have in common. */
    private double difference(double x) {
        double logQ = q.logDensity(x);
        double log = p.logDensity(x) - logQ;
        return Math.abs(log) < 1
                ? StrictMath.exp(logQ) * StrictMath.expm1(log)
                : StrictMath.exp(logQ + log) - StrictMath.exp(logQ);
    }

    /** {@code T(x) - x}, by Newton's method within a bracket. */
    private double move(double x, double behind, double guess) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double stride = edges[edges.length - 1] - edges[0];
        double first = behind / q.density(x);
        double move = Math.abs(first) < 0.05 * (edges[1] - edges[0]) ? first : guess;
        for (int i = 0; i < ITERATIONS; i++) {
            double miss = massBetween(x, x + move) - behind;
            if (miss < 0) {
                low = move;
            } else {
                high = move;
            }
            double change = -miss / q.density(x + move);
            double next = move + change;
            if (Math.abs(change) <= 1e-9 * Math.abs(move) && Math.abs(change) < 1e-7) {
                // the next correction would be of the order of the square
                return next;
            }
            if (!(next > low && next < high) || Math.abs(change) > stride) {
                next = Double.isInfinite(low)
                        ? high - stride
                        : Double.isInfinite(high) ? low + stride : 0.5 * (low + high);
                if (Math.abs(next - move) <= 1e-15 * Math.abs(next)) {
                    return next;
                }
            }
            move = next;
        }
        return move;
    }

    /** The mass of q between a and b, negative for b below a. */
    private double massBetween(double a, double b) {
        int from = panel(a);
        int to = panel(b);
        if (Math.abs(from - to) <= 1) {
            return piece(a, b);
        }
        return from < to
                ? piece(a, edges[from + 1]) + whole(from + 1, to) + piece(edges[to], b)
                : piece(a, edges[from]) - whole(to + 1, from) + piece(edges[to + 1], b);
    }

    /** The mass of q on panels {@code from} to before {@code to}: a sum, for a difference of sums would lose small masses. */
    private double whole(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += masses[i];
        }
        return sum;
    }

    private double piece(double a, double b) {
        double sum = 0;
        for (int j = 0; j < SHORT.size(); j++) {
            sum += SHORT.weight(j, a, b) * q.density(SHORT.node(j, a, b));
        }
        return sum;
    }

    private int panel(double x) {
        double share = (x - edges[0]) / (edges[edges.length - 1] - edges[0]);
        return (int) Math.max(0, Math.min(edges.length - 2, Math.floor(share * (edges.length - 1))));
    }
}
