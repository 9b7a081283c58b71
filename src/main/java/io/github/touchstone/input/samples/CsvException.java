package io.github.touchstone.input.samples;

/** A text file does not hold draws; the message goes on after the name of the file. */
final class CsvException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong, in one line. */
    CsvException(String message) {
        super(message);
    }
}
