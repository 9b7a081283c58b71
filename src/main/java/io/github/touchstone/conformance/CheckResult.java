package io.github.touchstone.conformance;

import java.util.Optional;

/**
 * The outcome of one check.
 *
 * @param anchor the requirement
 * @param what what is checked
 * @param how how it is decided
 * @param cases how many cases were decided
 * @param verdict the verdict
 * @param counterexample the first case that fails, or the error that stopped the check
 */
public record CheckResult(
        String anchor, String what, String how, int cases, Verdict verdict, Optional<String> counterexample) {
    /** Examines the samplers; an exception of a sampler's code is the verdict {@link Verdict#ERROR}. */
    static CheckResult of(Check check, SamplersUnderTest samplers) {
        try {
            Examination found = check.examine(samplers);
            Verdict verdict =
                    found.cases() == 0 ? Verdict.ERROR : found.counterexample().isEmpty() ? Verdict.PASS : Verdict.FAIL;
            return result(check, found.cases(), verdict, found.counterexample());
        } catch (RuntimeException e) {
            return result(check, 0, Verdict.ERROR, Optional.of(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private static CheckResult result(Check check, int cases, Verdict verdict, Optional<String> counterexample) {
        return new CheckResult(check.anchor().toString(), check.what(), check.how(), cases, verdict, counterexample);
    }
}
