package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmLearned;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.Step;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RAT-2: what the samplers' own coefficients do in one step of 2^-20 in log-odds, against the coefficients claimed; off by O(du). */
class LeadingOrderTest {
    private static final BallArithmetic BALL = new BallArithmetic(256);
    private static final double DU = 0x1p-20;
    /** Third derivatives are of order one for these lambda and u. */
    private static final double NEXT = 16 * DU;

    private static final Rational QUARTER = Rational.of(1, 4);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(new DdpmFixedSmall(), LeadingOrder.fixedSmall()),
                Arguments.of(new DdpmFixedLarge(), LeadingOrder.fixedLarge()),
                Arguments.of(new DdpmLearned(QUARTER), LeadingOrder.learned(0.25)),
                Arguments.of(new DdpmTheory(), LeadingOrder.theory()),
                Arguments.of(new ExponentialIntegrator(), LeadingOrder.exponentialIntegrator()),
                Arguments.of(new EulerMaruyama(), LeadingOrder.eulerMaruyama()),
                Arguments.of(Ddim.DETERMINISTIC, LeadingOrder.ddim(0)),
                Arguments.of(new Ddim(QUARTER), LeadingOrder.ddim(0.25)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shortStep_hasTheMemoryAndTheErrorClaimed(CoefficientRule rule, LeadingOrder claim) {
        for (String lambda : List.of("1/4", "1", "3")) {
            for (double u : new double[] {-2, 0.5, 3}) {
                Schedule<Ball> schedule = schedule(u);
                Ball v = Marginal.variance(schedule, BALL.of(Rational.parse(lambda)), 2);
                Ball before = Marginal.variance(schedule, BALL.of(Rational.parse(lambda)), 1);
                Step<Ball> step = rule.step(schedule, 2);
                Ball once = step.variance(v, v, before).divide(before);
                Ball twice = step.variance(v.multiply(2), v, before).divide(before);
                double noise = schedule.noise(2).getReal();
                double share = noise / v.getReal();
                // the map of variances is affine: its slope is the memory, its defect at the truth the error
                assertThat(BALL.one().subtract(twice.subtract(once)).getReal() / DU)
                        .as("memory at u = %s, lambda = %s", u, lambda)
                        .isCloseTo(claim.memory() * share, within(NEXT));
                assertThat(once.subtract(BALL.one()).getReal() / DU / DU)
                        .as("error at u = %s, lambda = %s", u, lambda)
                        .isCloseTo(claim.localError().at(share, noise, v.getReal()), within(NEXT));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shortStep_hasTheVarianceOfTheShareAssumed(CoefficientRule rule, LeadingOrder claim) {
        claim.assumedShare().ifPresent(q -> {
            for (double u : new double[] {-2, 0.5, 3}) {
                Schedule<Ball> schedule = schedule(u);
                Ball excess = rule.step(schedule, 2)
                        .noiseVariance()
                        .divide(schedule.posteriorVariance(2))
                        .subtract(BALL.one());
                assertThat(excess.getReal() / StrictMath.expm1(DU))
                        .isCloseTo(q.applyAsDouble(schedule.noise(2).getReal()), within(NEXT));
            }
        });
    }

    /** Two levels with log-odds u - du and u. */
    private static Schedule<Ball> schedule(double u) {
        List<Ball> odds = Stream.of(u - DU, u)
                .map(x -> BALL.exp(BALL.of(Rational.ofExactly(x))))
                .toList();
        List<Ball> signals =
                odds.stream().map(o -> BALL.one().add(o).reciprocal()).toList();
        List<Ball> noises = odds.stream().map(o -> o.divide(BALL.one().add(o))).toList();
        return Schedule.fromShares(BALL, signals, noises);
    }
}
