package io.github.touchstone.samplers;

import static io.github.touchstone.math.numbers.Binary64Arithmetic.DOUBLE;
import static io.github.touchstone.math.numbers.DoubleDoubleArithmetic.DD;
import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Textbook.Levels;
import io.github.touchstone.spec.schedules.InvalidScheduleException;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import java.util.List;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DDIM-1, DDIM-2 and DDPM-4 in balls, where their roots and logarithms are irrational; names and refusals. */
class CoefficientRuleTest {
    private static final BallArithmetic BALLS = new BallArithmetic(200);
    private static final Linear FAMILY = new Linear(Rational.of(1, 50), Rational.of(2, 5));
    private static final Schedule<Ball> SCHEDULE = FAMILY.schedule(7, BALLS);
    private static final Schedule<Rational> EXACT_SCHEDULE = FAMILY.schedule(7, EXACT);

    @ParameterizedTest
    @ValueSource(strings = {"0", "1/5", "1/2", "0.75", "0.999", "1"})
    void step_ddimAtAnyEta_isTheX0AndNoiseForm(String text) {
        Rational eta = Rational.parse(text);
        for (int t = 1; t <= 7; t++) {
            Levels<Ball> levels = Levels.of(SCHEDULE, t);
            // beta~_1 is zero, but in balls only an enclosure of zero has that form
            Ball sigmaSquared = t == 1 ? BALLS.zero() : levels.smallVariance().multiply(BALLS.of(eta.multiply(eta)));
            Textbook<Ball> expected = Textbook.x0AndNoise(levels, sigmaSquared);
            Textbook<Ball> step = Textbook.of(BALLS, new Ddim(eta).step(SCHEDULE, t));
            Printed.assertSame(step.kappa(), expected.kappa());
            Printed.assertSame(step.gamma(), expected.gamma());
            Printed.assertSame(step.noiseVariance(), expected.noiseVariance());
        }
    }

