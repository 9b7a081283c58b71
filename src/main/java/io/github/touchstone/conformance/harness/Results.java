package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.protocol.Description;
import java.util.List;

/**
 * What came of a run.
 *
 * @param implementation what was examined
 * @param cases one entry a case and format, in the order of the vectors
 * @param stale skips that are no longer needed
 * @param shouldDecides whether cases of level SHOULD decide as well
 */
public record Results(
        Description implementation, List<CaseResult> cases, List<StaleSkip> stale, boolean shouldDecides) {
    /** Copies the lists. */
    public Results {
        cases = List.copyOf(cases);
        stale = List.copyOf(stale);
    }

    /** What the implementation declares that is no capability. */
    public List<UnknownCapability> unknown() {
        return UnknownCapability.of(implementation);
    }

    /** What it comes to. */
    public Conclusion conclusion() {
        if (count(Status.BROKEN) > 0) {
            return Conclusion.ADAPTER_FAILED;
        }
        if (cases.stream().anyMatch(this::decides)) {
            return Conclusion.MISMATCH;
        }
        if (!stale.isEmpty()) {
            return Conclusion.STALE_SKIP;
        }
        return cases.stream().anyMatch(r -> r.finding().ran()) ? Conclusion.PASS : Conclusion.NOTHING_RAN;
    }

    /** Whether the result alone makes the run a mismatch. */
    public boolean decides(CaseResult result) {
        return result.status() == Status.FAIL && (result.must() || shouldDecides);
    }

    /** How many results have this status. */
    public int count(Status status) {
        return (int) cases.stream().filter(r -> r.status() == status).count();
    }

    /** The results of this status, in order. */
    public List<CaseResult> of(Status status) {
        return cases.stream().filter(r -> r.status() == status).toList();
    }
}
