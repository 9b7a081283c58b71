package io.github.touchstone.conformance;

import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.PathSums;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;

/** Inequalities between divergences, and the convergence of every sampler. */
final class InequalityChecks {
    private static final String CERTAIN = "balls of 256 bits, certain";

    private InequalityChecks() {}

    static List<Check> all() {
        return List.of(
                SimpleCheck.of(
                        "BND-10",
                        "data processing: KL(X_m||Y_m) <= KL of the paths, DDPM with noise",
                        CERTAIN,
                        InequalityChecks::dataProcessing),
                SimpleCheck.of(
                        "SMP-2",
                        "every sampler converges: KL at T = 1000 below 1/4 of that at T = 250",
                        "double-double balls, certain",
                        InequalityChecks::convergence));
    }

    private static void dataProcessing(SamplersUnderTest samplers, Tally tally) {
        for (CoefficientRule rule : List.of(samplers.fixedSmall(), samplers.fixedLarge(), samplers.theory())) {
            for (Cases c : Cases.rational()) {
                if (c.variance().equals(Rational.ONE)) {
                    continue; // there fixed-large is exact: both sides are zero, which no enclosure decides
                }
                Schedule<Ball> schedule = c.family().schedule(c.steps(), Numbers.BALLS);
                Ball lambda = Numbers.BALLS.of(c.variance());
                for (int m = 1; m < c.steps(); m++) {
                    int stop = m;
                    Ball end = pair(rule, schedule, lambda, stop).kl().value(Numbers.BALLS);
                    Ball path = PathSums.of(rule, schedule, lambda, stop)
                            .kl(Numbers.BALLS.zero())
                            .value(Numbers.BALLS);
                    tally.that(
                            Numbers.BALLS.lessOrEqual(end, path),
                            () -> rule.name() + ", " + c + ", m = " + stop + ": KL of the ends " + end.getReal()
                                    + ", of the paths " + path.getReal());
                }
            }
        }
    }

    private static void convergence(SamplersUnderTest samplers, Tally tally) {
        List<Rational> variances = List.of(Rational.of(1, 4), Rational.of(4));
        for (Sampler sampler : samplers.all()) {
            List<DoubleDoubleBall> coarse = outputKl(sampler, 250, variances);
            List<DoubleDoubleBall> fine = outputKl(sampler, 1000, variances);
            for (int i = 0; i < variances.size(); i++) {
                Rational lambda = variances.get(i);
                DoubleDoubleBall before = coarse.get(i);
                DoubleDoubleBall after = fine.get(i);
                // on the logistic schedule KL ~ (log T/T)^2 gives a factor of 10.2 in the limit, a wrong sampler about
                // 1
                tally.that(
                        DoubleDoubleArithmetic.DD.less(after.multiply(4), before),
                        () -> sampler.name() + ", lambda = " + lambda + ": KL = " + before.getReal() + " at T = 250, "
                                + after.getReal() + " at T = 1000");
            }
        }
    }

    private static List<DoubleDoubleBall> outputKl(Sampler sampler, int steps, List<Rational> variances) {
        DoubleDoubleArithmetic arithmetic = DoubleDoubleArithmetic.DD;
        Schedule<DoubleDoubleBall> schedule = Logistic.DEFAULT.schedule(steps, arithmetic);
        GaussianChain<DoubleDoubleBall> chain = GaussianChain.of(sampler, schedule, 0);
        return variances.stream()
                .map(arithmetic::of)
                .map(lambda -> new NormalPair<>(lambda, chain.variance(lambda), arithmetic.zero()))
                .map(pair -> pair.kl().value(arithmetic))
                .toList();
    }

    private static NormalPair<Ball> pair(Sampler sampler, Schedule<Ball> schedule, Ball lambda, int stop) {
        Ball variance = GaussianChain.of(sampler, schedule, stop).variance(lambda);
        return new NormalPair<>(Marginal.variance(schedule, lambda, stop), variance, Numbers.BALLS.zero());
    }
}
