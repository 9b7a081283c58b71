package io.github.touchstone.cli;

import io.github.touchstone.input.Choice;
import io.github.touchstone.input.InputException;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.input.RespaceSyntax;
import io.github.touchstone.input.SamplerSyntax;
import io.github.touchstone.input.ScheduleSyntax;
import io.github.touchstone.input.TargetSyntax;
import io.github.touchstone.input.samples.SampleFile;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.statistics.Rounding;
import io.github.touchstone.report.SamplesReport;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.InvalidExperimentException;
import io.github.touchstone.study.Named;
import io.github.touchstone.study.UndefinedQuantityException;
import io.github.touchstone.study.samples.Inquiry;
import io.github.touchstone.study.samples.LawVerdict;
import io.github.touchstone.study.samples.Plan;
import io.github.touchstone.study.samples.Role;
import io.github.touchstone.study.samples.SampleVerdict;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws from outside, held against the exact law of a sampler's output and against the target. */
@Command(
        name = "samples",
        description = {
            "Whether draws from a file are consistent with the exact law of a sampler's output Y_m,",
            "and with the target's X_r. The draws must be independent."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SamplesCommand implements Callable<Integer> {
    private static final int MOST_DIRECTIONS = 1000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description =
                    "The draws: .npy of float32 or float64, of shape (n,) or (n, d), further axes before the last counting as"
                            + " rows; or text, a draw a line, with or without a header.")
    private String file = "";

    @Option(
            names = "--target",
            required = true,
            paramLabel = "TARGET",
            description = "The target law, see 'kl --help'.")
    private String target = "";

    @Option(
            names = "--sampler",
            paramLabel = "SAMPLER",
            description =
                    "The sampler that is said to have made the draws, see 'kl --help'. Default: none, the target alone.")
    private Optional<String> sampler = Optional.empty();

    @Option(
            names = "--schedule",
            paramLabel = "SCHEDULE",
            description = "Its noise schedule; default: ${DEFAULT-VALUE}.")
    private String schedule = "linear";

    @Option(
            names = "--steps",
            paramLabel = "T",
            description = "The steps of the schedule; default: the length of a listed schedule, else 1000.")
    private Optional<String> steps = Optional.empty();

    @Option(
            names = "--respace",
            paramLabel = "RESPACING",
            description = "The sampler visits only some of the T timesteps, such as trailing:50.")
    private Optional<String> respace = Optional.empty();

    @Option(names = "--stop", paramLabel = "m", description = "The draws are of Y_m; default: ${DEFAULT-VALUE}.")
    private String stop = "0";

    @Option(names = "--reference", paramLabel = "r", description = "The target is noised to X_r; default: m.")
    private Optional<String> reference = Optional.empty();

    @Option(
            names = "--law",
            paramLabel = "LAW",
            description =
                    "The law that the exit code is about: output or target. Default: output if there is a sampler.")
    private Optional<String> law = Optional.empty();

    @Option(
            names = "--significance",
            paramLabel = "ALPHA",
            description = "The probability, at most, to refuse a law that is right; default: ${DEFAULT-VALUE}.")
    private String significance = "0.01";

    @Option(
            names = "--power",
            paramLabel = "POWER",
            description = "What counts as detectable: found with this probability; default: ${DEFAULT-VALUE}.")
    private String power = "0.9";

    @Option(
            names = "--directions",
            paramLabel = "k",
            description = "Random directions to project on, for d > 1; default: ${DEFAULT-VALUE}.")
    private String directions = "8";

    @Option(names = "--seed", paramLabel = "SEED", description = "Of these directions; default: ${DEFAULT-VALUE}.")
    private String seed = "1";

    @Option(
            names = "--rounded-to",
            paramLabel = "UNIT",
            description = "The draws were rounded to multiples of this, such as 0.001. That of float32 is known.")
    private Optional<String> roundedTo = Optional.empty();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() {
        Inquiry inquiry = inquiry();
        Role judged = judged();
        Plan plan = new Plan(
                Numbers.rational("--significance", significance).doubleValue(),
                Numbers.rational("--power", power).doubleValue(),
                Numbers.count("--directions", directions, 0, MOST_DIRECTIONS),
                Numbers.count("--seed", seed, 0));
        ReportOptions.Sink sink = report.open(spec);
        SampleVerdict verdict = verdict(inquiry, plan);
        boolean consistent = consistent(verdict.on(judged).orElseThrow());
        sink.write(format -> SamplesReport.render(file, verdict, judged, format, VersionProvider.version()));
        return consistent ? ExitCode.OK : ExitCode.MISMATCH;
    }

    private SampleVerdict verdict(Inquiry inquiry, Plan plan) {
        try {
            return SampleVerdict.of(inquiry, SampleFile.open("--file", file, rounding()), plan);
        } catch (InvalidExperimentException e) {
            throw e.component().equals("file")
                    ? InputException.rejected("--file: " + file, new IllegalArgumentException(e.reason()))
                    : e;
        }
    }

    private static boolean consistent(LawVerdict verdict) {
        if (verdict instanceof LawVerdict.Untested untested) {
            throw new UndefinedQuantityException(untested.reason());
        }
        return ((LawVerdict.Tested) verdict).consistent();
    }

    private Inquiry inquiry() {
        Target value = TargetSyntax.parse("--target", target);
        ScheduleFamily family = ScheduleSyntax.parse("--schedule", schedule);
        return new Inquiry(
                new Named<>(target, value),
                sampler.map(s -> new Named<>(s, SamplerSyntax.parse("--sampler", s, value))),
                new Named<>(schedule, family),
                respace.map(text -> new Named<>(text, RespaceSyntax.parse("--respace", text))),
                steps.map(t -> Numbers.count("--steps", t, 1))
                        .orElseGet(() -> family.onlySteps().orElse(1000)),
                Numbers.count("--stop", stop, 0),
                reference
                        .map(r -> OptionalInt.of(Numbers.count("--reference", r, 0)))
                        .orElse(OptionalInt.empty()));
    }

    private Role judged() {
        Role role = law.map(text -> Choice.of("--law", "law", text, Role.class))
                .orElse(sampler.isPresent() ? Role.OUTPUT : Role.TARGET);
        if (role == Role.OUTPUT && sampler.isEmpty()) {
            throw new InputException("--law", "output", "target, as there is no --sampler");
        }
        return role;
    }

    private Rounding rounding() {
        return roundedTo.map(SamplesCommand::unit).orElse(Rounding.NONE);
    }

    private static Rounding unit(String text) {
        Rational unit = Numbers.rational("--rounded-to", text);
        if (unit.signum() <= 0) {
            throw new InputException("--rounded-to", text, "a unit above 0");
        }
        return Rounding.toMultiplesOf(unit.doubleValue());
    }
}
