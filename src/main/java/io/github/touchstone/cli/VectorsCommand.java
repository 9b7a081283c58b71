package io.github.touchstone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code vectors} without a subcommand: it asks for one. */
@Command(
        name = "vectors",
        description = {
            "Conformance cases as plain JSON files, for any implementation in any language.",
            "Specified in spec/13-vectors.md."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            VectorsGenerateCommand.class,
            VectorsVerifyCommand.class,
            VectorsListCommand.class,
            VectorsCopyCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class VectorsCommand implements Runnable {
    /** Where the files of this project are. */
    static final String FOLDER = "testdata";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
