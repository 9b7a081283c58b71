package io.github.touchstone.study.comparison;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Finding;
import io.github.touchstone.study.findings.Findings;
import io.github.touchstone.study.findings.Headline;
import io.github.touchstone.study.findings.Value;
import io.github.touchstone.study.findings.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the measurements say of the claims of chapter CMP. */
record ComparisonFindings(
        List<Limits.Row> limits,
        List<ComparisonStudy.Met> map,
        List<Mixtures.Limit> constants,
        List<Mixtures.Row> mixtures) {
    /** Runs agree with a limit if, carried on linearly in Delta = 10 log T/T, they meet it but for this share. */
    private static final double CLOSE = 0.03;

    Findings all() {
        return new Findings(
                "DDPM and DDIM have the same dependence on d. Why does DDIM often look faster, and is it?",
                List.of(
                        "N(0, lambda), one coordinate (KL is d times as large in d dimensions): double-double balls, every"
                                + " number an enclosure. Leading constants: KL in units of its order beside the limit in closed form"
                                + " (CMP-3 to CMP-5). Map: KL(X_0||Y_0) of a sampler over that of DDIM on the same schedule;"
                                + " schedules of practice are those of 1000 steps, respaced (trailing). Variances where both are even:"
                                + " changes of sign, certain at both ends of an interval.",
                        "Mixtures on the line: measured by propagated densities and by change of variables, with an error budget;"
                                + " limits on LOGISTIC by first-order perturbation (CMP-7), by quadrature. REF is"
                                + " N(-2, 1/4)/2 + N(2, 1/4)/2, TRI has weights .5, .3, .2, means -2, .5, 2.5, variances .25, .36, .16."),
                headlines(),
                List.of(faster(), why(), ofMixtures()),
                List.of(
                        "One coordinate or products of such, the exact score, one evaluation a step. Nothing is said of learned scores, whose"
                                + " errors a deterministic and a stochastic sampler treat differently, nor of quality measures other than KL.",
                        "The limits for mixtures are a first-order perturbation that is not proved to be the limit; they are supported by the"
                                + " runs shown. Two components of equal weight and variance were varied in their separation only.",
                        "At small T and for lambda < 1 the error of the start can cancel that of the steps (BND-4): a ratio there may be"
                                + " far from what leading constants say."),
                ComparisonTables.data(limits, map, constants, mixtures),
                ComparisonTables.print(limits, constants),
                new ComparisonFigure(map, constants, mixtures).figure(),
                List.of());
    }

    private List<Headline> headlines() {
        BallArithmetic ball = LeadingError.BALL;
        Ball angle = ball.pi().multiply(ball.pi()).divide(ball.of(16));
        Ball root = ball.one().subtract(angle).divide(ball.one().add(angle));
        Ball low = root.multiply(root);
        List<Headline> all = new ArrayList<>();
        all.add(new Headline(
                "EvenBest",
                "least lambda for which the best grid of fixed-large is no worse than the best of DDIM, ((16 - pi^2)/(16 + pi^2))^2, as"
                        + " T grows; the greatest is its inverse",
                Value.enclosed(ball.enclosure(low)),
                ""));
        all.add(new Headline(
                "EvenEqualAngles",
                "the same on equal angles: 1/9, and its inverse 9",
                Value.enclosed(ball.enclosure(ball.of(Rational.of(1, 9)))),
                ""));
        all.add(new Headline(
                "EvenLogistic",
                "the same on LOGISTIC: the root below 1 of 1 + 2 lambda - 3 lambda^2 + 4 lambda log lambda = 0, and its inverse",
                LogisticEven.root(),
                ""));
        constants.stream().filter(c -> c.target().equals("REF")).findFirst().ifPresent(ref -> {
            all.add(headline("RefTheory", "theory form", ref, Contender.THEORY));
            all.add(headline("RefLarge", "fixed-large", ref, Contender.LARGE));
            all.add(headline("RefDdim", "DDIM", ref, Contender.DDIM));
            all.add(new Headline(
                    "RefRatio",
                    "limit of the divergence of DDIM over that of the theory form for REF on LOGISTIC; 1/4 for a Gaussian",
                    value(ref, Contender.DDIM).over(value(ref, Contender.THEORY)),
                    ""));
        });
        return all;
    }

    private static Headline headline(String macro, String words, Mixtures.Limit limit, Contender contender) {
        return new Headline(
                macro,
                "limit of KL(X_1||Y_1)/(c1 log T/T)^2 of " + words + " for REF on LOGISTIC",
                value(limit, contender),
                "nats");
    }

    private static Value value(Mixtures.Limit limit, Contender contender) {
        return Value.numerical(limit.of(contender));
    }

    /** Is DDIM always the faster? */
    private Finding faster() {
        StringBuilder text = new StringBuilder();
        long lost = 0;
        for (Contender contender :
                map.stream().map(m -> m.duel().contender()).distinct().toList()) {
            List<Duel.Point> points = map.stream()
                    .filter(m -> m.duel().contender() == contender)
                    .flatMap(m -> m.points().stream())
                    .toList();
            long wins = points.stream()
                    .filter(p -> p.own().value() + p.own().error()
                            < p.ddim().value() - p.ddim().error())
                    .count();
            lost += wins;
            text.append(String.format(
                    Locale.ROOT,
                    "%s%s in %d of %d",
                    text.length() == 0 ? "" : ", ",
                    contender.label(),
                    wins,
                    points.size()));
        }
        return new Finding(
                "CMP-1",
                lost > 0 ? Verdict.NOT_SUPPORTED : Verdict.SUPPORTED,
                "DDIM is not always the better. On the same schedule a stochastic sampler has the smaller divergence for certain: "
                        + text
                        + " pairs of a schedule and a variance, at X_0" + mixtureLosses()
                        + ". On equal angles fixed-large wins in the limit exactly for 1/9 < lambda < 9.");
    }

    private String mixtureLosses() {
        List<String> losses = new ArrayList<>();
        for (Mixtures.Row row : mixtures) {
            Mixtures.Question q = row.question();
            mixtures.stream()
                    .filter(d -> d.question().contender() == Contender.DDIM
                            && q.contender() != Contender.DDIM
                            && d.question().schedule().equals(q.schedule())
                            && d.question().target().equals(q.target())
                            && d.question().steps() == q.steps()
                            && row.kl().value() + row.kl().error() < d.kl().value() - d.kl().error())
                    .forEach(d -> losses.add(String.format(
                            Locale.ROOT,
                            "%s on %s, %s, T = %d (%.4g against %.4g)",
                            q.contender().label(),
                            q.target(),
                            q.schedule(),
                            q.steps(),
                            row.kl().value(),
                            d.kl().value())));
        }
        return losses.isEmpty() ? "" : "; of mixtures " + String.join(", ", losses);
    }

    /** {@code 10 log T/T}, which the next order of the constants is relative to the leading one. */
    static double delta(int steps) {
        return 10 * StrictMath.log(steps) / steps;
    }

    /** The leading constants on Gaussians: they agree with their limits if the gap is of the next order. */
    private Finding why() {
        List<Limits.Row> known =
                limits.stream().filter(r -> r.question().limit().isPresent()).toList();
        int last = known.stream().mapToInt(r -> r.question().steps()).max().orElse(0);
        double worst = known.stream()
                .filter(r -> r.question().steps() == last)
                .filter(r -> r.question().limit().orElseThrow().value() > 0)
                .mapToDouble(r -> Math.abs(r.constant().value()
                                / r.question().limit().orElseThrow().value()
                        - 1))
                .max()
                .orElse(1);
        return new Finding(
                "CMP-6",
                worst < delta(last) ? Verdict.PROVED_HERE : Verdict.NOT_SUPPORTED,
                String.format(
                        Locale.ROOT,
                        "On N(0, lambda) every sampler has KL = e^2/4 with e = sum W(S_t)(S_t - S_{t-1})^2 to first order, and the samplers"
                                + " differ by W alone: -1/(4 S(1-S)) for DDIM, -1/S fixed-small, 1/(1-S) theory form, kappa/(1-kappa S)"
                                + " fixed-large. On LOGISTIC that makes 1/64 for DDIM and 1/16 for fixed-small and the theory form, for every"
                                + " lambda; at T = %d the measured constants are within %.2f %% of all limits.",
                        last,
                        100 * worst));
    }

    /** Whether the runs tend to the limit: two by the line through the last of them, a single one by a gap below Delta. */
    static boolean approaches(List<Mixtures.Row> rows, double limit) {
        Mixtures.Row last = rows.get(rows.size() - 1);
        double end = last.constant().value();
        double delta = last.delta();
        if (rows.size() == 1) {
            return Math.abs(end / limit - 1) < delta;
        }
        Mixtures.Row before = rows.get(rows.size() - 2);
        double slope = (end - before.constant().value()) / (delta - before.delta());
        return Math.abs((end - slope * delta) / limit - 1) < CLOSE;
    }

    /** The limits of mixtures. */
    private Finding ofMixtures() {
        StringBuilder text = new StringBuilder();
        boolean agrees = true;
        for (Mixtures.Limit limit : constants) {
            for (Contender contender : limit.constants().keySet()) {
                List<Mixtures.Row> rows = mixtures.stream()
                        .filter(r -> r.question().target().equals(limit.target())
                                && r.question().contender() == contender
                                && r.question().schedule().equals("logistic"))
                        .toList();
                if (!rows.isEmpty()) {
                    Mixtures.Row last = rows.get(rows.size() - 1);
                    agrees &= approaches(rows, value(limit, contender).value());
                    text.append(String.format(
                            Locale.ROOT,
                            "; %s, %s: %.5f at T = %d, limit %.5f",
                            limit.target(),
                            contender.label(),
                            last.constant().value(),
                            last.question().steps(),
                            value(limit, contender).value()));
                }
            }
        }
        return new Finding(
                "CMP-7",
                agrees ? Verdict.SUPPORTED : Verdict.NOT_SUPPORTED,
                "KL(X_1||Y_1)/(c1 log T/T)^2 on LOGISTIC, mixtures" + text
                        + ". The limits are not those of a Gaussian: the ratio 1/4 of DDIM to the theory form belongs to Gaussians.");
    }
}
