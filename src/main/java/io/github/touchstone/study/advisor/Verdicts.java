package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.GivenAlphaBars;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.study.Experiment;
import io.github.touchstone.study.GaussianEvaluation;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.Quantity;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the answers of the designed study say.
 *
 * @param design the questions
 * @param pinned the answers with a given end
 * @param free those with a free end
 */
record Verdicts(Design design, List<Answered> pinned, List<Answered> free) {
    /** A gain that is worth another schedule. */
    private static final double WORTH = 1.05;

    /** The answer for a target, a rule and a number of steps, the end being given. */
    Answered at(String label, Rule rule, int steps) {
        return along(label, rule).stream()
                .filter(a -> a.advice().question().steps() == steps)
                .findFirst()
                .orElseThrow();
    }

    /** The answers that differ in the number of steps. */
    List<Answered> along(String label, Rule rule) {
        return pinned.stream()
                .filter(a -> a.label().equals(label)
                        && a.advice().question().sampler().equals(rule.sampler()))
                .toList();
    }

    /** The headline numbers. */
    List<Headline> headlines() {
        List<Headline> all = new ArrayList<>();
        int t = design.headline();
        for (Rule rule : Rule.values()) {
            Answered a = at(Design.POWER, rule, t);
            String on = " on eigenvalues " + Design.POWER + ", T = " + t + ", "
                    + rule.sampler().name();
            a.gain(Contender.LINEAR)
                    .ifPresent(v -> all.add(new Headline(
                            "GainOverLinear" + word(rule),
                            "KL of linear over KL of the advised schedule," + on,
                            v,
                            "")));
        }
        Answered ddim = at(Design.POWER, Rule.DDIM, t);
        ddim.gain(Contender.COSINE)
                .ifPresent(v ->
                        all.add(new Headline("GainOverCosineDdim", "the same over cosine, ddim, T = " + t, v, "")));
        ddim.gain(Contender.TANGENT)
                .ifPresent(v -> all.add(new Headline(
                        "GainOverTangentDdim",
                        "the same over equal angles for the geometric mean, ddim, T = " + t,
                        v,
                        "")));
        ddim.overFloor()
                .ifPresent(v -> all.add(new Headline(
                        "OverFloorDdim", "KL of the advised schedule over the proved floor, ddim, T = " + t, v, "")));
        Answered large = last(along("1/4", Rule.LARGE));
        int most = large.advice().question().steps();
        all.add(new Headline(
                "BestFixedLargeConstant",
                "T^2 KL of fixed-large on N(0, 1/4) at its best schedule, T = " + most + "; the limit is 4/9",
                large.least().times((double) most * most),
                "nats"));
        Answered modes = at(Design.MIXTURE, Rule.LARGE, design.mixtureHeadline());
        modes.gain(Contender.LINEAR)
                .ifPresent(v -> all.add(new Headline(
                        "MixtureGainOverLinear",
                        "KL of linear over KL of the advised schedule, two modes, fixed-large, T = "
                                + design.mixtureHeadline(),
                        v,
                        "")));
        return all;
    }

