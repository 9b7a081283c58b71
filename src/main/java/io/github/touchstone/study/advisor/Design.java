package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.Named;
import io.github.touchstone.study.cases.LineTargets;
import io.github.touchstone.study.findings.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The questions of the study without parameters. */
final class Design {
    /** Eigenvalues {@code 64/k^2}, k = 1..100: the power law of natural images, with a mean variance of 1.05. */
    static final String POWER = "64/k^2, k = 1..100";

    static final String MIXTURE = "two modes";

    private static final List<Rule> RULES = List.of(Rule.values());

    private static final Ends FREE = new Ends(Optional.empty(), Optional.empty());

    private final Scale scale;

    /** For a scale. */
    Design(Scale scale) {
        this.scale = scale;
    }

    /** A question and what its target is called. */
    record Asked(String label, Question question) {}

    /** The numbers of steps for Gaussians. */
    List<Integer> steps() {
        return scale == Scale.FULL ? List.of(10, 20, 50, 100) : List.of(5, 10);
    }

    /** The number of steps of the headlines. */
    int headline() {
        return scale == Scale.FULL ? 50 : 10;
    }

    /** The number of steps of the headlines on the mixture. */
    int mixtureHeadline() {
        return scale == Scale.FULL ? 20 : 5;
    }

    private List<Integer> mixtureSteps() {
        return scale == Scale.FULL ? List.of(10, 20, 50) : List.of(4, 5);
    }

    /** The single eigenvalues. */
    static List<String> single() {
        return List.of("1/4", "1", "4");
    }

    /** All questions with abar_T = 1e-5; the mixtures, which take longest, first. */
    List<Asked> pinned() {
        List<Asked> all = new ArrayList<>();
        for (int t : mixtureSteps()) {
            all.addAll(of(mixtureRules(), MIXTURE, named(MIXTURE, LineTargets.REF), t, Ends.DEFAULT));
        }
        spectra()
                .forEach(
                        (label, target) -> steps().forEach(t -> all.addAll(of(RULES, label, target, t, Ends.DEFAULT))));
        return all;
    }

    /** Gaussians with a free end, at the least number of steps. */
    List<Asked> free() {
        List<Asked> all = new ArrayList<>();
        spectra().forEach((label, target) -> all.addAll(of(RULES, label, target, steps().get(0), FREE)));
        return all;
    }

    private List<Rule> mixtureRules() {
        return scale == Scale.FULL ? RULES : List.of(Rule.LARGE, Rule.DDIM);
    }

    private static List<Asked> of(List<Rule> rules, String label, Named<Target> target, int steps, Ends ends) {
        return rules.stream()
                .map(rule -> new Asked(label, question(target, rule.sampler(), steps, ends)))
                .toList();
    }

    private static Question question(Named<Target> target, Sampler sampler, int steps, Ends ends) {
        return new Question(target, sampler, steps, true, 0, ends);
    }

    private static Map<String, Named<Target>> spectra() {
        Map<String, Named<Target>> all = new LinkedHashMap<>();
        for (String lambda : single()) {
            all.put(lambda, named("gaussian:" + lambda, spectrum(List.of(Rational.parse(lambda)))));
        }
        all.put("1/4, 4", named("gaussian:1/4,4", spectrum(List.of(Rational.of(1, 4), Rational.of(4)))));
        List<Rational> power = IntStream.rangeClosed(1, 100)
                .mapToObj(k -> Rational.of(64, (long) k * k))
                .toList();
        all.put(POWER, named(POWER, spectrum(power)));
        return all;
    }

    private static Named<Target> named(String text, Target target) {
        return new Named<>(text, target);
    }

    private static Target spectrum(List<Rational> variances) {
        return new DiagonalGaussian(
                variances.stream().map(v -> new Coordinate(Rational.ZERO, v, 1)).toList());
    }
}
