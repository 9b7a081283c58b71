package io.github.touchstone.math.propagation;

/**
 * A law that the method cannot follow, and why, in one line: too little noise beside too fine a structure, or none where it needs some. A
 * refusal, unlike other {@link IllegalArgumentException}s, which are mistakes of the caller.
 */
public final class UnresolvedLawException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With the reason. */
    public UnresolvedLawException(String reason) {
        super(reason);
    }
}
