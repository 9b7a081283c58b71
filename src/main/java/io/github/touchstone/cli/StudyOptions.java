package io.github.touchstone.cli;

import io.github.touchstone.input.Choice;
import io.github.touchstone.study.findings.Scale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How much a study measures, and where its findings go. */
final class StudyOptions {
    /** In which form findings are printed. */
    enum Printed {
        /** A page of text. */
        PRETTY,
        /** Headlines and findings for programs. */
        JSON
    }

    @Option(names = "--quick", description = "Fewer and smaller runs of the same kind: seconds instead of a minute.")
    private boolean quick;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "pretty or json, on standard output; default: ${DEFAULT-VALUE}.")
    private String format = "pretty";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write data.csv, table.tex, macros.tex, figure.svg, figure.pdf, findings.json and README.md into this folder,"
                            + " which is made if it is missing, and nothing to standard output; each file whole or not at all.")
    private Optional<String> out = Optional.empty();

    /** Ready to run studies. Throws {@link io.github.touchstone.input.InputException} before any work if the options are wrong. */
    StudyRun open(CommandSpec spec) {
        Printed printed = Choice.of("--format", "format", format, Printed.class);
        return new StudyRun(
                quick ? Scale.QUICK : Scale.FULL,
                printed,
                out,
                Output.terminal(spec.commandLine().getOut()));
    }
}
