package io.github.touchstone.cli;

import io.github.touchstone.conformance.vectors.VectorSet;
import io.github.touchstone.conformance.vectors.Vectors;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the vectors that the program carries. */
@Command(
        name = "copy",
        description = "Writes the cases that this program was built with into a folder, for a test suite of your own.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VectorsCopyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1", paramLabel = "DIR", description = "Where MANIFEST.json and v1 go; made if missing.")
    private String folder = "";

    @Override
    public Integer call() {
        Map<String, String> texts = Vectors.builtIn().texts();
        VectorFolder.write(folder, texts);
        Output.terminal(spec.commandLine().getOut())
                .write(folder + ": " + (texts.size() - 1) + " files and " + VectorSet.MANIFEST + "\n");
        return ExitCode.OK;
    }
}
