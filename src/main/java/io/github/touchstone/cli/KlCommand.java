package io.github.touchstone.cli;

import io.github.touchstone.input.Choice;
import io.github.touchstone.input.InputException;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.input.RespaceSyntax;
import io.github.touchstone.input.SamplerSyntax;
import io.github.touchstone.input.ScheduleSyntax;
import io.github.touchstone.input.TargetSyntax;
import io.github.touchstone.report.AnswerReport;
import io.github.touchstone.report.Format;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.study.Answer;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Metric;
import io.github.touchstone.study.Named;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.Question;
import io.github.touchstone.study.Setup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How far the output of a sampler is from a Gaussian target. */
@Command(
        name = "kl",
        description = {
            "How far the output Y_m of a sampler with the exact score is from the target's X_r, to a proof.",
            "Y runs from N(0, I) at step T down to step m; X is the forward process that starts at the target."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class KlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

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
            names = "--steps",
            paramLabel = "T[,T...]",
            description =
                    "The number of steps of the schedule, or several; default: the length of a listed schedule, else 1000.")
    private Optional<String> steps = Optional.empty();

    @Option(
            names = "--respace",
            paramLabel = "RESPACING",
            description = "Visit only some of the T timesteps, such as trailing:50.")
    private Optional<String> respace = Optional.empty();

    @Option(names = "--stop", paramLabel = "m", description = "Stop at Y_m; default: ${DEFAULT-VALUE}.")
    private String stop = "0";

    @Option(names = "--reference", paramLabel = "r", description = "Compare with X_r; default: m.")
    private Optional<String> reference = Optional.empty();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description = "kl, w2, tv (d = 1) or pinsker, which is sqrt(kl/2); default: ${DEFAULT-VALUE}.")
    private String metric = "kl";

    @Option(
            names = "--direction",
            paramLabel = "DIRECTION",
            description = "Of kl: forward is KL(X||Y), reverse KL(Y||X), path KL of the whole paths; default: forward.")
    private Optional<String> direction = Optional.empty();

    @Option(
            names = "--arithmetic",
            paramLabel = "ARITHMETIC",
            description =
                    "ball: certified; exact: the law in rationals, then one certified logarithm or root; dd: certified to what"
                            + " double-double balls give; double: binary64, not certified. Default: ${DEFAULT-VALUE}.")
    private String arithmetic = "ball";

    @Option(
            names = "--digits",
            paramLabel = "n",
            description = "Significant digits to certify, 1 to 10000; default: ${DEFAULT-VALUE}.")
    private String digits = "30";

    @Option(names = "--format", paramLabel = "FORMAT", description = "pretty, json or csv; default: ${DEFAULT-VALUE}.")
    private String format = "pretty";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all, and not to standard output.")
    private Optional<String> out = Optional.empty();

    @Override
    public Integer call() {
        List<Question> questions = questions();
        Format written = Choice.of("--format", "format", format, Format.class);
        Output output = Output.to(out, spec.commandLine().getOut());
        List<Answer> answers = new ArrayList<>();
        try (Progress progress = Progress.of("T", questions.size())) {
            for (Question question : questions) {
                answers.add(question.answer());
                progress.step();
            }
        }
        output.write(AnswerReport.render(answers, written, VersionProvider.version()));
        return ExitCode.OK;
    }

    private List<Question> questions() {
        Setup setup = setup();
        Quantity quantity = Choice.of("--metric", "metric", metric, Metric.class)
                .quantity(direction.map(d -> Choice.of("--direction", "direction", d, Metric.Direction.class)));
        Method method = Choice.of("--arithmetic", "arithmetic", arithmetic, Method.class);
        int certified = Numbers.count("--digits", digits, 1, Question.MAX_DIGITS);
        return Arrays.stream(stepsOf(setup).split(",", -1))
                .map(t -> new Question(setup, Numbers.count("--steps", t, 1), quantity, method, certified))
                .toList();
    }

    private String stepsOf(Setup setup) {
        return steps.orElseGet(
                () -> Integer.toString(setup.schedule().value().onlySteps().orElse(1000)));
    }

    private Setup setup() {
        if (!(TargetSyntax.parse("--target", target) instanceof GaussianTarget law)) {
            throw new InputException("--target", target, "a Gaussian target for this command");
        }
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
}
