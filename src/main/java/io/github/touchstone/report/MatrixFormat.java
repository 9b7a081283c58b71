package io.github.touchstone.report;

/** How the kill matrix is written down. */
public enum MatrixFormat {
    /** A table for people. */
    PRETTY,
    /** One JSON object. */
    JSON,
    /** GitHub-flavoured Markdown, with links to the reports. */
    MARKDOWN
}
