package io.github.touchstone.cli;

import io.github.touchstone.input.InputException;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.input.ScheduleSyntax;
import io.github.touchstone.input.TargetSyntax;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.report.SmoothnessReport;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.smoothness.CommonCovarianceBound;
import io.github.touchstone.study.smoothness.Effort;
import io.github.touchstone.study.smoothness.NoiseLevel;
import io.github.touchstone.study.smoothness.Row;
import io.github.touchstone.study.smoothness.Row.Quantity;
import io.github.touchstone.study.smoothness.Smoothness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The relaxed smoothness constant of a target. */
@Command(
        name = "smoothness",
        description = {
            "The relaxed smoothness constant L of a target: how large G = tau ||grad s_tau(X_tau)||_op is, with which probability,",
            "for X_tau = sqrt(1 - tau) X_0 + sqrt(tau) Z. Enclosed if the target's independent parts lie on the line, else estimated."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SmoothnessCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--target", required = true, paramLabel = "TARGET", description = "The target law, see below.")
    private String target = "";

    @Option(
            names = "--tau",
            paramLabel = "tau[,tau...]",
            description = "The levels of noise, each in (0, 1), and an answer for each; or give a schedule.")
    private Optional<String> tau = Optional.empty();

    @Option(
            names = "--schedule",
            paramLabel = "SCHEDULE",
            description =
                    "The levels tau = 1 - abar_t of this schedule, and one answer for all, see below; default: linear.")
    private Optional<String> schedule = Optional.empty();

    @Option(
            names = "--steps",
            paramLabel = "T",
            description = "The number of steps of the schedule; default: the length of a listed schedule, else 1000.")
    private Optional<String> steps = Optional.empty();

    @Option(
            names = "--probability",
            paramLabel = "p",
            description = "Find the smallest L with P(G > L) <= p; default: d^-4, for d >= 2.")
    private Optional<String> probability = Optional.empty();

    @Option(
            names = "--above",
            paramLabel = "L[,L...]",
            description = "Give the probabilities P(G > L) instead; needs --tau.")
    private Optional<String> above = Optional.empty();

    @Option(
            names = "--digits",
            paramLabel = "n",
            description = "Digits of an enclosure, 1 to 12; fewer may come; default: ${DEFAULT-VALUE}.")
    private String digits = "9";

    @Option(
            names = "--samples",
            paramLabel = "n",
            description = "Draws of each level, where draws are needed; default: ${DEFAULT-VALUE}.")
    private String samples = "100000";

    @Option(names = "--seed", paramLabel = "n", description = "Seed of the draws; default: ${DEFAULT-VALUE}.")
    private String seed = "1";

    @Option(
            names = "--confidence",
            paramLabel = "c",
            description = "Confidence of what is estimated, in (0, 1); default: ${DEFAULT-VALUE}.")
    private String confidence = "0.95";

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() {
        Target law = TargetSyntax.parse("--target", target);
        Smoothness smoothness = new Smoothness(law, effort());
        ReportOptions.Sink sink = report.open(spec);
        SmoothnessReport found = tau.isPresent() ? byTau(smoothness, tau.get()) : bySchedule(smoothness);
        sink.write(format -> found.render(format, VersionProvider.version()));
        return ExitCode.OK;
    }

    private SmoothnessReport byTau(Smoothness smoothness, String text) {
        if (schedule.isPresent() || steps.isPresent()) {
            throw new InputException("--tau", text, "no --schedule and no --steps beside it");
        }
        List<Rational> levels = Numbers.rationals("--tau", text);
        levels.forEach(level -> requireInside("--tau", level, text));
        List<Rational> bounds = above.map(a -> Numbers.rationals("--above", a)).orElse(List.of());
        bounds.stream().filter(bound -> bound.signum() < 0).forEach(bound -> {
            throw new InputException("--above", bound.toString(), "numbers that are not negative");
        });
        Optional<Rational> p = above.isPresent() ? noProbability() : Optional.of(chance(smoothness));
        List<Row> rows = new ArrayList<>();
        try (Progress progress = Progress.of("tau", levels.size())) {
            for (Rational level : levels) {
                NoiseLevel noise = NoiseLevel.of(level);
                bounds.forEach(bound -> rows.add(
                        new Row(Quantity.EXCEEDANCE, level.toString(), bound, smoothness.exceedance(noise, bound))));
                p.ifPresent(chance -> rows.add(
                        new Row(Quantity.CONSTANT, level.toString(), chance, smoothness.constant(noise, chance))));
                progress.step();
            }
        }
        return report(smoothness, "tau = " + text, rows);
    }

    private Optional<Rational> noProbability() {
        probability.ifPresent(p -> {
            throw new InputException("--probability", p, "no --above beside it");
        });
        return Optional.empty();
    }

    private SmoothnessReport bySchedule(Smoothness smoothness) {
        above.ifPresent(a -> {
            throw new InputException("--above", a, "--tau beside it");
        });
        String named = schedule.orElse("linear");
        ScheduleFamily family = ScheduleSyntax.parse("--schedule", named);
        int count = Numbers.count(
                "--steps",
                steps.orElseGet(() -> Integer.toString(family.onlySteps().orElse(1000))),
                1);
        Rational p = chance(smoothness);
        List<NoiseLevel> levels = NoiseLevel.of(family, count);
        Smoothness.Uniform uniform;
        try (Progress progress = Progress.of("levels", 100)) {
            Percent percent = new Percent(progress);
            uniform = smoothness.uniform(levels, p, percent::show);
        }
        String where = Decimals.text(Decimals.nearest(
                Rational.ofExactly(levels.get(uniform.level()).tau().getReal()), 6));
        return report(
                smoothness,
                "tau = 1 - abar_t of " + named + ", t = 1.." + count,
                List.of(new Row(Quantity.UNIFORM, where, p, uniform.found())));
    }

    /** Steps of a hundredth. */
    private static final class Percent {
        private final Progress progress;
        private long shown;

        Percent(Progress progress) {
            this.progress = progress;
        }

        void show(long done, long planned) {
            for (; shown < 100 * done / planned; shown++) {
                progress.step();
            }
        }
    }

    private SmoothnessReport report(Smoothness smoothness, String levels, List<Row> rows) {
        return new SmoothnessReport(
                target, smoothness.target().dimension(), levels, CommonCovarianceBound.of(smoothness.target()), rows);
    }

    private Rational chance(Smoothness smoothness) {
        if (probability.isEmpty()) {
            try {
                return Smoothness.definingProbability(smoothness.target().dimension());
            } catch (IllegalArgumentException e) {
                throw InputException.rejected("--probability", e);
            }
        }
        Rational p = Numbers.rational("--probability", probability.get());
        requireInside("--probability", p, probability.get());
        return p;
    }

    private static void requireInside(String option, Rational x, String text) {
        if (x.signum() <= 0 || x.compareTo(Rational.ONE) >= 0) {
            throw new InputException(option, text, "numbers between 0 and 1");
        }
    }

    private Effort effort() {
        double sure = Numbers.rational("--confidence", confidence).doubleValue();
        if (!(sure > 0 && sure < 1)) {
            throw new InputException("--confidence", confidence, "a number between 0 and 1");
        }
        return new Effort(
                Numbers.count("--digits", digits, 1, Effort.MAX_DIGITS),
                Numbers.count("--samples", samples, 1),
                sure,
                Numbers.count("--seed", seed, 0));
    }
}
