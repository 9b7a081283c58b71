package io.github.touchstone.input.samples;

/** A .npy file is malformed, or holds what is no draws; the message goes on after the name of the file. */
final class NpyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong, in one line. */
    NpyException(String message) {
        super(message);
    }
}
