package io.github.touchstone.cli;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.harness.CaseResult;
import io.github.touchstone.conformance.harness.Conclusion;
import io.github.touchstone.conformance.harness.Driver;
import io.github.touchstone.conformance.harness.Harness;
import io.github.touchstone.conformance.harness.PlainDriver;
import io.github.touchstone.conformance.harness.Plan;
import io.github.touchstone.conformance.harness.Results;
import io.github.touchstone.conformance.harness.Smoke;
import io.github.touchstone.conformance.harness.Suspicions;
import io.github.touchstone.conformance.harness.Trial;
import io.github.touchstone.conformance.harness.UnknownCapability;
import io.github.touchstone.conformance.protocol.BreakageException;
import io.github.touchstone.conformance.protocol.Implementation;
import io.github.touchstone.conformance.vectors.Vectors;
import io.github.touchstone.input.Choice;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.report.CaseList;
import io.github.touchstone.report.NoVerdict;
import io.github.touchstone.report.SmokeReport;
import io.github.touchstone.report.VerdictContext;
import io.github.touchstone.report.VerdictFormat;
import io.github.touchstone.report.VerdictReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/** {@code conformance} with an adapter: an implementation against the vectors. */
record AdapterCheck(
        Supplies supplies,
        AdapterOptions options,
        String adapter,
        List<String> run,
        String format,
        Optional<String> out) {
    private static final int MOST_JOBS = 64;

    /** Prints the cases that would be asked, were everything supported; starts no adapter. */
    int list(Output terminal) {
        List<VectorFile> vectors = vectors();
        Plan plan = PlanOptions.plan(options, run, vectors);
        List<Case> cases = vectors.stream()
                .flatMap(file -> file.cases().stream())
                .filter(plan::selects)
                .toList();
        terminal.write(CaseList.render(cases, written()));
        return ExitCode.OK;
    }

    /** Asks, prints the report, and with {@code --out} writes it in every format. */
    int examine(Output terminal, CommandLine command) {
        VerdictFormat written = written();
        int jobs = Numbers.count("--jobs", options.jobs(), 1, MOST_JOBS);
        Supplier<Implementation> connect = Connection.to(adapter, options.timeout(), supplies.builtIn());
        ReportFiles files = ReportFiles.in(out);
        List<VectorFile> vectors = vectors();
        Plan plan = PlanOptions.plan(options, run, vectors);
        VerdictContext context = new VerdictContext(
                VersionProvider.version(),
                adapter,
                out.orElse(""),
                command.getColorScheme().ansi().enabled());
        try (Implementation first = connect.get()) {
            UnknownCapability.of(first.description()).forEach(unknown -> Failures.warning(command, unknown.sentence()));
            List<Trial> trials = plan.trials(vectors, first.description());
            if (options.smoke()) {
                return smoke(Smoke.of(trials, first), first, written, terminal, context);
            }
            List<CaseResult> cases = explained(ask(trials, first, connect, jobs));
            Results results =
                    new Results(first.description(), cases, plan.skips().stale(cases), plan.shouldDecides());
            files.write(results, context);
            terminal.write(VerdictReport.render(results, written, context));
            return code(results.conclusion());
        } catch (BreakageException e) {
            Failures.adapter(command, e.broken());
            files.write(e.broken(), context);
            if (written != VerdictFormat.PRETTY) {
                terminal.write(NoVerdict.render(e.broken(), written, context)); // people have read it on standard error
            }
            return ExitCode.ADAPTER_FAILED;
        }
    }

    private List<VectorFile> vectors() {
        return options.vectors()
                .map(folder -> Vectors.inFolder(VectorFolder.existing("--vectors", folder))
                        .files())
                .orElseGet(supplies.vectors());
    }

    private VerdictFormat written() {
        return Choice.of("--format", "format", format, VerdictFormat.class);
    }

    private List<CaseResult> ask(List<Trial> trials, Implementation first, Supplier<Implementation> connect, int jobs) {
        List<Driver> drivers = options.validateMessages() ? List.of(PlainDriver.listening()) : supplies.drivers();
        Harness harness = new Harness(drivers);
        try (Progress progress = Progress.of("cases", trials.size())) {
            return harness.run(trials, first, connect, jobs, result -> progress.step());
        }
    }

    private List<CaseResult> explained(List<CaseResult> cases) {
        try (Implementation reference = supplies.builtIn().get()) {
            return new Suspicions(reference).explained(cases);
        }
    }

    private static int smoke(
            List<Smoke> smokes,
            Implementation implementation,
            VerdictFormat written,
            Output terminal,
            VerdictContext context) {
        List<CaseResult> cases =
                smokes.stream().map(Smoke::result).flatMap(Optional::stream).toList();
        Results results = new Results(implementation.description(), cases, List.of(), false);
        terminal.write(
                written == VerdictFormat.PRETTY
                        ? SmokeReport.render(smokes)
                        : VerdictReport.render(results, written, context));
        return code(results.conclusion());
    }

    /** The same in every format. */
    private static int code(Conclusion conclusion) {
        return switch (conclusion) {
            case PASS -> ExitCode.OK;
            case MISMATCH -> ExitCode.MISMATCH;
            case ADAPTER_FAILED -> ExitCode.ADAPTER_FAILED;
            case STALE_SKIP -> ExitCode.STALE_SKIP;
            case NOTHING_RAN -> ExitCode.NOTHING_RAN;
        };
    }
}
