package io.github.touchstone.study.rates;

import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers that a paper would quote. */
final class Quotes {
    private final Summary summary;
    private final List<Headline> headlines = new ArrayList<>();

    private Quotes(Summary summary) {
        this.summary = summary;
    }

    static List<Headline> of(Summary summary) {
        Quotes q = new Quotes(summary);
        q.ends();
        q.paths();
        q.plateaus();
        return List.copyOf(q.headlines);
    }

    private void ends() {
        Fits theory = summary.fits(Law.NARROW, Rule.THEORY, Grid.LOGISTIC, Series.Kind.END);
        add(
                "EndExponent",
                "exponent a of T in KL(X_1||Y_1) = e^c T^a (log T)^b (1 + k Delta), theory form, N(0, 1/4), LOGISTIC",
                theory.exponent());
        add("EndLogPower", "power b of log T in the same fit", theory.logPower());
        for (Rule rule : List.of(Rule.THEORY, Rule.DDIM)) {
            String name = rule.equals(Rule.THEORY) ? "Theory" : "Ddim";
            add(
                    "LogisticRatio" + name,
                    "KL(X_1||Y_1) over its limit law at the greatest T, " + rule.name() + ", N(0, 1/4), LOGISTIC",
                    summary.lastRatio(Law.NARROW, rule, Grid.LOGISTIC, Series.Kind.END));
            add(
                    "LiYanRatio" + name,
                    "the same on LI-YAN, " + rule.name(),
                    summary.lastRatio(Law.NARROW, rule, Grid.LI_YAN, Series.Kind.END));
            add(
                    "MixtureExponent" + name,
                    "exponent of T in KL(X_1||Y_1)/log^2 T, " + rule.name() + ", mixture REF, LOGISTIC",
                    summary.fits(Law.REF, rule, Grid.LOGISTIC, Series.Kind.END).exponentWithoutLogs());
        }
        add(
                "EulerWideExponent",
                "exponent of T in KL(X_1||Y_1) over the last doubling, Euler-Maruyama, N(0, 2), LOGISTIC, where the term of order Delta^2 vanishes",
                summary.lastExponent(Law.WIDE, Rule.EULER, Grid.LOGISTIC, Series.Kind.END));
        add(
                "LinearExponent",
                "exponent over the last doubling, theory form, N(0, 1/4), linear schedule with fixed ends: no limit, RAT-8",
                summary.lastExponent(Law.NARROW, Rule.THEORY, Grid.LINEAR, Series.Kind.END));
    }

    private void paths() {
        Fits theory = summary.fits(Law.NARROW, Rule.THEORY, Grid.LOGISTIC, Series.Kind.PATH);
        add(
                "PathExponent",
                "exponent a of T in the path KL = e^c T^a (log T)^b (1 + k Delta), theory form, N(0, 1/4), LOGISTIC",
                theory.exponent());
        add("PathLogPower", "power b of log T in the same fit", theory.logPower());
        add(
                "PathLogTheory",
                "A in 4 KL/Delta = A log T + B of the path, theory form, N(0, 1/4), LOGISTIC; 2 by RAT-6",
                theory.logCoefficient());
        add(
                "PathLogSmall",
                "the same for fixed-small; 8 by RAT-6",
                summary.fits(Law.NARROW, Rule.SMALL, Grid.LOGISTIC, Series.Kind.PATH)
                        .logCoefficient());
        add(
                "PathLogTheoryLiYan",
                "the same for the theory form on LI-YAN; 8 by RAT-6",
                summary.fits(Law.NARROW, Rule.THEORY, Grid.LI_YAN, Series.Kind.PATH)
                        .logCoefficient());
        add(
                "MixturePathRatio",
                "path KL over its limit law at the greatest T, fixed-large, mixture REF, LOGISTIC",
                summary.lastRatio(Law.REF, Rule.LARGE, Grid.LOGISTIC, Series.Kind.PATH));
    }

    private void plateaus() {
        add(
                "CosinePlateauTheory",
                "path KL at the greatest T, theory form, N(0, 1/4), cosine; at least 3.69963 in the limit",
                summary.last(Law.NARROW, Rule.THEORY, Grid.COSINE, Series.Kind.PATH));
        add(
                "CosinePlateauSmall",
                "path KL at the greatest T, fixed-small, N(0, 1/4), cosine; at least gamma/2 = 0.28861 in the limit",
                summary.last(Law.NARROW, Rule.SMALL, Grid.COSINE, Series.Kind.PATH));
        add(
                "StartPlateau",
                "KL(X_1||Y_1) at the greatest T, DDIM, N(1, 1/4), linear with ends in proportion to 1/T; at least 2.1593e-5 in the limit",
                summary.last(Law.SHIFTED, Rule.DDIM, Grid.SCALED, Series.Kind.END));
    }

    private void add(String macro, String meaning, Optional<Value> value) {
        value.ifPresent(v -> headlines.add(new Headline(macro, meaning, v, "")));
    }
}
