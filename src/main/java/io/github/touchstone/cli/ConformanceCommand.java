package io.github.touchstone.cli;

import io.github.touchstone.conformance.SamplersUnderTest;
import io.github.touchstone.input.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Conformance: of the built-in samplers with the claims, or of an implementation behind an adapter with the vectors. */
@Command(
        name = "conformance",
        description = {
            "Holds the built-in samplers against the claims of the specification;",
            "with --adapter, holds an implementation of your own against the conformance vectors;",
            "with --self-test, holds the vectors against deliberately faulty samplers."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ConformanceCommand implements Callable<Integer> {
    private static final String SELF_CHECK_FOLDER = "target/touchstone";

    private static final List<String> SELF_CHECK_OPTIONS = List.of("--run", "--list", "--format", "--out");

    private final SamplersUnderTest samplers;
    private final Supplies supplies;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AdapterOptions adapter = new AdapterOptions();

    @Option(
            names = "--run",
            paramLabel = "GLOB",
            description =
                    "Only the checks whose anchor, or the cases whose id matches, such as 'GAUSS-*' or 'step/*'; may be"
                            + " given several times. Default: all.")
    private List<String> run = new ArrayList<>();

    @Option(
            names = "--self-test",
            description =
                    "Test the suite: put the cases to deliberately faulty samplers, and print which area kills which.")
    private boolean selfTest;

    @Option(names = "--list", description = "List the checks, or with --adapter the cases, and carry none out.")
    private boolean list;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "pretty, json or csv, with --adapter also junit or markdown; default: ${DEFAULT-VALUE}.")
    private String format = "pretty";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the report goes as well, with --adapter in every format; made if missing. Default: "
                    + SELF_CHECK_FOLDER + ", with --adapter none.")
    private Optional<String> out = Optional.empty();

    /** On the samplers of this project, with its vectors. */
    ConformanceCommand() {
        this(SamplersUnderTest.builtIn());
    }

    /** On any samplers. */
    ConformanceCommand(SamplersUnderTest samplers) {
        this(samplers, Supplies.usual());
    }

    /** On any samplers, with any vectors. */
    ConformanceCommand(SamplersUnderTest samplers, Supplies supplies) {
        this.samplers = samplers;
        this.supplies = supplies;
    }

    @Override
    public Integer call() {
        Output terminal = Output.terminal(spec.commandLine().getOut());
        if (selfTest) {
            refuseAllBut(List.of("--self-test", "--format"), "nothing but --format with --self-test");
            return new SelfTestRun(supplies, format).examine(terminal);
        }
        if (adapter.adapter().isPresent()) {
            AdapterCheck check =
                    new AdapterCheck(supplies, adapter, adapter.adapter().get(), run, format, out);
            return list ? check.list(terminal) : check.examine(terminal, spec.commandLine());
        }
        refuseAllBut(SELF_CHECK_OPTIONS, "it together with --adapter");
        if (List.of("junit", "markdown").contains(format)) {
            throw new InputException("--format", format, "pretty, json or csv, as there is no --adapter");
        }
        SelfCheck check = new SelfCheck(samplers, run, format, out.orElse(SELF_CHECK_FOLDER));
        return list ? check.list(terminal) : check.examine(terminal);
    }

    private void refuseAllBut(List<String> allowed, String expected) {
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (!option.inherited() && !allowed.contains(option.longestName())) {
                throw new InputException(
                        option.longestName(), option.originalStringValues().toString(), expected);
            }
        }
    }
}
