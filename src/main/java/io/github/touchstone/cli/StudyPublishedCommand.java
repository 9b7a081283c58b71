package io.github.touchstone.cli;

import io.github.touchstone.input.InputException;
import io.github.touchstone.input.Numbers;
import io.github.touchstone.input.samples.EigenvalueFile;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.published.PublishedStudy;
import io.github.touchstone.study.published.Spectrum;
import java.nio.file.Path;
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

/** Published figures, with the eigenvalues of the published table if they are given. */
@Command(
        name = "published",
        description = {
            "Published figures that public formulas allow, computed again.",
            "The table of W2 errors of Pierret and Galerne 2025 needs the authors' eigenvalues (cifar10.npy of their repository)."
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StudyPublishedCommand implements Callable<Integer> {
    private static final int MOST_POINTS = 100_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--eigenvalues",
            paramLabel = "FILE",
            description = "Eigenvalues of a target's covariance: .npy of shape (n,), or text with one number a line.")
    private Optional<String> eigenvalues = Optional.empty();

    @Option(
            names = "--steps",
            paramLabel = "N[,N...]",
            description =
                    "Numbers N of grid points, each at least 2, which make N - 1 steps; default: those of the table.")
    private Optional<String> steps = Optional.empty();

    @Option(
            names = "--epsilon",
            paramLabel = "eps[,eps...]",
            description = "Times at which the runs stop, each in [0, 1); default: those of the table.")
    private Optional<String> epsilon = Optional.empty();

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() {
        PublishedStudy study = new PublishedStudy(
                eigenvalues.map(StudyPublishedCommand::spectrum),
                steps.map(StudyPublishedCommand::points).orElse(List.of()),
                epsilon.map(StudyPublishedCommand::times).orElse(List.of()));
        options.open(spec).write(study, arguments());
        return ExitCode.OK;
    }

    private static Spectrum spectrum(String name) {
        return new Spectrum(String.valueOf(Path.of(name).getFileName()), EigenvalueFile.read("--eigenvalues", name));
    }

    private static List<Integer> points(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(n -> Numbers.count("--steps", n.trim(), 2, MOST_POINTS))
                .distinct()
                .toList();
    }

    private static List<Rational> times(String text) {
        List<Rational> times = Numbers.rationals("--epsilon", text);
        times.stream()
                .filter(t -> t.signum() < 0 || t.compareTo(Rational.ONE) >= 0)
                .findFirst()
                .ifPresent(t -> {
                    throw new InputException("--epsilon", t.toString(), "times in [0, 1)");
                });
        return times;
    }

    private String arguments() {
        List<String> given = new ArrayList<>();
        eigenvalues.ifPresent(e -> given.add("--eigenvalues " + e));
        steps.ifPresent(s -> given.add("--steps " + s));
        epsilon.ifPresent(e -> given.add("--epsilon " + e));
        return String.join(" ", given);
    }
}
