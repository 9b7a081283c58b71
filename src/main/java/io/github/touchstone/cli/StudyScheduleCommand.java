package io.github.touchstone.cli;

import io.github.touchstone.input.Choice;
import io.github.touchstone.input.InputException;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.input.SamplerSyntax;
import io.github.touchstone.input.TargetSyntax;
import io.github.touchstone.input.samples.SpectrumFile;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Named;
import io.github.touchstone.study.advisor.AdvisorStudy;
import io.github.touchstone.study.advisor.Ends;
import io.github.touchstone.study.advisor.InvalidQuestionException;
import io.github.touchstone.study.advisor.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The schedule with the least divergence, for a question of the user's or for the table of the study. */
@Command(
        name = "schedule",
        description = {
            "The schedule of T steps with the least divergence from a target, and what it gains over those in use.",
            "Without a target, the study's own table of questions. --out DIR has betas.json, which --schedule file: and other programs read.",
            "Specified in spec/37-best-schedules.md."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StudyScheduleCommand implements Callable<Integer> {
    /** What {@code --direction} takes. */
    enum Direction {
        /** KL(X||Y). */
        FORWARD,
        /** KL(Y||X). */
        REVERSE
    }

    private static final String FREE = "free";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--eigenvalues",
            paramLabel = "FILE",
            description = "The eigenvalues of a centred Gaussian target: a .npy array or text, one row or one column.")
    private Optional<String> eigenvalues = Optional.empty();

    @Option(
            names = "--spectrum",
            paramLabel = "l[*n],...",
            description = "The same as a list, with multiplicities, such as 4,1*10,1/4*100.")
    private Optional<String> spectrum = Optional.empty();

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            description = "The same as any target that is a product of Gaussians, or a mixture on the line.")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--rule",
            paramLabel = "SAMPLER",
            description =
                    "ddpm:small, ddpm:large, ddpm:theory, ddim; others are sought without derivatives; default: ddim.")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--steps", paramLabel = "T", description = "The number of steps, 1 to 1000; default: 50.")
    private Optional<String> steps = Optional.empty();

    @Option(
            names = "--direction",
            paramLabel = "DIRECTION",
            description = "forward, KL(X||Y), or reverse; default: forward.")
    private Optional<String> direction = Optional.empty();

    @Option(names = "--stop", paramLabel = "m", description = "Compare Y_m with X_m, m = 0 or 1; default: 0.")
    private Optional<String> stop = Optional.empty();

    @Option(
            names = "--end",
            paramLabel = "a",
            description =
                    "abar_T, or free; default: 1e-5. With a free end the start's error may cancel that of the steps.")
    private Optional<String> end = Optional.empty();

    @Option(names = "--first", paramLabel = "a", description = "abar_1; needed with --stop 1, else free by default.")
    private Optional<String> first = Optional.empty();

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() {
        Optional<Named<Target>> law = law();
        if (law.isEmpty()) {
            refuseWithoutTarget();
            options.open(spec).write(AdvisorStudy.DESIGNED, "");
        } else {
            Question question = question(law.get());
            options.open(spec).write(new AdvisorStudy(Optional.of(question)), arguments());
        }
        return ExitCode.OK;
    }

    private Optional<Named<Target>> law() {
        List<Named<Target>> given = new ArrayList<>();
        eigenvalues.ifPresent(file -> given.add(new Named<>(file, SpectrumFile.read("--eigenvalues", file))));
        spectrum.ifPresent(list ->
                given.add(new Named<>("gaussian:" + list, TargetSyntax.parse("--spectrum", "gaussian:" + list))));
        target.ifPresent(text -> given.add(new Named<>(text, TargetSyntax.parse("--target", text))));
        if (given.size() > 1) {
            throw new InputException(
                    target.isPresent() ? "--target" : "--spectrum",
                    given.get(1).text(),
                    "one of --eigenvalues, --spectrum and --target alone");
        }
        return given.stream().findFirst();
    }

    private void refuseWithoutTarget() {
        named().filter(option -> option.value().isPresent()).findFirst().ifPresent(option -> {
            throw new InputException(
                    option.text(), option.value().get(), "--eigenvalues, --spectrum or --target beside it");
        });
    }

    private Stream<Named<Optional<String>>> named() {
        return Stream.of(
                new Named<>("--rule", rule),
                new Named<>("--steps", steps),
                new Named<>("--direction", direction),
                new Named<>("--stop", stop),
                new Named<>("--end", end),
                new Named<>("--first", first));
    }

    /** The options as typed, for the command line in the findings. */
    private String arguments() {
        StringBuilder text = new StringBuilder();
        Stream.concat(
                        Stream.of(
                                new Named<>("--eigenvalues", eigenvalues),
                                new Named<>("--spectrum", spectrum),
                                new Named<>("--target", target)),
                        named())
                .forEach(option -> option.value()
                        .ifPresent(v -> text.append(text.isEmpty() ? "" : " ")
                                .append(option.text())
                                .append(' ')
                                .append(v.matches("[\\w./:,=+-]+") ? v : "'" + v + "'")));
        return text.toString();
    }

    private Question question(Named<Target> law) {
        try {
            return new Question(
                    law,
                    SamplerSyntax.parse("--rule", rule.orElse("ddim"), law.value()),
                    Numbers.count("--steps", steps.orElse("50"), 1, Question.MOST_STEPS),
                    Choice.of("--direction", "direction", direction.orElse("forward"), Direction.class)
                            == Direction.FORWARD,
                    Numbers.count("--stop", stop.orElse("0"), 0, 1),
                    new Ends(first.map(a -> Numbers.rational("--first", a)), last()));
        } catch (InvalidQuestionException e) {
            throw InputException.rejected("--" + (e.component().equals("last") ? "end" : e.component()), e);
        }
    }

    private Optional<Rational> last() {
        return end.filter(FREE::equals).isPresent()
                ? Optional.empty()
                : Optional.of(end.map(a -> Numbers.rational("--end", a)).orElse(Ends.DEFAULT_LAST));
    }
}
