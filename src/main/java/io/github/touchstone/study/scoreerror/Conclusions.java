package io.github.touchstone.study.scoreerror;

import static io.github.touchstone.study.findings.Prose.text;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.List;

/** What the numbers say. */
final class Conclusions {
    private static final String NATS = "nats";

    private final Results r;

    Conclusions(Results results) {
        this.r = results;
    }

    /** Two constants that are one agree to this, relative: to all digits that are printed. */
    private static final double EQUAL = 1e-6;

    List<Headline> headlines() {
        Rational quarter = Rational.of(1, 4);
        int line = r.plan().lineSteps();
        return List.of(
                new Headline(
                        "DdpmWorstShift",
                        "greatest (KL(X_1||Y_1) - KL_0)/eps^2 over all shifts of the score, DDPM in the theory form, N(0,1), logistic schedule, T = 1000",
                        Value.enclosed(
                                r.worst(Results.DDPM, Results.STEPS).levels().shift()),
                        NATS),
                new Headline(
                        "DdpmPathBound",
                        "c1 log T/2 at T = 1000: what the path divergence grows by at most, over eps^2, for every target and every error",
                        Value.enclosed(r.worst(Results.DDPM, Results.STEPS)
                                .levels()
                                .path()
                                .orElseThrow()),
                        NATS),
                new Headline(
                        "DdpmGrowth",
                        "slope of the worst constant of DDPM against log T; the limit is c1/2 = 5",
                        r.growthOfDdpm(),
                        NATS),
                new Headline("DdpmLastGrowth", "the same between the two largest T alone", r.lastGrowthOfDdpm(), NATS),
                new Headline(
                        "DdimWorstSlope",
                        "greatest coefficient of eps^2 for DDIM, N(0,1), logistic schedule, T = 1000",
                        Value.enclosed(
                                r.worst(Results.DDIM, Results.STEPS).levels().slope()),
                        NATS),
                new Headline(
                        "DdimGrowth",
                        "slope of the worst constant of DDIM against log^2 T; the limit is c0 c1/4 = 5",
                        r.growthOfDdim(),
                        NATS),
                new Headline(
                        "UniformShift",
                        "KL/eps^2 of DDPM for a shift of the noise prediction that is the same at all levels, at the largest T; the limit is pi^2/2 = 4.9348",
                        r.constant(AffineFamily.LEVEL_SHIFT, Results.DDPM, r.longest()),
                        NATS),
                new Headline(
                        "ScaledDdpm",
                        "KL/eps^2 of DDPM for a score off by one factor everywhere, T = 1000; the limit is c1/c0 = 5",
                        r.constant(AffineFamily.SCALED, Results.DDPM, Results.STEPS),
                        NATS),
                new Headline(
                        "ScaledDdim",
                        "KL/eps^2 of DDIM for a score off by one factor everywhere, T = 1000",
                        r.constant(AffineFamily.SCALED, Results.DDIM, Results.STEPS),
                        NATS),
                new Headline(
                        "MixtureSlope",
                        "exponent of eps^2 in what one random function adds to the divergence, two components, T = "
                                + line,
                        r.slope(LinePart.TWO, LinePart.Kind.CONSTANT),
                        ""),
                new Headline(
                        "MixtureConstant",
                        "mean over seeds of that part over eps^2, averaged over levels",
                        r.meanConstant(LinePart.TWO, LinePart.Kind.CONSTANT),
                        NATS),
                new Headline(
                        "MixtureConstantInTime",
                        "the same with eps averaged over time",
                        r.meanConstantInTime(LinePart.TWO, LinePart.Kind.CONSTANT),
                        NATS),
                new Headline(
                        "MixtureConstantIndependent",
                        "the same over levels with errors that are independent at each step",
                        r.meanConstant(LinePart.TWO, LinePart.Kind.INDEPENDENT),
                        NATS),
                new Headline(
                        "GainGaussian",
                        "KL with the exact score over KL with the score times 1 + c1 log T/(4T), DDPM, N(0,1/4), T = 1000",
                        r.gain(quarter),
                        ""),
                new Headline("GainMixture", "the same on two components, T = " + line, r.gain(LinePart.TWO), ""));
    }

    List<Finding> findings() {
        return List.of(levels(), time(), worst(), other(), helps(), deterministic());
    }

