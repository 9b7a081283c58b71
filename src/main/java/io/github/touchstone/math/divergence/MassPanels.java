package io.github.touchstone.math.divergence;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.quadrature.GaussLegendre;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Panels on which a quadrature meets all the mass of two laws (spec DEN-8): equal ones over both supports, halved while the rule misses
 * the mass between the ends of a panel, which the distribution function knows. A rule whose nodes all lie beside a narrow component
 * sees nothing there, and its halves see nothing either: differences between them cannot tell.
 */
final class MassPanels {
    private static final GaussLegendre RULE = GaussLegendre.of(16);
    /** A rule that finds the mass to this share sees the density; the rest is for the adaptive panels. */
    private static final double SHARE = 1e-3;
    /** Masses below this are met by no one: of the order of the rounding of sums of kernels. */
    private static final double NEGLIGIBLE = 1e-13;

    private static final int DEEPEST = 60;
    private static final int MOST = 4096;

    private final LineLaw p;
    private final LineLaw q;
    private final DoubleStream.Builder edges = DoubleStream.builder();
    private int made;

    private MassPanels(LineLaw p, LineLaw q) {
        this.p = p;
        this.q = q;
    }

    /** The ends of the panels, ascending: {@code count} equal panels, or halves of them. */
    static double[] covering(LineLaw p, LineLaw q, int count) {
        MassPanels panels = new MassPanels(p, q);
        double[] even = even(p, q, count);
        panels.edges.add(even[0]);
        for (int i = 0; i < count; i++) {
            panels.cover(even[i], even[i + 1], DEEPEST);
        }
        return panels.edges.build().toArray();
    }

    /** {@code count} equal panels over both supports. */
    static double[] even(LineLaw p, LineLaw q, int count) {
        double lower = Math.min(p.support().lower(), q.support().lower());
        double upper = Math.max(p.support().upper(), q.support().upper());
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = lower + (upper - lower) * i / count;
        }
        return edges;
    }

    private void cover(double a, double b, int depth) {
        double middle = 0.5 * (a + b);
        if (depth > 0 && made < MOST && a < middle && middle < b && !(meets(p, a, b) && meets(q, a, b))) {
            made++;
            cover(a, middle, depth - 1);
            cover(middle, b, depth - 1);
        } else {
            edges.add(b);
        }
    }

    private static boolean meets(LineLaw law, double a, double b) {
        double met = 0;
        for (int i = 0; i < RULE.size(); i++) {
            met += RULE.weight(i, a, b) * law.density(RULE.node(i, a, b));
        }
        return meets(law, a, b, met);
    }

    /** Whether a quadrature that found this mass of a law between a and b saw the law at all. */
    static boolean meets(LineLaw law, double a, double b, double met) {
        double below = law.cdf(a);
        double mass = below < 0.5 ? law.cdf(b) - below : law.survival(a) - law.survival(b);
        return Math.abs(met - mass) <= NEGLIGIBLE + SHARE * Math.max(met, mass);
    }

    /** The ends of the panels and more points between them, ascending. */
    static double[] with(double[] edges, double[] more) {
        return DoubleStream.concat(Arrays.stream(edges), Arrays.stream(more))
                .sorted()
                .distinct()
                .toArray();
    }
}
