package io.github.touchstone.report;

import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Difference;
import io.github.touchstone.conformance.harness.Finding;
import io.github.touchstone.conformance.harness.Skip;
import io.github.touchstone.conformance.harness.WrongOutput;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings in words. */
final class FindingText {
    private FindingText() {}

    /** In one line. */
    static String line(CaseResult result) {
        Optional<Skip> skip = result.trial().skip();
        String known = skip.map(s -> "known: " + s.reason() + inBrackets(s.issue()) + "; ")
                .orElse("");
        return oneLine(known + bare(result.finding()));
    }

    private static String bare(Finding finding) {
        if (finding instanceof Finding.Agrees agrees) {
            return "agrees"
                    + (agrees.worst().isEmpty() ? "" : ", worst entry off by " + agrees.worst() + " ulp")
                    + (agrees.remark().isEmpty() ? "" : "; " + agrees.remark());
        } else if (finding instanceof Finding.Differs differs) {
            String first = output(differs.outputs().get(0));
            return first + differs.diagnosis().map(d -> "; " + d).orElse("");
        } else if (finding instanceof Finding.Answered) {
            return "answered, not compared";
        } else if (finding instanceof Finding.Raised raised) {
            return "it raised: " + raised.message();
        } else if (finding instanceof Finding.Declared declared) {
            return declared.reason() + inBrackets(declared.issue());
        } else if (finding instanceof Finding.Unsupported unsupported) {
            return unsupported.reason();
        } else if (finding instanceof Finding.Broke broke) {
            return Names.of(broke.kind()).replace('_', ' ') + ": " + broke.detail();
        }
        throw new IllegalStateException("unknown finding " + finding);
    }

    private static String output(WrongOutput wrong) {
        return wrong.shape()
                .map(shape -> wrong.output() + " " + shape)
                .orElseGet(() -> wrong.wrong() + " of " + wrong.entries() + " entries of " + wrong.output()
                        + " are wrong: " + difference(wrong.differences().get(0)));
    }

    /** {@code [0] want 0.5, got 0.25, off by 4.5e15 ulp, relative 0.5, accepted 1e-15}. */
    static String difference(Difference d) {
        return "[" + d.index() + "] want " + d.want() + ", got " + d.got() + distance(d);
    }

    /** {@code , off by 4.5e15 ulp, relative 0.5 (accepted 1e-15)}, or nothing. */
    static String distance(Difference d) {
        return d.distance()
                .map(far -> ", off by " + (far.ulps().isEmpty() ? "" : far.ulps() + " ulp, ") + "relative "
                        + far.relative() + ", absolute " + far.absolute() + " of " + d.accepted() + " accepted")
                .orElse("");
    }

    /** What an output has wrong, a line each. */
    static List<String> lines(WrongOutput wrong) {
        if (wrong.shape().isPresent()) {
            return List.of(wrong.output() + " " + wrong.shape().get());
        }
        List<String> lines = wrong.differences().stream()
                .map(d -> wrong.output() + difference(d))
                .collect(Collectors.toList());
        if (wrong.wrong() > lines.size()) {
            lines.add(
                    "... " + wrong.wrong() + " of " + wrong.entries() + " entries of " + wrong.output() + " are wrong");
        }
        return lines;
    }

    static String inBrackets(String issue) {
        return issue.isEmpty() ? "" : " (" + issue + ")";
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
