package io.github.touchstone.math.propagation.plane;

import java.util.List;

/**
 * A mixture of normal laws on the plane in binary64 (spec DIM-3), with its score and the derivative of the score. Densities are taken
 * relative to the largest component, so that nothing underflows; every value is off by a few roundings of its largest term.
 */
public final class PlaneMixture {
    private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);

    private final List<Component> components;
    private final double[] meanX;
    private final double[] meanY;
    /** Entries xx, xy, yy of the inverse covariance, and the logarithm of the component's density at its mean, four a component. */
    private final double[] shape;

    /**
     * The component {@code w N((x, y), ((xx, xy), (xy, yy)))}.
     *
     * @param weight positive
     * @param x first coordinate of the mean
     * @param y second coordinate of the mean
     * @param xx variance of the first coordinate
     * @param xy covariance
     * @param yy variance of the second coordinate; {@code xx yy > xy^2}
     */
    public record Component(double weight, double x, double y, double xx, double xy, double yy) {
        double determinant() {
            return xx * yy - xy * xy;
        }

        /** The lesser eigenvalue, by the greater one: no difference of its own. */
        double leastVariance() {
            double half = (xx - yy) / 2;
            return determinant() / ((xx + yy) / 2 + Math.sqrt(half * half + xy * xy));
        }
    }

    /**
     * The logarithm of the density with its first and second derivatives.
     *
     * @param log the logarithm of the density
     * @param sx first coordinate of the score
     * @param sy second coordinate of the score
     * @param xx derivative of sx by x
     * @param xy derivative of sx by y
     * @param yy derivative of sy by y
     */
    public record Jet(double log, double sx, double sy, double xx, double xy, double yy) {}

    /** The mixture of these components, at least one, with weights that add up to one. */
    public PlaneMixture(List<Component> components) {
        this.components = List.copyOf(components);
        int n = components.size();
        meanX = new double[n];
        meanY = new double[n];
        shape = new double[4 * n];
        for (int i = 0; i < n; i++) {
            Component c = components.get(i);
            double det = c.determinant();
            meanX[i] = c.x();
            meanY[i] = c.y();
            shape[4 * i] = c.yy() / det;
            shape[4 * i + 1] = -c.xy() / det;
            shape[4 * i + 2] = c.xx() / det;
            shape[4 * i + 3] = StrictMath.log(c.weight()) - LOG_TWO_PI - StrictMath.log(det) / 2;
        }
    }

    /** The standard normal law. */
    public static PlaneMixture standard() {
        return new PlaneMixture(List.of(new Component(1, 0, 0, 1, 0, 1)));
    }

    /** The least variance of a component in any direction: how narrow the density is. */
    public double leastVariance() {
        return components.stream().mapToDouble(Component::leastVariance).min().orElseThrow();
    }

    /** {@code E|X|^2}. */
    public double secondMoment() {
        return components.stream()
                .mapToDouble(c -> c.weight() * (c.x() * c.x() + c.y() * c.y() + c.xx() + c.yy()))
                .sum();
    }

    /** The box of {@code r} standard deviations around every mean. */
    public Box box(double r) {
        return components.stream()
                .map(c -> new Box(
                        c.x() - r * Math.sqrt(c.xx()),
                        c.x() + r * Math.sqrt(c.xx()),
                        c.y() - r * Math.sqrt(c.yy()),
                        c.y() + r * Math.sqrt(c.yy())))
                .reduce(Box::and)
                .orElseThrow();
    }

    /** The logarithm of the density. */
    public double logDensity(double x, double y) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < meanX.length; i++) {
            largest = Math.max(largest, exponent(i, x, y));
        }
        double sum = 0;
        for (int i = 0; i < meanX.length; i++) {
            sum += StrictMath.exp(exponent(i, x, y) - largest);
        }
        return largest + StrictMath.log(sum);
    }

    private double exponent(int i, double x, double y) {
        double dx = x - meanX[i];
        double dy = y - meanY[i];
        return shape[4 * i + 3]
                - (shape[4 * i] * dx * dx + 2 * shape[4 * i + 1] * dx * dy + shape[4 * i + 2] * dy * dy) / 2;
    }

    /**
     * Density, score and its derivative, {@code s = sum pi_i r_i} and {@code s' = sum pi_i (r_i - s)(r_i - s)^T - sum pi_i P_i} with
     * {@code r_i = P_i (m_i - x)} and the shares pi_i (spec MIX-3).
     */
    public Jet jet(double x, double y) {
        int n = meanX.length;
        double[] share = new double[n];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            share[i] = exponent(i, x, y);
            largest = Math.max(largest, share[i]);
        }
        double sum = 0;
        double sx = 0;
        double sy = 0;
        for (int i = 0; i < n; i++) {
            share[i] = StrictMath.exp(share[i] - largest);
            sum += share[i];
            sx += share[i] * slopeX(i, x, y);
            sy += share[i] * slopeY(i, x, y);
        }
        sx /= sum;
        sy /= sum;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double gx = slopeX(i, x, y) - sx;
            double gy = slopeY(i, x, y) - sy;
            xx += share[i] * (gx * gx - shape[4 * i]);
            xy += share[i] * (gx * gy - shape[4 * i + 1]);
            yy += share[i] * (gy * gy - shape[4 * i + 2]);
        }
        return new Jet(largest + StrictMath.log(sum), sx, sy, xx / sum, xy / sum, yy / sum);
    }

    private double slopeX(int i, double x, double y) {
        return shape[4 * i] * (meanX[i] - x) + shape[4 * i + 1] * (meanY[i] - y);
    }

    private double slopeY(int i, double x, double y) {
        return shape[4 * i + 1] * (meanX[i] - x) + shape[4 * i + 2] * (meanY[i] - y);
    }
}
