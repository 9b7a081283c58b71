package io.github.touchstone.samplers.plane;

/** The map of a step without noise may take two points of the plane to one, so that the change of variables does not hold. */
public final class FoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With where the map turns. */
    FoldException(double x, double y) {
        super("the last step has no noise, and its map turns over at (" + (float) x + ", " + (float) y + ")");
    }
}
