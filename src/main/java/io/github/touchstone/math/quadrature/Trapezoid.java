package io.github.touchstone.math.quadrature;

/**
 * The trapezoidal rule for integrals over the line of smooth functions that vanish at both ends (spec DEN-4): the spacing is halved
 * until two rules, over the nodes and over the points between them, agree.
 */
public final class Trapezoid {
    private static final int START = 128;
    private static final int MOST = 1 << 20;
    /** Where the two rules agree to this, relative, the rule over all nodes is off by about its square. */
    private static final double AGREEMENT = 1e-9;

    private Trapezoid() {}

    /**
     * The integrals of the values of f over [a, b], outside of which they are negligible. The error of each is the square of the
     * relative distance of the two rules (an estimate) and some roundings.
     */
    public static Measured[] integrate(AdaptivePanels.Integrand f, double a, double b) {
        int n = START;
        double[][] nodes = sums(f, a, b, n, 0);
        while (true) {
            double[][] between = sums(f, a, b, n, 0.5);
            Measured[] result = new Measured[nodes[0].length];
            double worst = 0;
            for (int v = 0; v < result.length; v++) {
                double size = nodes[1][v] + between[1][v];
                double apart = size > 0 ? Math.abs(nodes[0][v] - between[0][v]) / size : 0;
                double h = (b - a) / n;
                worst = Math.max(worst, apart);
                result[v] = new Measured(
                        0.5 * h * (nodes[0][v] + between[0][v]), 0.5 * h * size * (apart * apart + 8 * 0x1p-53));
            }
            if (worst < AGREEMENT || n >= MOST) {
                return result;
            }
            for (int v = 0; v < result.length; v++) {
                nodes[0][v] += between[0][v];
                nodes[1][v] += between[1][v];
            }
            n *= 2;
        }
    }

    /** The sums of the values, and of their moduli, at {@code a + (i + shift) (b - a)/n}. */
    private static double[][] sums(AdaptivePanels.Integrand f, double a, double b, int n, double shift) {
        double[][] sums = new double[2][0];
        for (int i = 0; i < n; i++) {
            double[] values = f.at(a + (b - a) * ((i + shift) / n));
            if (i == 0) {
                sums = new double[2][values.length];
            }
            for (int v = 0; v < values.length; v++) {
                sums[0][v] += values[v];
                sums[1][v] += Math.abs(values[v]);
            }
        }
        return sums;
    }
}