    /** The zero under the root must be held exactly: a root of an enclosure of zero is undecided. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "1/3", "1"})
    void step_ddimLastStep_hasNoNoiseInEveryArithmetic(String text) {
        Ddim rule = new Ddim(Rational.parse(text));
        assertThat(rule.step(EXACT_SCHEDULE, 1)).isEqualTo(new DdpmFixedSmall().step(EXACT_SCHEDULE, 1));
        for (Arithmetic<?> arithmetic : List.of(BALLS, DD, DOUBLE)) {
            assertThat(hasNoise(rule, arithmetic)).as(arithmetic.label()).isFalse();
        }
    }

    @Test
    void addsNoise_everyRuleAndStep_saysWhetherTheNoiseIsZero() {
        List<CoefficientRule> rules = List.of(
                new DdpmFixedSmall(),
                new DdpmFixedLarge(),
                new DdpmTheory(),
                new DdpmLearned(Rational.of(1, 3)),
                new DdpmOptimal(DiagonalGaussian.centred(Rational.of(1, 4))),
                Ddim.DETERMINISTIC,
                new Ddim(Rational.of(1, 2)),
                new OdeEuler(),
                new OdeEulerInTime(),
                new ExponentialIntegrator(),
                new EulerMaruyama());
        for (CoefficientRule rule : rules) {
            for (int t = 1; t <= 7; t++) {
                assertThat(rule.addsNoise(t))
                        .as(rule.name() + " at t = " + t)
                        .isEqualTo(!rule.step(SCHEDULE, t).noiseVariance().isZero());
            }
        }
    }

    private static <T extends FieldElement<T>> boolean hasNoise(Ddim rule, Arithmetic<T> arithmetic) {
        return !rule.step(FAMILY.schedule(7, arithmetic), 1).noiseVariance().isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1/3", "0.9", "1"})
    void step_learned_interpolatesLogVariances(String text) {
        Rational v = Rational.parse(text);
        for (int t = 2; t <= 7; t++) {
            Step<Ball> step = new DdpmLearned(v).step(SCHEDULE, t);
            Ball large = BALLS.log(SCHEDULE.beta(t)).multiply(BALLS.of(v));
            Ball small = BALLS.log(Levels.of(SCHEDULE, t).smallVariance()).multiply(BALLS.of(Rational.ONE.subtract(v)));
            Printed.assertSame(BALLS.log(step.noiseVariance()), large.add(small));
            Printed.assertSame(step.scoreWeight(), SCHEDULE.beta(t));
        }
    }

    @Test
    void step_learnedLastStep_takesTheSmallVarianceOfStepTwo() {
        Ball atOne = new DdpmLearned(Rational.ZERO).step(SCHEDULE, 1).noiseVariance();
        Printed.assertSame(atOne, SCHEDULE.posteriorVariance(2));
        Ball alone = new DdpmLearned(Rational.ZERO)
                .step(FAMILY.schedule(1, BALLS), 1)
                .noiseVariance();
        Printed.assertSame(alone, BALLS.of(Rational.of(1, 50)));
    }

    @Test
    void step_rescalingRulesAtZeroTerminalSnr_refuse() {
        Schedule<Rational> zeroTerminal = Schedule.fromBetas(EXACT, List.of(Rational.of(1, 2), Rational.ONE));
        for (CoefficientRule rule :
                List.of(new DdpmFixedSmall(), new DdpmTheory(), Ddim.DETERMINISTIC, new OdeEuler())) {
            assertThatThrownBy(() -> rule.step(zeroTerminal, 2))
                    .isInstanceOf(InvalidScheduleException.class)
                    .hasMessageContaining("zero terminal SNR");
        }
    }

    @Test
    void step_irrationalCoefficientsInQ_refuse() {
        for (CoefficientRule rule : List.of(
                Ddim.DETERMINISTIC,
                new Ddim(Rational.of(1, 2)),
                new ExponentialIntegrator(),
                new EulerMaruyama(),
                new OdeEulerInTime(),
                new DdpmLearned(Rational.of(1, 2)))) {
            assertThatThrownBy(() -> rule.step(EXACT_SCHEDULE, 3))
                    .as(rule.name())
                    .isInstanceOf(NotRepresentableException.class);
        }
        assertThatThrownBy(() -> new Heun().transition(EXACT_SCHEDULE, 3))
                .isInstanceOf(NotRepresentableException.class);
    }

    @Test
    void constructor_parameterOutsideUnitInterval_refuses() {
        for (String text : List.of("-1/10", "11/10")) {
            Rational x = Rational.parse(text);
            assertThatThrownBy(() -> new Ddim(x))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(text);
            assertThatThrownBy(() -> new DdpmLearned(x))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(text);
        }
    }

    @Test
    void name_everySampler_isItsShortForm() {
        List<Sampler> samplers = List.of(
                new DdpmFixedSmall(),
                new DdpmFixedLarge(),
                new DdpmTheory(),
                new DdpmLearned(Rational.of(1, 2)),
                new DdpmOptimal(DiagonalGaussian.centred(Rational.ONE)),
                Ddim.DETERMINISTIC,
                new Ddim(Rational.of(1, 2)),
                new OdeEuler(),
                new OdeEulerInTime(),
                new ExponentialIntegrator(),
                new EulerMaruyama(),
                new Heun());
        assertThat(samplers.stream().map(Sampler::name))
                .containsExactly(
                        "ddpm:small",
                        "ddpm:large",
                        "ddpm:theory",
                        "ddpm:learned=1/2",
                        "ddpm:optimal",
                        "ddim",
                        "ddim:eta=1/2",
                        "ode-euler",
                        "ode-euler:time",
                        "ei",
                        "em",
                        "heun");
    }

    @Test
    void chain_stopOutsideTheRun_refuses() {
        for (int stop : List.of(-1, 8)) {
            assertThatThrownBy(() -> GaussianChain.of(new DdpmFixedSmall(), EXACT_SCHEDULE, stop))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0..7");
        }
    }

    @Test
    void chain_stopAtTheStart_isTheStandardNormal() {
        GaussianChain<Rational> chain = GaussianChain.of(new DdpmFixedSmall(), EXACT_SCHEDULE, 7);
        assertThat(chain.variance(Rational.of(1, 4))).isEqualTo(Rational.ONE);
        assertThat(chain.meanShare(Rational.of(1, 4))).isEqualTo(Rational.ZERO);
    }
}
