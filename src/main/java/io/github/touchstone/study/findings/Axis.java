package io.github.touchstone.study.findings;

/**
 * An axis of a figure.
 *
 * @param label the quantity and its unit, plain text, Unicode for symbols
 * @param scale how it is divided
 */
public record Axis(String label, Scale scale) {
    /** How an axis is divided. */
    public enum Scale {
        /** Equal steps. */
        LINEAR,
        /** Equal ratios; everything drawn on it is positive. */
        LOGARITHMIC
    }

    /** A linear axis. */
    public static Axis linear(String label) {
        return new Axis(label, Scale.LINEAR);
    }

    /** A logarithmic axis. */
    public static Axis logarithmic(String label) {
        return new Axis(label, Scale.LOGARITHMIC);
    }
}
