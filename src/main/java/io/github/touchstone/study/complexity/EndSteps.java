package io.github.touchstone.study.complexity;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.spec.claims.GaussianKl;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.Marginal;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import io.github.touchstone.study.information.FewestSteps;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongToDoubleFunction;

/** The least number of steps for {@code KL(X_1 || Y_1)} of eps: products of one law, where it depends on d/eps alone (spec CPX-5). */
final class EndSteps {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;

    private EndSteps() {}

    /** What is found; the horizon does not grow, and all coordinates have one law. */
    static Run run(Question question) {
        Law law = question.family().coordinates(1).keySet().iterator().next();
        Map<Long, Double> known = new ConcurrentHashMap<>();
        double share = question.eps() / question.dimension();
        LongToDoubleFunction cost =
                n -> known.computeIfAbsent(n, k -> divergence(law, question.setting(), question.delta(), k.intValue()));
        long guess = Math.round((Setting.HORIZON - StrictMath.log(question.delta())) / 2 / Math.sqrt(share));
        // the divergence falls as 1/n^2
        for (int i = 0; i < 2; i++) {
            guess = Math.max(2, Math.round(guess * Math.sqrt(cost.applyAsDouble(guess) / share)));
        }
        long steps = FewestSteps.of(n -> cost.applyAsDouble(n) <= share, 2, guess);
        return new Run(question, Setting.HORIZON, steps, 0);
    }

    /** Of one coordinate with n levels, in nats. */
    static double divergence(Law law, Setting setting, double delta, int n) {
        ScheduleFamily family = setting.grid().family(Rational.ofExactly(delta), Rational.of(Setting.HORIZON));
        CoefficientRule rule = setting.exponential() ? new ExponentialIntegrator() : new DdpmTheory();
        if (law.target() instanceof DiagonalGaussian gaussian) {
            return normal(gaussian.coordinates().get(0).variance(), rule, family.schedule(n, DD));
        }
        MixtureTarget mixture = law.target().asMixture();
        LineMixture smoothed = LineMixture.of(NoisedLine.at(mixture, family.schedule(n, DD), 1));
        return LineDivergences.kl(smoothed, LineRun.output(mixture, rule, family, n, 1))
                .value();
    }

    private static double normal(Rational variance, CoefficientRule rule, Schedule<DoubleDoubleBall> schedule) {
        DoubleDoubleBall lambda = DD.of(variance);
        DoubleDoubleBall error = GaussianChain.of(rule, schedule, 1)
                .variance(lambda)
                .divide(Marginal.variance(schedule, lambda, 1))
                .subtract(DD.one());
        return GaussianKl.ofTruth(error).value(DD).getReal();
    }
}