    private static String word(Rule rule) {
        return rule.name().charAt(0) + rule.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static Answered last(List<Answered> answers) {
        return answers.stream()
                .max(Comparator.comparingInt(a -> a.advice().question().steps()))
                .orElseThrow();
    }

    /** What they say of the chapter. */
    List<Finding> findings() {
        return List.of(law(), limit(), transfer(), cancellation());
    }

    private Finding law() {
        List<Answered> single = pinned.stream()
                .filter(a -> Design.single().contains(a.label())
                        && a.advice().floor().isPresent())
                .toList();
        double worst = single.stream()
                .mapToDouble(a -> a.advice().factor().orElse(Double.POSITIVE_INFINITY))
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        boolean all = single.stream().allMatch(a -> a.advice().proved());
        boolean everyStart = single.stream().map(a -> a.advice().evidence()).allMatch(e -> e.agreeing() == e.starts());
        return new Finding(
                "ADV-3",
                all ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                String.format(
                        Locale.ROOT,
                        "For a single eigenvalue the search %s the half-square law and the tangent law%s: on %d questions the enclosed"
                                + " divergence of its betas is at most 1 + %.1e times the proved floor.",
                        all ? "comes to" : "misses",
                        everyStart ? " from every start, random ones included" : "",
                        single.size(),
                        worst - 1));
    }

    private Finding limit() {
        StringBuilder text = new StringBuilder("T^2 KL at the best schedule for N(0, 1/4), by growing T:");
        boolean within = true;
        for (Rule rule : Rule.values()) {
            List<Answered> answers = along("1/4", rule);
            double limit = limit(rule);
            text.append(' ').append(rule.sampler().name());
            double before = Double.POSITIVE_INFINITY;
            for (Answered a : answers) {
                int t = a.advice().question().steps();
                double value = a.least().value() * t * t;
                text.append(String.format(Locale.ROOT, " %.4f", value));
                within &= Math.abs(value - limit) < before;
                before = Math.abs(value - limit);
            }
            text.append(String.format(Locale.ROOT, " (limit %.4f);", limit));
        }
        text.append(within ? " each comes nearer with every T." : " not each comes nearer with every T.");
        return new Finding("ADV-5", within ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED, text.toString());
    }

    /** ADV-5 and BND-5 for lambda = 1/4. */
    private static double limit(Rule rule) {
        return switch (rule) {
            case SMALL, THEORY -> 4;
            case LARGE -> 4.0 / 9;
            case DDIM -> StrictMath.pow(StrictMath.PI, 4) / 64;
        };
    }

    private Finding transfer() {
        StringBuilder text = new StringBuilder(
                "Equal angles, best for DDIM on one eigenvalue, with the geometric mean of the eigenvalues have, times"
                        + " the divergence of the advised schedule with the same ends (in brackets: with the variance that serves best):");
        double least = Double.POSITIVE_INFINITY;
        for (String label : List.of("1/4, 4", Design.POWER)) {
            text.append(" eigenvalues ").append(label).append(':');
            String comma = "";
            for (Answered a : along(label, Rule.DDIM)) {
                double gain = a.gain(Contender.TANGENT).map(Value::value).orElse(1.0);
                double best = bestTangent(a) / a.least().value();
                least = Math.min(least, best);
                text.append(String.format(
                        Locale.ROOT,
                        "%s %.4g (%.4g) at T = %d",
                        comma,
                        gain,
                        best,
                        a.advice().question().steps()));
                comma = ",";
            }
            text.append(';');
        }
        text.append(String.format(
                Locale.ROOT,
                " the advised schedule is itself within %.4g of the floor on the latter at T = %d.",
                at(Design.POWER, Rule.DDIM, design.headline()).advice().factor().orElse(Double.POSITIVE_INFINITY),
                design.headline()));
        return new Finding("ADV-8", least > WORTH ? Verdict.NOT_SUPPORTED : Verdict.SUPPORTED, text.toString());
    }

    /** The least divergence of equal angles over their variance, on a grid of 5 %. */
    private static double bestTangent(Answered a) {
        Question q = a.advice().question();
        Frame frame = Frame.of(q);
        GaussianObjective objective =
                GaussianObjective.of(Rule.DDIM, Spectra.of(q.target().value()).orElseThrow(), q.forward());
        return IntStream.rangeClosed(-120, 120)
                .mapToDouble(i -> objective.value(frame.angles(StrictMath.exp(0.05 * i), frame.end())))
                .min()
                .orElseThrow();
    }

    private Finding cancellation() {
        boolean small = vanishes(new DdpmFixedSmall(), Rational.of(9, 13), Rational.of(13, 16));
        boolean theory = vanishes(new DdpmTheory(), Rational.of(8, 5), Rational.of(5, 9));
        List<Answered> zero = free.stream()
                .filter(a -> a.least().value() + a.least().error() < 1e-25)
                .toList();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "With a free end the error of the start can cancel that of the steps. Computed in rationals, one step is enough: fixed-small on N(0, 9/13)"
                        + " with abar_1 = 13/16 %s KL = 0, and so %s the theory form on N(0, 8/5) with abar_1 = 5/9.",
                small ? "has" : "has not",
                theory ? "has" : "has not"));
        text.append(" Below 1e-25 nats, enclosed, the search comes for");
        zero.forEach(a -> text.append(' ')
                .append(a.advice().question().sampler().name())
                .append(" on ")
                .append(a.label())
                .append(';'));
        text.append(" with T = ").append(design.steps().get(0)).append('.');
        return new Finding("ADV-9", small && theory ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED, text.toString());
    }

    /** Whether KL of one step is the number 0. */
    private static boolean vanishes(Sampler sampler, Rational lambda, Rational alphaBar) {
        Outcome ratio = GaussianEvaluation.evaluate(
                new Experiment<>(
                        DiagonalGaussian.centred(lambda), sampler, new GivenAlphaBars(List.of(alphaBar)), 1, 0, 0),
                Quantity.VARIANCE_RATIO,
                Method.EXACT,
                1);
        return ratio instanceof Outcome.Certified c && c.value().equals(Enclosure.exactly(Rational.ONE));
    }
}
