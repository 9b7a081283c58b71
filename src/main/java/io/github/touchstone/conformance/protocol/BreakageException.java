package io.github.touchstone.conformance.protocol;

/** The protocol was broken, in the one way that {@link #broken()} tells. */
public final class BreakageException extends RuntimeException {
    private final transient Answer.Broken broken;

    /** With nothing on standard error. */
    public BreakageException(Breakage kind, String detail) {
        this(new Answer.Broken(kind, detail, ""));
    }

    /** As an answer. */
    public BreakageException(Answer.Broken broken) {
        super(broken.kind() + ": " + broken.detail());
        this.broken = broken;
    }

    /** What became of the question. */
    public Answer.Broken broken() {
        return broken;
    }
}
