package io.github.touchstone.samplers.flow;

/** The output law of a deterministic sampler could not be resolved to the accuracy asked for; the message says where. */
public final class UnresolvedFlowException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** With a one-line reason. */
    public UnresolvedFlowException(String message) {
        super(message);
    }
}
