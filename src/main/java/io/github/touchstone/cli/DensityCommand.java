package io.github.touchstone.cli;

import io.github.touchstone.input.Choice;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.report.DensityFormat;
import io.github.touchstone.report.DensityReport;
import io.github.touchstone.study.Densities;
import io.github.touchstone.study.Setup;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The densities of a target on the line and of a sampler's output. */
@Command(
        name = "density",
        description = {
            "The exact density q of the output Y_m of a sampler with the exact score, beside the density p of the target's X_r, for"
                    + " d = 1.",
            "Y runs from N(0, 1) at step T down to step m; X is the forward process that starts at the target."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DensityCommand implements Callable<Integer> {
    private static final int MOST_POINTS = 1_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SetupOptions run = new SetupOptions();

    @Option(
            names = "--steps",
            paramLabel = "T",
            description = "The number of steps of the schedule; default: the length of a listed schedule, else 1000.")
    private Optional<String> steps = Optional.empty();

    @Option(
            names = "--points",
            paramLabel = "N",
            description =
                    "The number of equidistant y; default: ${DEFAULT-VALUE}. Components of X_r narrower than two of their"
                            + " spacings get 49 more y each, to 6 deviations.")
    private String points = "1001";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv or json, with y, p, q, log p and log q, or svg, a figure; default: ${DEFAULT-VALUE}.")
    private String format = "csv";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all, and not to standard output.")
    private Optional<String> out = Optional.empty();

    @Override
    public Integer call() {
        Setup setup = run.setup();
        int count = Numbers.count("--points", points, 2, MOST_POINTS);
        int t = Numbers.count("--steps", SetupOptions.steps(steps, setup), 1);
        DensityFormat written = Choice.of("--format", "format", format, DensityFormat.class);
        Output output = Output.to(out, spec.commandLine().getOut());
        output.write(DensityReport.render(Densities.of(setup, t), count, written, VersionProvider.version()));
        return ExitCode.OK;
    }
}
