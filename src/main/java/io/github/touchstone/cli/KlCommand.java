package io.github.touchstone.cli;

import io.github.touchstone.input.Choice;
import io.github.touchstone.input.InputException;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.report.AnswerReport;
import io.github.touchstone.study.Answer;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Metric;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.Question;
import io.github.touchstone.study.Setup;
import io.github.touchstone.study.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How far the output of a sampler is from its target. */
@Command(
        name = "kl",
        description = {
            "How far the output Y_m of a sampler with the exact score is from the target's X_r.",
            "Y runs from N(0, I) at step T down to step m; X is the forward process that starts at the target."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class KlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SetupOptions run = new SetupOptions();

    @Option(
            names = "--steps",
            paramLabel = "T[,T...]",
            description =
                    "The number of steps of the schedule, or several; default: the length of a listed schedule, else 1000.")
    private Optional<String> steps = Optional.empty();

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
                    "ball: certified; exact: the law in rationals, then one certified logarithm or root (Gaussian targets only);"
                            + " dd: certified to what double-double balls give; double: binary64, not certified, with an"
                            + " error for targets that are not Gaussian. Default: ball for Gaussian targets, else double.")
    private Optional<String> arithmetic = Optional.empty();

    @Option(
            names = "--digits",
            paramLabel = "n",
            description =
                    "Significant digits to certify, 1 to 10000, not with double; default: 30, for targets that are not Gaussian 10.")
    private Optional<String> digits = Optional.empty();

    @Mixin
    private MonteCarloOptions monteCarlo = new MonteCarloOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() {
        List<Question> questions = questions();
        ReportOptions.Sink sink = report.open(spec);
        List<Answer> answers = new ArrayList<>();
        boolean drawn = questions.get(0).simulation().isPresent();
        try (Progress progress = drawn ? Progress.of("draws") : Progress.of("T", questions.size())) {
            for (Question question : questions) {
                answers.add(question.answer(progress::to));
                if (!drawn) {
                    progress.step();
                }
            }
        }
        sink.write(format -> AnswerReport.render(answers, format, VersionProvider.version()));
        return ExitCode.OK;
    }

    private List<Question> questions() {
        Setup setup = run.setup();
        Quantity quantity = Choice.of("--metric", "metric", metric, Metric.class)
                .quantity(direction.map(d -> Choice.of("--direction", "direction", d, Metric.Direction.class)));
        Method method = arithmetic
                .map(a -> Choice.of("--arithmetic", "arithmetic", a, Method.class))
                .orElseGet(() -> Method.defaultFor(setup.target().value()));
        // a failure names the arithmetic in use
        arithmetic = Optional.of(Choice.word(method));
        int certified = digits.map(n -> Numbers.count("--digits", n, 1, Question.MAX_DIGITS))
                .orElseGet(() -> Question.defaultDigits(setup.target().value()));
        if (method == Method.DOUBLE && digits.isPresent()) {
            throw new InputException("--digits", digits.get(), "--arithmetic ball beside it, as double certifies none");
        }
        Optional<Simulation> simulation = monteCarlo.simulation();
        return Arrays.stream(SetupOptions.steps(steps, setup).split(",", -1))
                .map(t -> new Question(setup, Numbers.count("--steps", t, 1), quantity, method, certified, simulation))
                .toList();
    }
}
