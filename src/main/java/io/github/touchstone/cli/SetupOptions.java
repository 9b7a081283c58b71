package io.github.touchstone.cli;

import io.github.touchstone.input.Numbers;
import io.github.touchstone.input.RespaceSyntax;
import io.github.touchstone.input.SamplerSyntax;
import io.github.touchstone.input.ScheduleSyntax;
import io.github.touchstone.input.TargetSyntax;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Named;
import io.github.touchstone.study.Setup;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The options that say what is run and compared. */
final class SetupOptions {
    @Option(names = "--target", required = true, paramLabel = "TARGET", description = "The target law, see below.")
    private String target = "";

    @Option(names = "--sampler", required = true, paramLabel = "SAMPLER", description = "The sampler, see below.")
    private String sampler = "";

    @Option(
            names = "--schedule",
            paramLabel = "SCHEDULE",
            description = "The noise schedule, see below; default: ${DEFAULT-VALUE}.")
    private String schedule = "linear";

    @Option(
            names = "--respace",
            paramLabel = "RESPACING",
            description = "Visit only some of the T timesteps, such as trailing:50.")
    private Optional<String> respace = Optional.empty();

    @Option(names = "--stop", paramLabel = "m", description = "Stop at Y_m; default: ${DEFAULT-VALUE}.")
    private String stop = "0";

    @Option(names = "--reference", paramLabel = "r", description = "Compare with X_r; default: m.")
    private Optional<String> reference = Optional.empty();

    /** What they say; throws {@link io.github.touchstone.input.InputException}. */
    Setup setup() {
        Target law = TargetSyntax.parse("--target", target);
        return new Setup(
                new Named<>(target, law),
                new Named<>(sampler, SamplerSyntax.parse("--sampler", sampler, law)),
                new Named<>(schedule, ScheduleSyntax.parse("--schedule", schedule)),
                respace.map(text -> new Named<>(text, RespaceSyntax.parse("--respace", text))),
                Numbers.count("--stop", stop, 0),
                reference
                        .map(r -> OptionalInt.of(Numbers.count("--reference", r, 0)))
                        .orElse(OptionalInt.empty()));
    }

    /** The text of {@code --steps}, or else the length of a listed schedule, or else 1000. */
    static String steps(Optional<String> given, Setup setup) {
        return given.orElseGet(
                () -> Integer.toString(setup.schedule().value().onlySteps().orElse(1000)));
    }
}
