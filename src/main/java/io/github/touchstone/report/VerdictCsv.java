package io.github.touchstone.report;

import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Finding;
import io.github.touchstone.conformance.harness.Results;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict as comma-separated values: one line a case and format. */
final class VerdictCsv {
    static final String HEAD = "id,dtype,level,status,grade,worst_ulp,worst_share,what\n";

    private VerdictCsv() {}

    static String render(Results results) {
        return HEAD + results.cases().stream().map(VerdictCsv::line).collect(Collectors.joining());
    }

    private static String line(CaseResult r) {
        return Csv.line(List.of(
                r.id(),
                r.trial().dtype().label(),
                r.trial().asked().level().label(),
                r.status().label(),
                r.finding() instanceof Finding.Agrees a ? Names.of(a.grade()) : "",
                r.finding() instanceof Finding.Agrees a ? a.worst() : "",
                r.finding() instanceof Finding.Agrees a ? a.share() : "",
                r.finding() instanceof Finding.Agrees a ? a.remark() : FindingText.line(r)));
    }
}
