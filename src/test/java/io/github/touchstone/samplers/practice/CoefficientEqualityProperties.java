package io.github.touchstone.samplers.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmLearned;
import io.github.touchstone.samplers.Step;
import io.github.touchstone.spec.schedules.Respaced;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** PRC-8 to PRC-10: without clipping, practice's step has the coefficients of the rules of chapter 2, with skipped steps too. */
class CoefficientEqualityProperties {
    private static final BallArithmetic BALLS = new BallArithmetic(300);
    private static final Rational CLOSE = Rational.parse("1e-60");

    @Property(tries = 100)
    void ddpm_withoutClipping_equalsTheRule(@ForAll long seed) {
        Configurations random = Configurations.of(seed);
        assertEqual(random, random.config(random.ddpm(), new Clipping.None()));
    }

    @Property(tries = 100)
    void ddim_withoutClipping_equalsTheRule(@ForAll long seed) {
        Configurations random = Configurations.of(seed);
        assertEqual(random, random.config(random.ddim(), new Clipping.None()));
    }

    private static void assertEqual(Configurations random, StepConfig config) {
        ReverseStep<Ball> step = new Practice<>(BALLS).step(config);
        Schedule<Ball> schedule =
                new Respaced(config.family(), config.trainSteps(), config.spacing()).schedule(config.steps(), BALLS);
        List<Integer> ascending = config.spacing().timesteps(config.trainSteps(), config.steps());
        for (int k = 1; k <= ascending.size(); k++) {
            Rational v = random.shares(1).get(0);
            Ball x = BALLS.of(random.numbers(1).get(0));
            Ball epsilon = BALLS.of(random.numbers(1).get(0));
            Ball z = BALLS.of(random.numbers(1).get(0));
            Ball output = prediction(schedule, k, config.prediction(), x, epsilon);
            StepInput<Ball> in = new StepInput<>(
                    ascending.get(k - 1), List.of(x), List.of(output), List.of(z), Optional.of(List.of(BALLS.of(v))));
            Ball got = step.step(in).prevSample().get(0);
            assertClose(got, expected(rule(config.rule(), v), schedule, k, x, epsilon, z));
        }
    }

    /** The rule of chapter 2. */
    private static CoefficientRule rule(Rule rule, Rational v) {
        if (rule instanceof Rule.Ddim ddim) {
            return new Ddim(ddim.eta());
        }
        return switch (((Rule.Ddpm) rule).variance()) {
            case FIXED_SMALL, FIXED_SMALL_LOG -> new DdpmFixedSmall();
            case FIXED_LARGE, FIXED_LARGE_LOG -> new DdpmFixedLarge();
            case LEARNED_RANGE -> new DdpmLearned(v);
        };
    }

    /** What a model that knows eps predicts. */
    private static Ball prediction(Schedule<Ball> s, int k, PredictionType type, Ball x, Ball epsilon) {
        Ball clean = x.subtract(s.sqrtNoise(k).multiply(epsilon)).divide(s.sqrtAlphaBar(k));
        return switch (type) {
            case EPSILON -> epsilon;
            case SAMPLE -> clean;
            case V_PREDICTION ->
                s.sqrtAlphaBar(k).multiply(epsilon).subtract(s.sqrtNoise(k).multiply(clean));
            case SCORE -> epsilon.divide(s.sqrtNoise(k)).negate();
        };
    }

    /** {@code rho (x + omega s) + varsigma z} with {@code s = -eps/sqrt(1-abar)}, no noise at the last step. */
    private static Ball expected(CoefficientRule rule, Schedule<Ball> s, int k, Ball x, Ball epsilon, Ball z) {
        Step<Ball> step = rule.step(s, k);
        Ball score = epsilon.divide(s.sqrtNoise(k)).negate();
        Ball mean =
                BALLS.sqrt(step.rhoSquared()).multiply(x.add(step.scoreWeight().multiply(score)));
        return k == 1 ? mean : mean.add(BALLS.sqrt(step.noiseVariance()).multiply(z));
    }

    private static void assertClose(Ball got, Ball want) {
        Enclosure difference = got.subtract(want).enclosure();
        assertThat(difference.contains(Rational.ZERO)).isTrue();
        assertThat(difference.radius()).isLessThan(CLOSE);
    }
}
