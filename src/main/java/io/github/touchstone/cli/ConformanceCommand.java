package io.github.touchstone.cli;

import io.github.touchstone.conformance.Check;
import io.github.touchstone.conformance.CheckResult;
import io.github.touchstone.conformance.SamplersUnderTest;
import io.github.touchstone.conformance.Suite;
import io.github.touchstone.input.Choice;
import io.github.touchstone.input.InputException;
import io.github.touchstone.report.CheckList;
import io.github.touchstone.report.ConformanceReport;
import io.github.touchstone.report.Format;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The conformance suite on the built-in samplers. */
@Command(
        name = "conformance",
        description = {
            "Holds the built-in samplers against the claims of the specification.",
            "Prints the report, and writes it to conformance.json in a folder as well."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ConformanceCommand implements Callable<Integer> {
    private static final String FILE = "conformance.json";

    private final SamplersUnderTest samplers;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--run",
            paramLabel = "GLOB",
            description = "Only the checks whose anchor matches, such as 'GAUSS-*' or '{DDPM,DDIM}-*'; default: all.")
    private String run = "*";

    @Option(names = "--list", description = "List the checks and carry none out.")
    private boolean list;

    @Option(names = "--format", paramLabel = "FORMAT", description = "pretty, json or csv; default: ${DEFAULT-VALUE}.")
    private String format = "pretty";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where " + FILE + " goes; made if missing. Default: ${DEFAULT-VALUE}.")
    private String out = "target/touchstone";

    /** On the samplers of this project. */
    ConformanceCommand() {
        this(SamplersUnderTest.builtIn());
    }

    /** On any samplers. */
    ConformanceCommand(SamplersUnderTest samplers) {
        this.samplers = samplers;
    }

    @Override
    public Integer call() {
        Predicate<Check> selected = selection();
        List<Check> checks = Suite.checks().stream().filter(selected).toList();
        if (checks.isEmpty()) {
            throw new InputException("--run", run, "a pattern that matches the anchor of a check, see --list");
        }
        Format written = Choice.of("--format", "format", format, Format.class);
        Output terminal = Output.terminal(spec.commandLine().getOut());
        if (list) {
            terminal.write(CheckList.render(checks, written));
            return ExitCode.OK;
        }
        Output file = Output.inFolder(out, FILE);
        List<CheckResult> results = results(selected, checks.size());
        file.write(ConformanceReport.render(results, Format.JSON, VersionProvider.version()));
        terminal.write(ConformanceReport.render(results, written, VersionProvider.version()));
        return ConformanceReport.passed(results) ? ExitCode.OK : ExitCode.MISMATCH;
    }

    private List<CheckResult> results(Predicate<Check> selected, int total) {
        try (Progress progress = Progress.of("checks", total)) {
            return Suite.run(samplers, selected, result -> progress.step());
        }
    }

    private Predicate<Check> selection() {
        try {
            PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + run);
            return check -> glob.matches(Path.of(check.anchor().toString()));
        } catch (PatternSyntaxException e) {
            throw new InputException("--run", run, "a pattern such as GAUSS-*");
        }
    }
}
