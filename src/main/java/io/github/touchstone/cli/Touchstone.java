package io.github.touchstone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it asks for one. */
@Command(
        name = "touchstone",
        description = "The exact reference and conformance suite for diffusion samplers.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            KlCommand.class,
            DensityCommand.class,
            SmoothnessCommand.class,
            SamplesCommand.class,
            StudyCommand.class,
            ConformanceCommand.class,
            AdapterCommand.class,
            VectorsCommand.class,
            ClaimsCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class Touchstone implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure as well.")
    private boolean debug;

    /** Whether stack traces are wanted. */
    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
