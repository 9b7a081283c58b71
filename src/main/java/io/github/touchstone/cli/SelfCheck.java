package io.github.touchstone.cli;

import io.github.touchstone.conformance.Check;
import io.github.touchstone.conformance.CheckResult;
import io.github.touchstone.conformance.SamplersUnderTest;
import io.github.touchstone.conformance.Suite;
import io.github.touchstone.input.Choice;
import io.github.touchstone.report.CheckList;
import io.github.touchstone.report.ConformanceReport;
import io.github.touchstone.report.Format;
import java.util.List;
import java.util.function.Predicate;

/** {@code conformance} without an adapter: the samplers of this project against the claims of the specification. */
record SelfCheck(SamplersUnderTest samplers, List<String> run, String format, String out) {
    private static final String FILE = "conformance.json";

    /** Prints the checks, and carries none out. */
    int list(Output terminal) {
        terminal.write(CheckList.render(checks(), written()));
        return ExitCode.OK;
    }

    /** Carries the checks out, prints the report, and writes it to a file as well. */
    int examine(Output terminal) {
        Format written = written();
        List<Check> checks = checks();
        Output file = Output.inFolder(out, FILE);
        List<CheckResult> results = results(checks);
        file.write(ConformanceReport.render(results, Format.JSON, VersionProvider.version()));
        terminal.write(ConformanceReport.render(results, written, VersionProvider.version()));
        return ConformanceReport.passed(results) ? ExitCode.OK : ExitCode.MISMATCH;
    }

    private Format written() {
        return Choice.of("--format", "format", format, Format.class);
    }

    private List<CheckResult> results(List<Check> checks) {
        try (Progress progress = Progress.of("checks", checks.size())) {
            return Suite.run(samplers, selection(), result -> progress.step());
        }
    }

    private List<Check> checks() {
        return Suite.checks().stream().filter(selection()).toList();
    }

    private Predicate<Check> selection() {
        return Patterns.any(run, Suite.checks(), check -> check.anchor().toString(), "the anchor of a check");
    }
}
