package io.github.touchstone.report;

/** How densities are written down. */
public enum DensityFormat {
    /** A line for each y: y, p, q, log p, log q. */
    CSV,
    /** One JSON object with a list for each column. */
    JSON,
    /** A figure. */
    SVG
}
