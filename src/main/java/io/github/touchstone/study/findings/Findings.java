package io.github.touchstone.study.findings;

import java.util.List;

/**
 * All that a study found.
 *
 * @param question what is asked, one paragraph, plain text
 * @param method how it is answered: targets, samplers, schedules, arithmetic, fits; a paragraph each
 * @param headlines the numbers that a paper would quote
 * @param findings what they say of the claims
 * @param limits what was not measured, and where the finding may fail to hold; a paragraph each
 * @param data everything that was measured
 * @param table what goes to print
 * @param figure the figure
 * @param attachments further files
 */
public record Findings(
        String question,
        List<String> method,
        List<Headline> headlines,
        List<Finding> findings,
        List<String> limits,
        Table data,
        Table table,
        Figure figure,
        List<Attachment> attachments) {
    /** Copies the lists. */
    public Findings {
        method = List.copyOf(method);
        headlines = List.copyOf(headlines);
        findings = List.copyOf(findings);
        limits = List.copyOf(limits);
        attachments = List.copyOf(attachments);
    }
}
