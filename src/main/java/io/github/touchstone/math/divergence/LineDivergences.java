package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.quadrature.AdaptivePanels;
import io.github.touchstone.math.quadrature.Measured;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Divergences of two laws on the line, by quadrature (spec DEN-8). Stated errors add that of the quadrature, an estimate, and what the
 * errors of the two densities make of the divergence to first order ({@link LineErrors}).
 */
public final class LineDivergences {
    /** What both laws leave outside of their supports, times the logarithms that occur there. */
    private static final double OUTSIDE = 1e-18;

    private static final int PANELS = 96;
    private static final int SCAN = 4096;

    private LineDivergences() {}

    /**
     * {@code KL(p||q) = int q psi(log(p/q))}, {@code psi(l) = l e^l - e^l + 1}, in nats: for laws of equal mass the same as {@code int p
     * log(p/q)}, but with an integrand that is not negative and of second order where the laws are near each other. Plus infinity if q
     * vanishes where p does not.
     */
    public static Measured kl(LineLaw p, LineLaw q) {
        KlIntegrand integrand = new KlIntegrand(p, q);
        List<Measured> parts = AdaptivePanels.integrate(integrand, MassPanels.covering(p, q, PANELS));
        double value = parts.get(0).value();
        return value == Double.POSITIVE_INFINITY
                ? new Measured(value, 0)
                : new Measured(
                        value,
                        parts.get(0).error()
                                + parts.get(1).value()
                                + (LineErrors.missing(p) + LineErrors.unmet(p, parts.get(2))) * (1 + integrand.widest())
                                + LineErrors.unmet(q, parts.get(3))
                                + OUTSIDE);
    }

    /** {@code TV(p, q) = int |p - q|/2}, in [0, 1], between the points where the densities cross. */
    public static Measured totalVariation(LineLaw p, LineLaw q) {
        List<Measured> parts = AdaptivePanels.integrate(y -> differenceAt(p, q, y), crossings(p, q));
        return new Measured(
                0.5 * parts.get(0).value(),
                0.5
                                * (parts.get(0).error()
                                        + parts.get(1).value()
                                        + LineErrors.unmet(p, parts.get(2))
                                        + LineErrors.unmet(q, parts.get(3)))
                        + OUTSIDE);
    }

    private static double[] differenceAt(LineLaw p, LineLaw q, double y) {
        double logQ = q.logDensity(y);
        double log = p.logDensity(y) - logQ;
        double atQ = StrictMath.exp(logQ);
        double atP = StrictMath.exp(logQ + log);
        double value = Math.abs(log) < 1 ? atQ * Math.abs(StrictMath.expm1(log)) : Math.abs(atP - atQ);
        return new double[] {value, LineErrors.ofDensity(p, y, atP) + LineErrors.ofDensity(q, y, atQ), atP, atQ};
    }

    /**
     * {@code W_2(p, q)}, in the units of the line, by the increasing map that carries p to q: {@code W_2^2 = int p (T(x) - x)^2} (DEN-13).
     * Each law is asked at 2^17 points at most.
     */
    public static Measured wasserstein(LineLaw p, LineLaw q) {
        Measured square = new Transport(p, q).square();
        double root = Math.sqrt(square.value());
        double error = square.error() + OUTSIDE * OUTSIDE;
        return new Measured(root, root > 0 ? Math.min(error / root, Math.sqrt(error)) : Math.sqrt(error));
    }

    /** The edges of panels and the points where the densities cross, where {@value #SCAN} intervals of equal length or the panels show it. */
    private static double[] crossings(LineLaw p, LineLaw q) {
        double[] panels = MassPanels.covering(p, q, PANELS);
        double[] nodes = MassPanels.with(MassPanels.even(p, q, SCAN), panels);
        DoubleStream.Builder edges = DoubleStream.builder();
        double before = 0;
        for (int i = 0; i < nodes.length; i++) {
            double log = p.logDensity(nodes[i]) - q.logDensity(nodes[i]);
            if (i > 0 && log > 0 != before > 0) {
                edges.add(crossing(p, q, nodes[i - 1], nodes[i], log > 0));
            }
            before = log;
        }
        return MassPanels.with(panels, edges.build().toArray());
    }

    private static double crossing(LineLaw p, LineLaw q, double a, double b, boolean aboveAtB) {
        double low = a;
        double high = b;
        for (int i = 0; i < 50; i++) {
            double middle = 0.5 * (low + high);
            if (p.logDensity(middle) - q.logDensity(middle) > 0 == aboveAtB) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
