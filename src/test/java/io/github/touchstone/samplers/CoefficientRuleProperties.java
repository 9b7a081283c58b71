package io.github.touchstone.samplers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Textbook.Levels;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.Marginal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.hipparchus.FieldElement;

/** SMP-1, SMP-2, SMP-5 to SMP-8, DDPM-1 to DDPM-5, DDIM-1, DDIM-2 in Q: every rule is the one that its paper writes. */
class CoefficientRuleProperties {
    private static final int TRIES = 150;

    private static final Textbook.Form FIXED_SMALL = new Textbook.Form() {
        @Override
        public <T extends FieldElement<T>> Textbook<T> at(Schedule<T> s, int t) {
            Levels<T> levels = Levels.of(s, t);
            return Textbook.posteriorMean(levels, levels.smallVariance());
        }
    };

    private static final Textbook.Form FIXED_LARGE = new Textbook.Form() {
        @Override
        public <T extends FieldElement<T>> Textbook<T> at(Schedule<T> s, int t) {
            return Textbook.posteriorMean(Levels.of(s, t), Levels.of(s, t).beta());
        }
    };

    private static final Textbook.Form THEORY = new Textbook.Form() {
        @Override
        public <T extends FieldElement<T>> Textbook<T> at(Schedule<T> s, int t) {
            T beta = Levels.of(s, t).beta();
            return Textbook.posteriorMean(
                    Levels.of(s, t), beta.divide(s.arithmetic().one().subtract(beta)));
        }
    };

    private static final Textbook.Form DDIM = new Textbook.Form() {
        @Override
        public <T extends FieldElement<T>> Textbook<T> at(Schedule<T> s, int t) {
            return Textbook.x0AndNoise(Levels.of(s, t), s.arithmetic().zero());
        }
    };

    private static final Textbook.Form DDIM_FULL_NOISE = new Textbook.Form() {
        @Override
        public <T extends FieldElement<T>> Textbook<T> at(Schedule<T> s, int t) {
            Levels<T> levels = Levels.of(s, t);
            return Textbook.x0AndNoise(levels, levels.smallVariance());
        }
    };

    private static final Textbook.Form ODE_EULER = new Textbook.Form() {
        @Override
        public <T extends FieldElement<T>> Textbook<T> at(Schedule<T> s, int t) {
            return Textbook.eulerInBeta(Levels.of(s, t));
        }
    };

    private static final Textbook.Form EXPONENTIAL = new Textbook.Form() {
        @Override
        public <T extends FieldElement<T>> Textbook<T> at(Schedule<T> s, int t) {
            return Textbook.exponential(Levels.of(s, t));
        }
    };

    @Property(tries = TRIES)
    @Domain(RationalSchedules.Pythagorean.class)
    void step_ddpm_isThePosteriorMeanWithItsVariance(@ForAll Schedule<Rational> s) {
        assertThat(Textbook.matches(new DdpmFixedSmall(), FIXED_SMALL, s)).isTrue();
        assertThat(Textbook.matches(new DdpmFixedLarge(), FIXED_LARGE, s)).isTrue();
        assertThat(Textbook.matches(new DdpmTheory(), THEORY, s)).isTrue();
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.Pythagorean.class)
    void step_ddim_isTheX0AndNoiseForm(@ForAll Schedule<Rational> s) {
        assertThat(Textbook.matches(Ddim.DETERMINISTIC, DDIM, s)).isTrue();
        assertThat(Textbook.matches(new Ddim(Rational.ONE), DDIM_FULL_NOISE, s)).isTrue();
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.Pythagorean.class)
    void step_eulerInBetaAndExponentialIntegrator_areTheirUpdates(@ForAll Schedule<Rational> s) {
        assertThat(Textbook.matches(new OdeEuler(), ODE_EULER, s)).isTrue();
        assertThat(Textbook.matches(new ExponentialIntegrator(), EXPONENTIAL, s))
                .isTrue();
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.TimeGrid.class)
    void step_eulerInTime_isItsUpdateWithTheRateOfTheStart(@ForAll Schedule<Rational> s) {
        for (int t = 1; t <= s.steps(); t++) {
            Step<Rational> sde = new EulerMaruyama().step(s, t);
            Step<Rational> ode = new OdeEulerInTime().step(s, t);
            assertThat(Textbook.of(s.arithmetic(), sde)).isEqualTo(Textbook.eulerInTime(s.stepSize(t), 2));
            assertThat(Textbook.of(s.arithmetic(), ode)).isEqualTo(Textbook.eulerInTime(s.stepSize(t), 1));
            Rational gain =
                    Rational.ONE.add(s.stepSize(t)).multiply(s.sqrtAlphaBar(t)).divide(s.sqrtAlphaBar(t - 1));
            assertThat(sde.meanGain()).isEqualTo(gain);
            assertThat(ode.meanGain()).isEqualTo(gain);
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.class)
    void step_ddimWithFullNoise_isFixedSmallOnEveryRationalSchedule(@ForAll Schedule<Rational> s) {
        for (int t = 1; t <= s.steps(); t++) {
            assertThat(new Ddim(Rational.ONE).step(s, t)).isEqualTo(new DdpmFixedSmall().step(s, t));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.class)
    void step_optimal_hasTheConditionalVariance(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        DdpmOptimal rule = new DdpmOptimal(DiagonalGaussian.centred(lambda));
        for (int t = 1; t <= s.steps(); t++) {
            Rational before = Marginal.variance(s, lambda, t - 1);
            // the covariance of X_{t-1} and X_t = sqrt(alpha) X_{t-1} + ... is sqrt(alpha) v_{t-1}
            Rational explained = s.alpha(t).multiply(before).multiply(before).divide(Marginal.variance(s, lambda, t));
            assertThat(rule.step(s, t).noiseVariance()).isEqualTo(before.subtract(explained));
            assertThat(rule.step(s, t).scoreWeight()).isEqualTo(s.beta(t));
        }
    }

    /** The comparison itself: a posterior variance with its two levels exchanged does not pass. */
    @Property(tries = TRIES)
    @Domain(RationalSchedules.Pythagorean.class)
    void matches_faultyRules_isFalse(@ForAll Schedule<Rational> s) {
        CoefficientRule exchanged = new FaultyRule() {
            @Override
            public <T extends FieldElement<T>> Step<T> step(Schedule<T> schedule, int t) {
                T ratio = schedule.noise(t).divide(schedule.noise(t - 1).add(schedule.beta(t)));
                return Step.rescaling(
                        schedule, t, schedule.beta(t), schedule.beta(t).multiply(ratio));
            }
        };
        CoefficientRule halfScore = new FaultyRule() {
            @Override
            public <T extends FieldElement<T>> Step<T> step(Schedule<T> schedule, int t) {
                return Step.rescaling(
                        schedule,
                        t,
                        schedule.beta(t).divide(schedule.arithmetic().of(2)),
                        schedule.posteriorVariance(t));
            }
        };
        assertThat(Textbook.matches(exchanged, FIXED_SMALL, s)).isFalse();
        assertThat(Textbook.matches(halfScore, FIXED_SMALL, s)).isFalse();
        assertThat(Textbook.matches(new OdeEuler(), DDIM, s)).isFalse();
        assertThat(Textbook.matches(new DdpmTheory(), EXPONENTIAL, s)).isFalse();
    }

    private interface FaultyRule extends CoefficientRule {
        @Override
        default String name() {
            return "faulty";
        }

        @Override
        default boolean addsNoise(int t) {
            return true;
        }
    }
}
