package io.github.touchstone.study.rates;

import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What the measurements say of the sections of chapter 29. */
final class Verdicts {
    /** How far an exponent fitted to four or five points with T up to 1000 may be from -2. */
    private static final double LOOSE = 0.3;

    private final Summary summary;

    private Verdicts(Summary summary) {
        this.summary = summary;
    }

    static List<Finding> of(Summary summary) {
        Verdicts v = new Verdicts(summary);
        return List.of(v.endTheorem(), v.pathTheorem(), v.plateaus(), v.endClaim(), v.pathClaim(), v.logs());
    }

    private Finding endTheorem() {
        List<Summary.Deviation> all = summary.deviations(Series.Kind.END, s -> true);
        boolean holds = !all.isEmpty() && all.stream().allMatch(d -> d.ofEnd() < Summary.BAND);
        return new Finding(
                "RAT-4",
                holds ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                "Of " + all.size()
                        + " pairs of rule, schedule and Gaussian with a limit, KL(X_1||Y_1) at the greatest T is within "
                        + worst(all, Summary.Deviation::value)
                        + " of the limit law. On LOGISTIC, N(0, 1/4), KL/Delta^2 over its limit is "
                        + ratio(Rule.THEORY, Series.Kind.END) + " for the theory form (1/16) and "
                        + ratio(Rule.DDIM, Series.Kind.END)
                        + " for DDIM (1/64). Euler-Maruyama on N(0, 2) has no term of this order: local exponent "
                        + Said.of(summary.lastExponent(Law.WIDE, Rule.EULER, Grid.LOGISTIC, Series.Kind.END)) + ".");
    }

    private Finding pathTheorem() {
        List<Summary.Deviation> all =
                summary.deviations(Series.Kind.PATH, s -> !s.rule().equals(Rule.DDIM_HALF));
        boolean holds = !all.isEmpty() && all.stream().allMatch(d -> d.ofPath() < Summary.PATH_BAND);
        return new Finding(
                "RAT-6",
                holds ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                "Of " + all.size()
                        + " path divergences with a limit law, on Gaussians, mixtures and points, the one farthest from it at its"
                        + " greatest T is off by " + worst(all, Summary.Deviation::value)
                        + ". Factors A of log T in 4 KL/Delta on LOGISTIC, N(0, 1/4): theory form "
                        + coefficient(Rule.THEORY)
                        + " (2 proved), fixed-small " + coefficient(Rule.SMALL) + " (8), fixed-large "
                        + coefficient(Rule.LARGE) + " (0).");
    }

    private String coefficient(Rule rule) {
        return Said.of(
                summary.fits(Law.NARROW, rule, Grid.LOGISTIC, Series.Kind.PATH).logCoefficient());
    }

    private Finding plateaus() {
        Optional<Value> cap = summary.last(Law.NARROW, Rule.THEORY, Grid.COSINE, Series.Kind.PATH);
        Optional<Value> small = summary.last(Law.NARROW, Rule.SMALL, Grid.COSINE, Series.Kind.PATH);
        Optional<Value> start = summary.last(Law.SHIFTED, Rule.DDIM, Grid.SCALED, Series.Kind.END);
        boolean holds = above(cap, Plateau.CAP, 0.99)
                && above(small, Plateau.FIXED_SMALL, 0.99)
                && above(start, Plateau.START, 0.9);
        return new Finding(
                "RAT-8",
                holds ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                "Path divergences on the cosine schedule, N(0, 1/4), at the greatest T: theory form " + Said.of(cap)
                        + " (bound "
                        + Said.of(Plateau.CAP.value()) + "), fixed-small " + Said.of(small) + " (bound gamma/2 = "
                        + Said.of(Plateau.FIXED_SMALL.value())
                        + "). DDIM on N(1, 1/4) on the linear schedule with ends in proportion to 1/T ends at "
                        + Said.of(start) + " (bound " + Said.of(Plateau.START.value())
                        + "). On the linear schedule with fixed ends the end-point exponent of the theory form is "
                        + Said.of(summary.lastExponent(Law.NARROW, Rule.THEORY, Grid.LINEAR, Series.Kind.END))
                        + " and rises towards 0; its path divergence grows with the exponent "
                        + Said.of(summary.lastExponent(Law.NARROW, Rule.THEORY, Grid.LINEAR, Series.Kind.PATH)) + ".");
    }

    /** The least value of the bound's family that is plausible at finite T: the bounds are limits inferior. */
    private static boolean above(Optional<Value> value, Plateau bound, double share) {
        return value.filter(v -> v.value() > share * bound.value()).isPresent();
    }

