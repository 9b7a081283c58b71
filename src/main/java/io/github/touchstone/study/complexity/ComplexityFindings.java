package io.github.touchstone.study.complexity;

import static io.github.touchstone.study.findings.Prose.text;

import io.github.touchstone.math.statistics.LeastSquares.Coefficient;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** What the numbers of steps say. */
final class ComplexityFindings {
    private final Results results;
    private final Exponents paper;
    private final Exponents best;
    private final Coefficient ends;
    private final double largestPower;
    private final long exceeded;

    private ComplexityFindings(Results results) {
        this.results = results;
        paper = results.exponents(Family.POINT, Setting.PAPER);
        best = results.exponents(Family.POINT, Setting.BEST);
        ends = Exponents.ofDimension(results.ends(Family.CUBE, Setting.PAPER, results.leastEndDelta(Family.CUBE)));
        largestPower = Stream.of(Setting.PAPER, Setting.BEST, Setting.GROWING)
                .flatMap(s -> Stream.of(Family.values()).map(f -> results.exponents(f, s)))
                .mapToDouble(e -> e.dimension().value() + e.dimension().halfWidth())
                .max()
                .orElseThrow();
        exceeded = results.paths().stream()
                .filter(r -> r.question().setting().equals(Setting.BEST))
                .filter(r -> r.steps() > EveryTarget.levels(r.question(), r.horizon()))
                .count();
    }

    static Findings of(Results results) {
        return new ComplexityFindings(results).all();
    }

    private Findings all() {
        return new Findings(
                "How many steps N does a sampler need until its divergence from the law stopped at time delta is at most eps, in d"
                        + " dimensions? The claim is N = O~(d log(1/delta)/eps); later papers quote the same theorem with d^2.",
                METHOD,
                headlines(),
                List.of(everyTarget(), square(), logarithm()),
                LIMITS,
                ComplexityTables.data(results),
                ComplexityTables.exponents(results),
                ComplexityFigure.of(results),
                List.of());
    }

    private static final List<String> METHOD = List.of(
            "The forward process is dX = -X/2 dt + dW. N levels t_1 = delta < ... < t_N = horizon; the sampler starts from N(0, I) at t_N and"
                    + " stops at t_1 after N - 1 steps. What is certified in the literature is the path divergence, which bounds KL(X_1 || Y_1);"
                    + " both are measured.",
            "Every target is a product, so that divergences are sums over coordinates. The path divergence of a coordinate is the exact sum of"
                    + " CPX-2 over its Fisher information: in closed form for normal laws and points, from a table of quadratures for mixtures."
                    + " Beyond 8192 levels it is extrapolated by two terms; relative error 1e-6.",
            "KL(X_1 || Y_1) is in closed form (double-double balls) for the point 0 and by propagation of densities for the cube.",
            "N is found by search: N is enough and N - 1 is not. It is the least N if the divergence falls with N, which is proved for the"
                    + " geometric grid on a point (CPX-5) and was seen everywhere else.",
            "Exponents are least-squares fits of log N over all combinations of d, eps and delta; their intervals describe how far a power law"
                    + " fails, for N has no noise.");

    private static final List<String> LIMITS = List.of(
            "Scores are exact.",
            "The targets of the measurement are products and differ from general laws in that their divergence is exactly additive. That no"
                    + " target needs more than d to the first power is the theorem CPX-3 and no measurement; it is for DDPM in the theory form and"
                    + " the exponential integrator, not for other rules.",
            "The paper was read in its abstract only; its grid is recalled.",
            "End points are measured for eps = 0.1 and on two families.");

    private List<Headline> headlines() {
        Run first = last(results.paths(Family.POINT, Setting.BEST));
        Run end = last(results.ends(Family.POINT, Setting.BEST, results.leastEndDelta(Family.POINT)));
        return List.of(
                new Headline(
                        "DimensionExponent",
                        "Power of d in N, path divergence, point 0, exponential integrator on the paper's grid.",
                        Value.fitted(paper.dimension()),
                        ""),
                new Headline("AccuracyExponent", "Power of 1/eps in the same fit.", Value.fitted(paper.accuracy()), ""),
                new Headline(
                        "LogExponent",
                        "Power of log(1/delta) in the same fit, at a fixed horizon of 12.",
                        Value.fitted(paper.logarithm()),
                        ""),
                new Headline(
                        "LengthExponent",
                        "Power of horizon + log(1/delta) in N, on geometric ratios.",
                        Value.fitted(best.length()),
                        ""),
                new Headline(
                        "LawConstant",
                        "N divided by d (horizon + log(1/delta))^2/(4 eps), on geometric ratios, greatest d.",
                        Value.numerical(first.share(), first.share() * 1e-6),
                        ""),
                new Headline(
                        "EndDimensionExponent",
                        "Power of d in N for the divergence of the end point, corners of a cube.",
                        Value.fitted(ends),
                        ""),
                new Headline(
                        "EndLawConstant",
                        "N divided by (horizon + log(1/delta))/2 sqrt(d/eps), end point, point 0, geometric ratios.",
                        Value.numerical(endShare(end), 1e-9),
                        ""));
    }

    private static Run last(List<Run> runs) {
        return runs.get(runs.size() - 1);
    }

    private static double endShare(Run r) {
        double length = r.horizon() - StrictMath.log(r.question().delta());
        return 2
                * r.steps()
                / length
                / Math.sqrt(r.question().dimension() / r.question().eps());
    }

    private Finding everyTarget() {
        return new Finding(
                "CPX-7",
                exceeded == 0 ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                text(
                        "N grows as d to the power %s, and as 1/eps to the power %s (point 0, exponential integrator, the paper's grid); the"
                                + " largest upper end of an interval over all families and grids is %.4f. For DDPM in the theory form on geometric"
                                + " ratios CPX-3 proves N <= d L^2/(4 eps) (1 + o(1)) for every target with a second moment; %d of the measured N"
                                + " exceed it.",
                        interval(paper.dimension()), interval(paper.accuracy()), largestPower, exceeded));
    }

    private Finding square() {
        return new Finding(
                "CPX-8",
                largestPower < 2 && exceeded == 0 ? Verdict.NOT_SUPPORTED : Verdict.OUT_OF_REACH,
                text(
                        "The square of d in later quotations is not seen: no family and grid has an exponent above %.4f, and the bound that is"
                                + " linear in d holds for every target (CPX-3). With d^2 the quoted bound is larger than necessary by the factor d.",
                        largestPower));
    }

    private Finding logarithm() {
        Run end = last(results.ends(Family.POINT, Setting.BEST, results.leastEndDelta(Family.POINT)));
        boolean two = best.length().value() - best.length().halfWidth() > 1;
        return new Finding(
                "CPX-9",
                two ? Verdict.NOT_SUPPORTED : Verdict.OUT_OF_REACH,
                text(
                        "The path divergence of a point needs the second power of horizon + log(1/delta): fitted %s on geometric ratios, which no"
                                + " grid beats (BND-9). A single logarithm is right only up to factors that O~ hides. KL(X_1 || Y_1) itself needs far"
                                + " fewer steps: N grows as d to the power %s, and on geometric ratios N/((horizon + log(1/delta))/2 sqrt(d/eps)) ="
                                + " %.4f at d = %d: the square root of what the path divergence asks for (CPX-6).",
                        interval(best.length()),
                        interval(ends),
                        endShare(end),
                        end.question().dimension()));
    }

    private static String interval(Coefficient c) {
        return text("%.4f ± %.4f", c.value(), c.halfWidth());
    }
}
