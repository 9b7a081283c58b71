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
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

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
                        "BND-11",
                        "Pinsker: TV(X_0,Y_0) <= sqrt(KL/2), both directions of KL",
                        CERTAIN,
                        InequalityChecks::pinsker),
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

    private static void pinsker(SamplersUnderTest samplers, Tally tally) {
        for (CoefficientRule rule : List.of(
                samplers.fixedSmall(), samplers.fixedLarge(), samplers.theory(), samplers.deterministicDdim())) {
            for (Cases c : Cases.rational()) {
                if (c.variance().equals(Rational.ONE)) {
                    continue; // there fixed-large is exact, and no enclosure tells two equal laws apart
                }
                Schedule<Ball> schedule = c.family().schedule(c.steps(), Numbers.BALLS);
                NormalPair<Ball> pair = pair(rule, schedule, Numbers.BALLS.of(c.variance()), 0);
                Ball tv = pair.totalVariation(Numbers.BALLS);
                Ball twiceSquare = tv.multiply(tv).multiply(2);
                for (NormalPair<Ball> direction : List.of(pair, pair.swapped())) {
                    Ball kl = direction.kl().value(Numbers.BALLS);
                    tally.that(
                            Numbers.BALLS.lessOrEqual(twiceSquare, kl),
                            () -> rule.name() + ", " + c + ": TV = " + tv.getReal() + ", KL = " + kl.getReal());
                }
            }
        }
    }

    private static void convergence(SamplersUnderTest samplers, Tally tally) {
        List<Sampler> all = new ArrayList<>(List.of(
                samplers.fixedSmall(),
                samplers.fixedLarge(),
                samplers.theory(),
                samplers.learned().apply(Rational.of(1, 2)),
                samplers.deterministicDdim(),
                samplers.ddim().apply(Rational.of(1, 2))));
        all.addAll(samplers.others());
        for (Sampler sampler : all) {
            for (Rational lambda : List.of(Rational.of(1, 4), Rational.of(4))) {
                // on the logistic schedule KL ~ (log T/T)^2 gives a factor of 10.2 in the limit, a wrong sampler about 1
                DoubleDoubleBall coarse = outputKl(sampler, 250, lambda);
                DoubleDoubleBall fine = outputKl(sampler, 1000, lambda);
                tally.that(
                        DoubleDoubleArithmetic.DD.less(fine.multiply(4), coarse),
                        () -> sampler.name() + ", lambda = " + lambda + ": KL = " + coarse.getReal() + " at T = 250, "
                                + fine.getReal() + " at T = 1000");
            }
        }
    }

    private static DoubleDoubleBall outputKl(Sampler sampler, int steps, Rational lambda) {
        DoubleDoubleArithmetic arithmetic = DoubleDoubleArithmetic.DD;
        Schedule<DoubleDoubleBall> schedule = Logistic.DEFAULT.schedule(steps, arithmetic);
        return pair(sampler, schedule, arithmetic.of(lambda), 0).kl().value(arithmetic);
    }

    private static <T extends FieldElement<T>> NormalPair<T> pair(
            Sampler sampler, Schedule<T> schedule, T lambda, int stop) {
        T variance = GaussianChain.of(sampler, schedule, stop).variance(lambda);
        return new NormalPair<>(
                Marginal.variance(schedule, lambda, stop), variance, schedule.arithmetic().zero());
    }
}
