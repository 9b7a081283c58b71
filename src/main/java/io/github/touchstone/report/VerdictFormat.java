package io.github.touchstone.report;

/** How the verdict on an implementation is written down. */
public enum VerdictFormat {
    /** For people. */
    PRETTY,
    /** One JSON object (schema {@code conformance-result.schema.json}). */
    JSON,
    /** JUnit XML, as continuous integration reads it. */
    JUNIT,
    /** GitHub-flavoured Markdown, for the summary of a build. */
    MARKDOWN,
    /** One line a case and format. */
    CSV;

    /** The name of the file in the folder of reports. */
    public String file() {
        return switch (this) {
            case PRETTY -> "conformance.txt";
            case JSON -> "conformance.json";
            case JUNIT -> "conformance.xml";
            case MARKDOWN -> "conformance.md";
            case CSV -> "conformance.csv";
        };
    }
}
