package io.github.touchstone.cli;

import io.github.touchstone.conformance.vectors.VectorSet;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes all vectors afresh and writes them. */
@Command(
        name = "generate",
        description = "Computes all cases afresh and writes them, the same bytes on every machine.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VectorsGenerateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of MANIFEST.json and v1; made if missing. Default: ${DEFAULT-VALUE}.")
    private String folder = VectorsCommand.FOLDER;

    @Override
    public Integer call() {
        Map<String, String> texts = VectorSet.produced().texts(VersionProvider.version());
        VectorFolder.write(folder, texts);
        Output.terminal(spec.commandLine().getOut())
                .write(folder + ": " + (texts.size() - 1) + " files and " + VectorSet.MANIFEST + "\n");
        return ExitCode.OK;
    }
}