    private Finding levels() {
        Value shift =
                Value.enclosed(r.worst(Results.DDPM, Results.STEPS).levels().shift());
        Value path = Value.enclosed(
                r.worst(Results.DDPM, Results.STEPS).levels().path().orElseThrow());
        Value growth = r.growthOfDdpm();
        Value two = r.slope(LinePart.TWO, LinePart.Kind.CONSTANT);
        Value three = r.slope(LinePart.THREE, LinePart.Kind.CONSTANT);
        Value used = attained(r.worst(Results.DDPM, r.longest()).levels());
        boolean holds = shift.value() <= path.value()
                && used.value() > 0.9
                && used.value() <= 1
                && Math.abs(two.value() - 1) < 0.05
                && Math.abs(three.value() - 1) < 0.05;
        return new Finding(
                "SER-13",
                holds ? Verdict.SUPPORTED : Verdict.NOT_SUPPORTED,
                text(
                        "At T = 1000 on the logistic schedule the worst shift of the score costs %.4f eps^2 nats at the end point, and no error of"
                                + " any target more than c1 log T/2 = %.4f eps^2 in the path; at T = %d the share attained is %.4f. A fit gives the"
                                + " growth with log T as %.3f ± %.3f, the last two T as %.3f; the limit is 5. So the factor sqrt(log T) in total variation cannot be dropped. It needs errors that are"
                                + " concentrated on the few steps that matter: an error of the same size at all levels costs %.3f, a score off by"
                                + " one factor %.3f. On mixtures random errors add eps^2 to the power %.4f ± %.4f (two components) and"
                                + " %.4f ± %.4f (three), with constants of %.2f ± %.2f for one function and %.2f ± %.2f for independent ones at T = %d.",
                        shift.value(),
                        path.value(),
                        r.longest(),
                        used.value(),
                        growth.value(),
                        growth.error(),
                        r.lastGrowthOfDdpm().value(),
                        r.constant(AffineFamily.LEVEL_SHIFT, Results.DDPM, Results.STEPS)
                                .value(),
                        r.constant(AffineFamily.SCALED, Results.DDPM, Results.STEPS)
                                .value(),
                        two.value(),
                        two.error(),
                        three.value(),
                        three.error(),
                        r.meanConstant(LinePart.TWO, LinePart.Kind.CONSTANT).value(),
                        r.meanConstant(LinePart.TWO, LinePart.Kind.CONSTANT).error(),
                        r.meanConstant(LinePart.TWO, LinePart.Kind.INDEPENDENT).value(),
                        r.meanConstant(LinePart.TWO, LinePart.Kind.INDEPENDENT).error(),
                        r.plan().lineSteps()));
    }

    /** The share of the bound of the path that the worst shift attains. */
    private static Value attained(GaussianPart.Constants constants) {
        return Value.enclosed(constants.shift()).over(path(constants));
    }

    private Finding time() {
        GaussianPart.Constants logistic = r.worst(Results.DDPM, Results.STEPS).time();
        GaussianPart.Constants cosine = r.worstOn(Results.DDPM, "cosine").time();
        double used = r.runs().stream()
                .mapToDouble(run -> run.even().value()
                        * run.size().levels().value()
                        / run.size().path().value())
                .max()
                .orElseThrow();
        boolean holds = used <= 1 && least(logistic) && least(cosine);
        return new Finding(
                "SER-14",
                holds ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                text(
                        "Averaged over time, eps^2 enters the path divergence with at most half the horizon: %.4f on the logistic schedule and"
                                + " %.4f on the cosine schedule at T = 1000. The worst shifts of the score attain %.4f and %.4f of it at the end"
                                + " point. On mixtures what random errors add to the divergence of the outputs is at most %.2f of what they add to"
                                + " that of the paths.",
                        path(logistic).value(),
                        path(cosine).value(),
                        attained(logistic).value(),
                        attained(cosine).value(),
                        used));
    }

    private static Value path(GaussianPart.Constants constants) {
        return Value.enclosed(constants.path().orElseThrow());
    }

    /** Whether the worst shift is below the bound. */
    private static boolean least(GaussianPart.Constants constants) {
        return Value.enclosed(constants.shift()).value()
                <= path(constants).value() + path(constants).error();
    }