    private Finding endClaim() {
        List<Value> mixtures = summary.exponentsWithoutLogs(Summary::mixture);
        List<Value> gaussians = summary.exponentsWithoutLogs(Summary::plainGaussian);
        List<Value> all = mixtures.isEmpty() ? gaussians : mixtures;
        boolean holds = all.stream().allMatch(v -> v.value() < -2 + LOOSE)
                && gaussians.stream().allMatch(v -> v.value() < -2 + LOOSE);
        return new Finding(
                "RAT-9",
                holds ? Verdict.SUPPORTED : Verdict.NOT_SUPPORTED,
                "Exponents of T in KL(X_1||Y_1) on LOGISTIC and LI-YAN with log^2 T divided out: " + range(gaussians)
                        + " on Gaussians, " + range(mixtures)
                        + " on the mixtures REF and TRI. With the log factor fitted, theory form on N(0, 1/4), LOGISTIC: exponent "
                        + Said.of(end().exponent()) + ", log power " + Said.of(end().logPower()) + ".");
    }

    private Fits end() {
        return summary.fits(Law.NARROW, Rule.THEORY, Grid.LOGISTIC, Series.Kind.END);
    }

    private static String range(List<Value> values) {
        if (values.isEmpty()) {
            return "(no fit at this scale)";
        }
        DoubleSummaryStatistics s = values.stream().mapToDouble(Value::value).summaryStatistics();
        double widest = values.stream().mapToDouble(Value::error).max().orElse(0);
        return Said.precisely(s.getMin()) + " to " + Said.precisely(s.getMax()) + " (" + s.getCount()
                + " fits, half-widths up to " + Said.of(widest) + ")";
    }

    private Finding pathClaim() {
        boolean grid = summary.deviations(Series.Kind.PATH, s -> !s.rule().equals(Rule.DDIM_HALF)).stream()
                .allMatch(d -> d.ofPath() < Summary.PATH_BAND);
        Optional<Value> eta = summary.lastRatio(Law.NARROW, Rule.DDIM_HALF, Grid.LOGISTIC, Series.Kind.PATH);
        Fits fits = summary.fits(Law.NARROW, Rule.THEORY, Grid.LOGISTIC, Series.Kind.PATH);
        return new Finding(
                "RAT-10",
                grid ? Verdict.SUPPORTED : Verdict.NOT_SUPPORTED,
                "Path divergences of rules with the full noise fall like 1/T up to logs on LOGISTIC and LI-YAN: fitted exponent "
                        + Said.of(fits.exponent()) + " with log power " + Said.of(fits.logPower())
                        + " (theory form, N(0, 1/4), LOGISTIC), and RAT-6 holds with its constants. It is the grid and the rule that give the rate:"
                        + " that of DDIM(1/2) grows, " + Said.of(eta)
                        + " times (T/2)(eta^-2 - 1 + 2 log eta) at the greatest T computed, that of DDIM is infinite, and"
                        + " on the cosine schedule the exponent is "
                        + Said.of(summary.lastExponent(Law.NARROW, Rule.THEORY, Grid.COSINE, Series.Kind.PATH))
                        + " for the theory form.");
    }

    private Finding logs() {
        Optional<Value> power = end().logPower();
        boolean known = power.isPresent();
        boolean below = power.filter(p -> p.value() - p.error() <= 4).isPresent();
        return new Finding(
                "RAT-11",
                !known ? Verdict.OUT_OF_REACH : below ? Verdict.SUPPORTED : Verdict.NOT_SUPPORTED,
                "The power of log T in KL(X_1||Y_1) on LOGISTIC, fitted, is " + Said.of(power)
                        + " (theory form, N(0, 1/4); 2 by RAT-4), within the bound's 4 and below it. It belongs to the grid: on the linear schedule with"
                        + " ends in proportion to 1/T the exponent of the theory form is "
                        + Said.of(summary.lastExponent(Law.NARROW, Rule.THEORY, Grid.SCALED, Series.Kind.END))
                        + " as it stands, without any log.");
    }

    private String ratio(Rule rule, Series.Kind kind) {
        return Said.of(summary.lastRatio(Law.NARROW, rule, Grid.LOGISTIC, kind));
    }

    private static String worst(List<Summary.Deviation> all, ToDoubleFunction<Summary.Deviation> by) {
        return all.stream()
                .max(Comparator.comparingDouble(by))
                .map(d -> Said.of(100 * d.value()) + " % (" + d.series().law().name() + ", "
                        + d.series().grid().name() + ", " + d.series().rule().name() + ", T = " + d.steps() + ")")
                .orElse("(none)");
    }
}
