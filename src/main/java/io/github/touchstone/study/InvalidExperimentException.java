package io.github.touchstone.study;

/** A component of an experiment is outside its bounds. */
public final class InvalidExperimentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String component;
    private final String reason;

    /** {@code stop must be in 0..4, got 5}: the component, and what is wrong with it in one line. */
    public InvalidExperimentException(String component, String reason) {
        super(component + " " + reason);
        this.component = component;
        this.reason = reason;
    }

    /** The component's name, such as {@code stop}. */
    public String component() {
        return component;
    }

    /** What is wrong with it, without its name. */
    public String reason() {
        return reason;
    }
}