    private Finding worst() {
        Value ddpm = r.excess(Results.DDPM);
        Value ddim = r.excess(Results.DDIM);
        GaussianPart.Constants linear = r.worstOn(Results.DDPM, "linear").levels();
        GaussianPart.Constants cosine = r.worstOn(Results.DDPM, "cosine").levels();
        boolean holds = r.leastExcess() > 1 - 1e-6 && ddpm.value() < 1.05 && ddim.value() < 1.05;
        return new Finding(
                "SER-6",
                holds ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                text(
                        "Searches over all affine errors of size eps = %.2f found at most %.5f times (DDPM) and %.7f times (DDIM) the divergence"
                                + " of the closed form's direction, and at least %.7f times. On schedules of practice the bound by the path is far"
                                + " from sharp in levels: at T = 1000 the worst shifts cost %.2f eps^2 (linear) and %.2f eps^2 (cosine) at the end"
                                + " point, of %.1f and %.1f in the path.",
                        GaussianPart.SMALL.doubleValue(),
                        ddpm.value(),
                        ddim.value(),
                        r.leastExcess(),
                        Value.enclosed(linear.shift()).value(),
                        Value.enclosed(cosine.shift()).value(),
                        path(linear).value(),
                        path(cosine).value()));
    }

    private Finding other() {
        LinePart.Run run = r.other(r.plan().longerSteps());
        double path = run.size().path().value() / run.size().levels().value();
        Value gaussian = r.constant(AffineFamily.NEIGHBOUR, Results.DDPM, Results.STEPS);
        double worst = Value.enclosed(
                        r.worst(Results.DDPM, Results.STEPS).levels().shift())
                .value();
        boolean isWorst = Math.abs(gaussian.value() - worst) <= gaussian.error() + EQUAL * worst;
        return new Finding(
                "SER-10",
                isWorst ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                text(
                        "The exact score of a shifted Gaussian costs %.4f eps^2 at T = 1000: "
                                + (isWorst ? "the worst shift" : "not the worst shift")
                                + ". The exact score of a mixture with"
                                + " one mean moved costs %.2f eps^2 at T = %d, of %.2f in the path.",
                        gaussian.value(),
                        run.even().value(),
                        run.shape().steps(),
                        path));
    }

    private Finding helps() {
        boolean helps = r.gain(Rational.ONE).value() > 1
                && r.gain(LinePart.TWO).value() > 1
                && r.gain(LinePart.THREE).value() > 1;
        return new Finding(
                "SER-11",
                helps ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                text(
                        "A score that is too large by the factor 1 + c1 log T/(4T) divides the divergence of DDPM by %.1f, %.1f and"
                                + " %.1f on N(0,1/4), N(0,1) and N(0,4) at T = 1000, and by %.2f and %.2f on two and three components at T = %d"
                                + (helps ? ": an error of the score can cancel that of the discretisation." : "."),
                        r.gain(Rational.of(1, 4)).value(),
                        r.gain(Rational.ONE).value(),
                        r.gain(Rational.of(4)).value(),
                        r.gain(LinePart.TWO).value(),
                        r.gain(LinePart.THREE).value(),
                        r.plan().lineSteps()));
    }

    private Finding deterministic() {
        Value growth = r.growthOfDdim();
        Value ratio = r.constant(AffineFamily.SCALED, Results.DDIM, Results.STEPS)
                .over(r.constant(AffineFamily.SCALED, Results.DDPM, Results.STEPS));
        return new Finding(
                "SER-12",
                ratio.value() > 1 ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                text(
                        (ratio.value() > 1 ? "DDIM does not forget early errors. " : "")
                                + "The worst constant of DDIM grows with log^2 T at the rate %.3f ± %.3f, and a score off by one"
                                + " factor everywhere costs it %.1f times as much as DDPM at T = 1000. Its divergence is infinite from eps = %.2f"
                                + " upwards on the logistic schedule, and from eps = %.2g on the cosine schedule, where no bound by eps can hold.",
                        growth.value(),
                        growth.error(),
                        ratio.value(),
                        Value.enclosed(r.worst(Results.DDIM, Results.STEPS)
                                        .infinite()
                                        .orElseThrow())
                                .value(),
                        Value.enclosed(r.worstOn(Results.DDIM, "cosine")
                                        .infinite()
                                        .orElseThrow())
                                .value()));
    }
}
