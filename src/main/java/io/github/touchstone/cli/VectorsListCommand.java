package io.github.touchstone.cli;

import io.github.touchstone.conformance.vectors.Vectors;
import io.github.touchstone.input.Choice;
import io.github.touchstone.report.Format;
import io.github.touchstone.report.VectorList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the vectors that the program carries. */
@Command(
        name = "list",
        description = "Lists the cases that this program was built with: id, level, anchors, sentence.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VectorsListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", paramLabel = "FORMAT", description = "pretty, json or csv; default: ${DEFAULT-VALUE}.")
    private String format = "pretty";

    @Override
    public Integer call() {
        Format written = Choice.of("--format", "format", format, Format.class);
        Output.terminal(spec.commandLine().getOut())
                .write(VectorList.render(Vectors.builtIn().files(), written));
        return ExitCode.OK;
    }
}
