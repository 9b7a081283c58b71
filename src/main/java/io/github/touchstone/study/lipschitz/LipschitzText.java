package io.github.touchstone.study.lipschitz;

import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the constants say, in words. */
final class LipschitzText {
    static final List<String> METHOD = List.of(
            "Points and levels: with noise, distances count in units of its deviation, so two points are at every distance at some level;"
                    + " the level that needs the greatest L is searched for, and L is enclosed or estimated there. The bounds"
                    + " hold at every level (SMO-3, SMO-4).",
            "Two equal components, and products of d such pairs: closed form in balls of 192 bits (SMO-6).",
            "Points at equal distances: draws from the middles between two points, with bounded weights; two candidates from one half of the"
                    + " draws, each proved a bound by the other half with 97.5 % (empirical Bernstein, SMO-7).",
            "Shells, a point mass and a normal law around it, equally likely: one radial integral in binary64, by Simpson's rule (SMO-5)."
                    + " The ratio of the widths that needs the greatest L is searched for.",
            "Points on a line: enclosed cell by cell (LIP-5) where tau = 1/2.",
            "Fits: L = c + a log x by least squares; the intervals describe how far L is from that form, not noise. Beside them the local"
                    + " exponents of a power law, which fall to zero for a logarithm.");

    static final List<String> LIMITS = List.of(
            "The worst level and the worst ratio of widths are found by search: what is enclosed is L there, which is a lower bound of the"
                    + " greatest L of all levels. The upper bounds are the theorems.",
            "The simplex was measured at the distance that is worst for pairs. Other places of K points may need a larger L, up to the bound.",
            "Shells have two components. Whether K components of several covariances attain 4 log K was not measured.",
            "The polylogarithm is in K and 1/p. A law that needs exp(d) components has no bound here that is logarithmic in d (SMO-8).");

    private LipschitzText() {}

    static List<Finding> findings(List<Measured> all, Growths growths) {
        boolean bounded = all.stream().allMatch(LipschitzText::withinBound);
        Measured nearest = all.stream()
                .max(Comparator.comparingDouble(LipschitzText::share))
                .orElseThrow();
        return List.of(
                new Finding(
                        "SMO-1",
                        bounded ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                        String.format(
                                Locale.ROOT,
                                "%d of %d measured constants are within their bound, 2 log(K/p) - 1 for one covariance and 4 log(K/p) for"
                                        + " any. The nearest is %.1f %% of it (%s, K = %.0f, d = %.0f, p = %.1g).",
                                all.stream().filter(LipschitzText::withinBound).count(),
                                all.size(),
                                100 * share(nearest),
                                nearest.family().words(),
                                nearest.components(),
                                nearest.dimension(),
                                nearest.p())),
                new Finding("SMO-9", growthVerdict(growths), growthStatement(all, growths)));
    }

    static Verdict growthVerdict(Growths growths) {
        boolean logarithmic = growths.pair().exponentsFall()
                && growths.product().exponentsFall()
                && growths.shells().exponentsFall()
                && growths.simplex().lastExponent() < 0.1;
        return logarithmic ? Verdict.SUPPORTED : Verdict.NOT_SUPPORTED;
    }

    private static String growthStatement(List<Measured> all, Growths growths) {
        Measured wide = Growths.one(all, Family.SEPARATION, m -> m.setting() == 1024);
        Measured shells = Growths.one(all, Family.SHELLS, m -> m.dimension() == 1000 && m.p() < 1e-6);
        double square = shells.constant().value() * shells.constant().value();
        return String.format(
                Locale.ROOT,
                "L grows like a logarithm: by %s per unit of log(1/p) for two points, %s per log K for points at equal distances, %s per"
                        + " log d for a cube and %s per log d for shells at p = d^-4 (the bounds have 2, 2, 10 and 16). The last local"
                        + " exponents of a power law are %.3f, %.3f, %.3f and %.3f. Separation and conditioning: two components of variance"
                        + " 1 at distance 1024 have L = %.4f at p = 1e-4, and no distance more than %.4f. In d = 1000 the shells have"
                        + " L^2 = %.0f, so that min{d, L^2} is d there.",
                interval(growths.pair().slope()),
                interval(growths.simplex().slope()),
                interval(growths.product().slope()),
                interval(growths.shells().slope()),
                growths.pair().lastExponent(),
                growths.simplex().lastExponent(),
                growths.product().lastExponent(),
                growths.shells().lastExponent(),
                wide.constant().value(),
                wide.bound().value(),
                square);
    }

    private static String interval(Value value) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", value.value(), value.error());
    }

    /** Whether the constant may be within its bound: its lower end is. */
    static boolean withinBound(Measured m) {
        return m.constant().value() - m.constant().error()
                <= m.bound().value() + m.bound().error();
    }

    private static double share(Measured m) {
        return m.constant().value() / m.bound().value();
    }
}
