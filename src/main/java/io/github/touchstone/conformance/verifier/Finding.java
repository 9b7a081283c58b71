package io.github.touchstone.conformance.verifier;

/**
 * One thing that a vector says and that is not so.
 *
 * @param place the case and the output, or the file
 * @param message what it says and what is so
 */
public record Finding(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
