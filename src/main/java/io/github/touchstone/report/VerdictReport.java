package io.github.touchstone.report;

import io.github.touchstone.conformance.harness.Results;

/** Renders the verdict on an implementation. */
public final class VerdictReport {
    private VerdictReport() {}

    /** The report, which ends in a line feed. Deterministic: no times, no paths but those given. */
    public static String render(Results results, VerdictFormat format, VerdictContext context) {
        return switch (format) {
            case PRETTY -> VerdictText.render(results, context);
            case JSON -> VerdictJson.render(results, context);
            case JUNIT -> VerdictJunit.render(results, context);
            case MARKDOWN -> VerdictMarkdown.render(results, context);
            case CSV -> VerdictCsv.render(results);
        };
    }
}
