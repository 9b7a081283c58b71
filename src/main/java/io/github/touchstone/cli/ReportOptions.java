package io.github.touchstone.cli;

import io.github.touchstone.input.Choice;
import io.github.touchstone.report.Format;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** In which form a report is written, and where to. */
final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT", description = "pretty, json or csv; default: ${DEFAULT-VALUE}.")
    private String format = "pretty";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all, and not to standard output.")
    private Optional<String> out = Optional.empty();

    /** Takes a report in the form asked for. */
    interface Sink {
        /** Writes what the renderer makes of the form. Throws {@link io.github.touchstone.input.InputException} if that fails. */
        void write(Function<Format, String> renderer);
    }

    /** Opened before the work is done, so that it is not done in vain; throws {@link io.github.touchstone.input.InputException}. */
    Sink open(CommandSpec spec) {
        Format written = Choice.of("--format", "format", format, Format.class);
        Output output = Output.to(out, spec.commandLine().getOut());
        return renderer -> output.write(renderer.apply(written));
    }
}
