package io.github.touchstone.math.propagation;

/**
 * A step {@code Y' = mu(Y) + varsigma Z} on the line, Z standard normal and independent of Y (spec DEN-1).
 *
 * <p>Nodes come in ascending order, many at once, so that a step that is asked elsewhere costs one question.
 */
public interface KernelStep {
    /** {@code mu(x)} at each node; finite. */
    double[] means(double[] nodes);

    /** {@code varsigma}, not negative. */
    double deviation();

    /**
     * {@code mu(x) - x} at each node. A step that moves by much less than x SHOULD compute it without the difference, whose rounding
     * is that of x (DEN-6).
     */
    default double[] displacements(double[] nodes) {
        double[] moved = means(nodes);
        for (int i = 0; i < nodes.length; i++) {
            moved[i] -= nodes[i];
        }
        return moved;
    }

    /**
     * {@code mu'(x)} at each node, for steps without noise or with little: by default a symmetric difference, good to about ten digits.
     */
    default double[] slopes(double[] nodes) {
        double step = 0x1p-17;
        double[] above = nodes.clone();
        double[] below = nodes.clone();
        for (int i = 0; i < nodes.length; i++) {
            above[i] += step;
            below[i] -= step;
        }
        double[] slopes = means(above);
        double[] others = means(below);
        for (int i = 0; i < nodes.length; i++) {
            slopes[i] = (slopes[i] - others[i]) / (above[i] - below[i]);
        }
        return slopes;
    }

    /** How far {@link #slopes} may be off, relative: that of a difference by default. */
    default double slopeError() {
        return 1e-9;
    }
}
