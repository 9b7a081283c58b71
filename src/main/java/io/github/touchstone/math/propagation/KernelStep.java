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
}
