package io.github.touchstone.report;

/** How a report is written down. */
public enum Format {
    /** A table for people. */
    PRETTY,
    /** One JSON object a line. */
    JSON,
    /** Comma-separated values with a header (RFC 4180, but lines end in LF). */
    CSV
}
