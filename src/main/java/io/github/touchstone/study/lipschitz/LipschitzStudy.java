package io.github.touchstone.study.lipschitz;

import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Sweep;
import java.util.List;
import java.util.function.Supplier;

/** How the relaxed smoothness constant L of mixtures grows with separation, components, dimension and conditioning (spec chapter 36). */
public final class LipschitzStudy implements Study {
    @Override
    public String name() {
        return "lipschitz";
    }

    @Override
    public String title() {
        return "The relaxed smoothness constant of mixtures against separation, components, dimension and conditioning";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        List<Measured> all = Sweep.over(Points.of(scale), progress, Supplier::get).stream()
                .sorted(LipschitzTable.ORDER)
                .toList();
        return findings(all);
    }

    /** What these constants, in the order of the table, say. */
    static Findings findings(List<Measured> all) {
        Growths growths = Growths.of(all);
        return new Findings(
                "How does L, the smallest number with P(tau ||grad s_tau(X_tau)|| > L) <= p, grow for mixtures of normal laws?"
                        + " The literature has L <= 1 for one normal law and says polylogarithmic for mixtures, at p = d^-4.",
                LipschitzText.METHOD,
                headlines(all, growths),
                LipschitzText.findings(all, growths),
                LipschitzText.LIMITS,
                LipschitzTable.data(all),
                LipschitzTable.print(all),
                LipschitzFigure.of(all),
                List.of());
    }

    private static List<Headline> headlines(List<Measured> all, Growths growths) {
        return List.of(
                new Headline(
                        "PairConstant",
                        "L of two equal points at p = 1e-12, at the worst level found",
                        Growths.one(all, Family.PAIR, m -> m.p() < 1.5e-12 && m.p() > 0.5e-12)
                                .constant(),
                        ""),
                new Headline(
                        "PairSlope",
                        "slope of L against log(1/p), two points; the limit is 2",
                        growths.pair().slope(),
                        ""),
                new Headline(
                        "SimplexSlope",
                        "slope of L against log K at p = 1e-6, points at equal distances; the bound has 2",
                        growths.simplex().slope(),
                        ""),
                new Headline(
                        "CubeSlope",
                        "slope of L against log d at p = d^-4, a product of d pairs; the bound has 10",
                        growths.product().slope(),
                        ""),
                new Headline(
                        "ShellSlope",
                        "slope of L against log d at p = d^-4, a point and a normal law around it; the bound has 16",
                        growths.shells().slope(),
                        ""),
                new Headline(
                        "ShellConstant",
                        "L of a point and a normal law around it in d = 1000 dimensions at p = d^-4",
                        Growths.one(all, Family.SHELLS, m -> m.dimension() == 1000 && m.p() < 1e-6)
                                .constant(),
                        ""));
    }
}
