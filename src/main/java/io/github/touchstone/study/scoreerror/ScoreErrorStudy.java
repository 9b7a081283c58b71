package io.github.touchstone.study.scoreerror;

import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Progress;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Study;
import java.util.List;

/** What an error of the score costs: exactly on Gaussians, by quadrature on mixtures, and in the worst case (spec chapter 35). */
public final class ScoreErrorStudy implements Study {
    @Override
    public String name() {
        return "score-error";
    }

    @Override
    public String title() {
        return "What an error of the score costs, on average and at worst";
    }

    @Override
    public Findings run(Scale scale, Progress progress) {
        Plan plan = Plan.of(scale);
        GaussianPart gaussian = GaussianPart.measure(plan, progress);
        LinePart line = LinePart.measure(plan, progress);
        Results results = new Results(plan, gaussian, line);
        Conclusions conclusions = new Conclusions(results);
        return new Findings(
                "A sampler uses s_t + e_t in place of the score s_t. How much does that add to the divergence of its output from the law of"
                        + " the target, in terms of the mean square eps^2 of the error, averaged as the literature does: over the levels with"
                        + " the weight 1 - abar_t, or over time? Is the factor log T of the bounds real? Which errors are the worst?",
                method(plan),
                conclusions.headlines(),
                conclusions.findings(),
                limits(),
                DataTable.of(gaussian, line),
                PrintTable.of(gaussian, plan.lengths().get(0), results.longest()),
                ScoreErrorFigure.of(plan, gaussian, line),
                List.of());
    }

    private static List<String> method(Plan plan) {
        return List.of(
                "Gaussian targets, affine errors: the output is Gaussian. Constants, bounds and divergences are enclosed in double-double"
                        + " balls, from closed forms (spec SER-4 to SER-7) and from the exact recursion (SER-2), for DDPM in the theory form"
                        + " and DDIM, stopped at m = 1.",
                "The worst direction at a finite size is also searched for by conjugate gradients from random starts, with the exact"
                        + " divergence as objective (SER-8): a lower bound of the supremum.",
                "Mixtures: the density of the output by quadrature through all steps, "
                        + plan.lineSchedule().name() + ", T = "
                        + plan.lineSteps() + " and " + plan.longerSteps()
                        + ", with bounded random errors of fixed seeds and with the score of another mixture. Each"
                        + " error is run with both signs: the mean of the two divergences less that with the exact score is what the error"
                        + " itself adds; half their difference is what error and discretisation make together.",
                "Exponents and growth rates are fits by ordinary least squares; their 95 % intervals describe how far the model fails, not"
                        + " noise. Means over random errors have Student's intervals over the seeds.");
    }

    private static List<String> limits() {
        return List.of(
                "Two targets on the line beside Gaussians; one family of random errors. The bounds on the path divergence hold for every"
                        + " target and every error, the worst case at the end point is exact among affine errors on Gaussians.",
                "Worst slopes are to leading order in eps and in the discretisation error; the search says how far that is off. The search"
                        + " can miss the greatest value.",
                "All bounds are for KL(X||Y), with the mean square of the error under the law of X_t. In the other direction an error is"
                        + " weighed where the sampler goes, and KL(Y||X) of a slope is larger.",
                "The papers' constants are hidden, and the weightings were read in digests: what is compared is their form.");
    }
}
