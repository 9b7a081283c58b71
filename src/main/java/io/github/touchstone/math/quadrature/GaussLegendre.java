package io.github.touchstone.math.quadrature;

import org.hipparchus.analysis.integration.gauss.LegendreRuleFactory;
import org.hipparchus.util.Pair;

/** The Gauss-Legendre rule with n nodes, exact for polynomials of degree 2n - 1 (nodes and weights by Hipparchus). */
public final class GaussLegendre {
    private final double[] nodes;
    private final double[] weights;

    private GaussLegendre(double[] nodes, double[] weights) {
        this.nodes = nodes;
        this.weights = weights;
    }

    /** The rule with n nodes, n positive. */
    public static GaussLegendre of(int n) {
        Pair<double[], double[]> rule = new LegendreRuleFactory().getRule(n);
        return new GaussLegendre(rule.getFirst().clone(), rule.getSecond().clone());
    }

    /** The number of nodes. */
    public int size() {
        return nodes.length;
    }

    /** The i-th node on [a, b], ascending, i from 0. */
    public double node(int i, double a, double b) {
        return 0.5 * (a + b) + 0.5 * (b - a) * nodes[i];
    }

    /** The weight of the i-th node on [a, b]. */
    public double weight(int i, double a, double b) {
        return 0.5 * (b - a) * weights[i];
    }

    /** The integrals of the values of f over [a, b]. */
    double[] integrate(AdaptivePanels.Integrand f, double a, double b) {
        double[] sums = new double[0];
        for (int i = 0; i < nodes.length; i++) {
            double[] values = f.at(node(i, a, b));
            if (i == 0) {
                sums = new double[values.length];
            }
            for (int v = 0; v < values.length; v++) {
                sums[v] += weight(i, a, b) * values[v];
            }
        }
        return sums;
    }
}
