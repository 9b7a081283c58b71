package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.OutOfRangeException;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.math.propagation.UnresolvedLawException;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NotComputedException;
import io.github.touchstone.study.Method;
import io.github.touchstone.study.Outcome;
import io.github.touchstone.study.UndefinedQuantityException;
import io.github.touchstone.study.advisor.GaussianObjective.Mode;
import java.util.List;
import java.util.Optional;

/** Advice for mixtures on the line, and for rules without a closed form, by {@link KnotSearch} (spec ADV-6). */
final class KnotAdvisor {
    private static final int COARSE = 4;
    private static final int FINE = 7;
    private static final int EVALUATIONS = 100;
    private static final int ALL = 20;
    private static final int MOST_EVALUATIONS = 300;
    private static final double SAME = 1e-3;

    private KnotAdvisor() {}

    static Advice advise(Question question, Frame frame) {
        List<Mode> modes = Scales.of(question.target().value());
        double pivot = Scales.pivot(modes);
        // the second start is the best schedule for the scales of the target, taken for eigenvalues
        Rule rule = Rule.of(question.sampler()).orElse(Rule.SMALL);
        double[] scales = new GaussianSearch(new GaussianObjective(rule, modes, question.forward()), frame)
                .run()
                .levels();
        List<Searched> ends = List.of(
                refined(question, frame, pivot, frame.equal()),
                refined(question, frame, pivot, weights(scales, frame, pivot)));
        Searched best = ends.get(0).value() < ends.get(1).value() ? ends.get(0) : ends.get(1);
        int agreeing = 0;
        double spread = 0;
        for (Searched s : ends) {
            if (s.value() <= best.value() * (1 + SAME)) {
                agreeing++;
                for (int t = frame.from(); t <= frame.to(); t++) {
                    spread = Math.max(spread, Math.abs(s.levels()[t] - best.levels()[t]));
                }
            }
        }
        List<Double> betas = Advisor.published(best.levels(), question.stop());
        return new Advice(
                question,
                betas,
                Divergence.of(question, Betas.family(betas), question.steps()),
                Optional.empty(),
                new Evidence(
                        "BOBYQA on " + knots(frame) + " knots of the logarithm of the angle steps",
                        ends.size(),
                        agreeing,
                        spread,
                        Double.NaN,
                        Double.NaN));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Searched(double[] levels, double value) {}

    /** With few knots, then with more. */
    private static Searched refined(Question question, Frame frame, double pivot, double[] base) {
        Searched coarse = search(question, frame, pivot, base, COARSE, EVALUATIONS);
        Searched fine = search(question, frame, pivot, weights(coarse.levels(), frame, pivot), FINE, EVALUATIONS);
        return knots(frame) <= FINE
                ? fine
                : search(question, frame, pivot, weights(fine.levels(), frame, pivot), knots(frame), MOST_EVALUATIONS);
    }

    /** One for each step where they are few. */
    private static int knots(Frame frame) {
        int steps = frame.steps() - frame.base();
        return steps <= ALL ? Math.max(steps, FINE) : FINE;
    }

    private static Searched search(
            Question question, Frame frame, double pivot, double[] base, int knots, int evaluations) {
        KnotSearch search = new KnotSearch(frame, pivot, z -> divergence(question, z));
        double[] levels = search.run(base, knots, evaluations);
        if (levels.length == 0) {
            throw new InvalidQuestionException(
                    "target", "no schedule near the tangent law has a divergence that can be computed");
        }
        return new Searched(levels, search.least());
    }

    private static double divergence(Question question, double[] levels) {
        GivenBetas schedule = Betas.family(Advisor.published(levels, question.stop()));
        try {
            return quick(question)
                    ? new LineObjective(
                                    MixtureTarget.onLine(question.target().value()),
                                    (CoefficientRule) question.sampler(),
                                    question.steps(),
                                    question.stop(),
                                    question.forward())
                            .of(schedule)
                    : value(Divergence.in(question, schedule, question.steps(), Method.DOUBLE));
        } catch (UndefinedQuantityException
                | UnresolvedLawException
                | NotComputedException
                | UndecidedException
                | OutOfRangeException
                | InvalidScheduleException none) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** Whether densities are propagated: a mixture on the line and a rule with noise. */
    private static boolean quick(Question question) {
        return question.target().value().dimension() == 1
                && Spectra.of(question.target().value()).isEmpty()
                && question.sampler() instanceof CoefficientRule rule
                && rule.addsNoise(2);
    }

    private static double value(Outcome outcome) {
        if (outcome instanceof Outcome.Numerical numerical) {
            return numerical.value();
        }
        return outcome instanceof Outcome.Rounded rounded ? rounded.value() : Double.POSITIVE_INFINITY;
    }

    /** The angle steps of levels. */
    private static double[] weights(double[] levels, Frame frame, double pivot) {
        double[] weights = frame.equal();
        for (int i = 0; i < weights.length; i++) {
            double x = StrictMath.exp(levels[frame.base() + i] / 2) / Math.sqrt(pivot);
            double y = StrictMath.exp(levels[frame.base() + i + 1] / 2) / Math.sqrt(pivot);
            weights[i] = StrictMath.atan((y - x) / (1 + x * y));
        }
        return weights;
    }
}
