package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Level;

/**
 * A question and what came of it.
 *
 * @param trial what was asked
 * @param finding what came of it
 */
public record CaseResult(Trial trial, Finding finding) {
    /** The id of the case. */
    public String id() {
        return trial.asked().id();
    }

    /** Whether everybody must agree here. */
    public boolean must() {
        return trial.asked().level() == Level.MUST;
    }

    /** In one word. */
    public Status status() {
        boolean known = trial.skip().isPresent();
        if (finding instanceof Finding.Agrees) {
            return Status.PASS;
        } else if (finding instanceof Finding.Answered) {
            return Status.ANSWERED;
        } else if (finding instanceof Finding.Declared) {
            return Status.DECLARED;
        } else if (finding instanceof Finding.Unsupported) {
            return Status.UNSUPPORTED;
        } else if (known) {
            return Status.SKIPPED;
        }
        return finding instanceof Finding.Broke ? Status.BROKEN : Status.FAIL;
    }
}
