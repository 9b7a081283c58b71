package io.github.touchstone.cli;

/** There is nothing to be done. The message is one line. */
final class NothingRanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingRanException(String message) {
        super(message);
    }
}
