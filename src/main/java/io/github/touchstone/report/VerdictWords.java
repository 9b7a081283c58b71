package io.github.touchstone.report;

import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.harness.Status;
import io.github.touchstone.conformance.protocol.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The verdict in a line. */
final class VerdictWords {
    private VerdictWords() {}

    /** {@code diffusers 0.36.0: 512 answers, 500 pass, 12 fail: mismatch}. */
    static String summary(Results results) {
        List<String> counts = new ArrayList<>();
        Stream.of(Status.values())
                .filter(s -> s == Status.PASS || s == Status.FAIL || results.count(s) > 0)
                .forEach(s -> counts.add(results.count(s) + " " + s.label()));
        if (!results.stale().isEmpty()) {
            counts.add(results.stale().size() + " stale");
        }
        return name(results.implementation()) + ": " + String.join(", ", counts) + ": " + conclusion(results);
    }

    /** What it comes to, in words. */
    static String conclusion(Results results) {
        return switch (results.conclusion()) {
            case PASS ->
                results.count(Status.ANSWERED) > 0
                        ? "its messages are well formed; nothing was compared"
                        : "it conforms in what it was asked" + tolerated(results);
            case MISMATCH -> "it does not conform";
            case ADAPTER_FAILED -> "no verdict, for the adapter failed";
            case STALE_SKIP -> "it conforms, but a skip is stale";
            case NOTHING_RAN -> "nothing ran";
        };
    }

    private static String tolerated(Results results) {
        long should = results.of(Status.FAIL).size();
        return should == 0 ? "" : ", and differs in " + should + " where it only should agree";
    }

    /** {@code diffusers 0.36.0}. */
    static String name(Description implementation) {
        return FindingText.oneLine(implementation.name() + " " + implementation.version());
    }
}
