package io.github.touchstone.study.grids;

import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import io.github.touchstone.study.findings.Sweep;
import java.util.List;

/** How many steps each grid of times needs for a path divergence, against the early stop delta (spec GRD). */
public final class GridsStudy implements Study {
    private static final String QUESTION =
            "How many steps does a sampler need for a path divergence of at most eps, on uniform, quadratic, cubic, exponential-then-constant and "
                    + "geometric grids of times, as the early stop delta falls?";

    private static final List<String> METHOD = List.of(
            "The smallest number of steps N is an exact integer. For Gaussian targets the path divergence has a closed form (GAUSS-11): N is found "
                    + "in binary64 from the Fisher information of the target (GRD-2) and decided in double-double balls by the sampler's own "
                    + "coefficients on the grid's own schedule, so that N reaches eps and N - 1 does not. All smaller numbers fail by a theorem "
                    + "(GRD-4) or one by one down to the floor that holds for every grid (BND-9); the column \"smaller N\" says \"proved\" then. "
                    + "For Euler-Maruyama, and for the quadratic and cubic grids to a smooth target, it says \"N - 1 fails\": smaller numbers "
                    + "were looked at on a sample.",
            "For the points -1 and 1 the path divergence is computed in binary64 from the Fisher information, by the trapezoidal rule; N reaches eps "
                    + "and N - 1 fails by more than the error.",
            "Grids: powers p = 1, 2, 3 (SCH-14), exponential then constant (SCH-15), and precisions R in geometric progression, which is the best of "
                    + "all grids for DDPM's theory form on a Gaussian (BND-9) and within a step or two for the exponential integrator (GRD-7).",
            "Exponents are fitted by least squares over the decades of delta. The data have no noise: the intervals describe how far a pure power "
                    + "law fails. The exponents of single decades show the drift, and the limits (GRD-6) are enclosed.");

    private static final List<String> LIMITS = List.of(
            "The path divergence bounds the divergence of the output from above (BND-10), and may be far above it. Nothing here says how many steps the "
                    + "output needs.",
            "One coordinate. For d independent ones N(eps, d) = N(eps/d, 1) (GRD-1). For other targets in d dimensions only the bound GRD-3 is given.",
            "The limits are proved for the point mass. For the points -1, 1 they were measured only.",
            "Of the paper whose grids are compared only the abstract was read; the grids are as recalled.");

    @Override
    public String name() {
        return "grids";
    }

    @Override
    public String title() {
        return "Steps that a grid of times needs, against the early stop";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        return of(new Rows(Sweep.over(Plan.of(scale), progress, Row::measure)));
    }

    /** What the rows say. */
    static Findings of(Rows rows) {
        return new Findings(
                QUESTION,
                METHOD,
                GridHeadlines.of(rows),
                GridVerdicts.of(rows),
                LIMITS,
                GridTables.data(rows),
                GridTables.printed(rows),
                GridFigure.of(rows),
                List.of());
    }
}
