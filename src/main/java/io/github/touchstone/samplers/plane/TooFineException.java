package io.github.touchstone.samplers.plane;

/** The kernels are too narrow for a grid on the plane. */
public final class TooFineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the step that broke the limit, and its noise. */
    TooFineException(int t, double deviation) {
        super("the noise of the step from t = " + t + ", " + (float) deviation
                + ", is too narrow for a grid on the plane");
    }
}
