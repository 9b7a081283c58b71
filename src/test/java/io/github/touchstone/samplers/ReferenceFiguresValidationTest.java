package io.github.touchstone.samplers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.Vp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Figures computed elsewhere, from the papers' update formulas: by mpmath with 40 digits, and by double precision prototypes that
 * agree with it to 9 digits (linear schedule) and 12 digits (time grids).
 */
class ReferenceFiguresValidationTest {
    private static final BallArithmetic BALLS = new BallArithmetic(200);

    /** KL(p||q) at stop 0 on N(0, 1/4), linear schedule of Ho et al. 2020, T = 1000. */
    static List<Arguments> linearSchedule() {
        return List.of(
                Arguments.of(new DdpmFixedLarge(), "2.8909801781489889747e-6"),
                Arguments.of(new DdpmFixedSmall(), "6.1319040503006213516e-5"),
                Arguments.of(new DdpmTheory(), "1.2083475329029910401e-5"),
                Arguments.of(Ddim.DETERMINISTIC, "9.1023041613952100616e-6"),
                Arguments.of(new ExponentialIntegrator(), "6.7033852503291267536e-6"),
                Arguments.of(new OdeEuler(), "3.620573071230531052e-4"));
    }

    @ParameterizedTest
    @MethodSource("linearSchedule")
    void kl_linearScheduleThousandSteps_isTheFigure(Sampler sampler, String kl) {
        Printed.assertRounds(linearKl(sampler), kl);
    }

    private static Ball linearKl(Sampler sampler) {
        Schedule<Ball> schedule = Linear.HO.schedule(1000, BALLS);
        Ball lambda = BALLS.of(Rational.of(1, 4));
        Ball w = GaussianChain.of(sampler, schedule, 0).variance(lambda);
        return new NormalPair<>(lambda, w, BALLS.zero()).kl().value(BALLS);
    }

    /**
     * W2 between the target and the law at time eps = 1e-3, target N(0, diag(1/100, 1/4, 1, 4)), N = 100 grid points from eps to 1,
     * {@code beta(t) = 0.05 + 9.95 t}: the set-up of Pierret, Galerne 2025. Euler-Maruyama and Euler take beta at the noisier end
     * (their eq. 20), Heun at both ends.
     */
    static List<Arguments> timeGrid() {
        return List.of(
                Arguments.of(new EulerMaruyama(), "0.012876486049577906913"),
                Arguments.of(new ExponentialIntegrator(), "0.029850884313156166954"),
                Arguments.of(new OdeEulerInTime(), "0.011333912240857308857"),
                Arguments.of(new Heun(), "0.0017063274317754810653"));
    }

    @ParameterizedTest
    @MethodSource("timeGrid")
    void wasserstein_gaussianSpectrumHundredPoints_isTheFigure(Sampler sampler, String distance) {
        Printed.assertRounds(timeGridDistance(sampler), distance);
    }

    private static Ball timeGridDistance(Sampler sampler) {
        Schedule<Ball> schedule = Vp.PIERRET_GALERNE.schedule(100, BALLS);
        GaussianChain<Ball> chain = GaussianChain.of(sampler, schedule, 1);
        Ball sum = BALLS.zero();
        for (String eigenvalue : List.of("0.01", "0.25", "1", "4")) {
            Ball lambda = BALLS.of(Rational.parse(eigenvalue));
            sum = sum.add(new NormalPair<>(lambda, chain.variance(lambda), BALLS.zero()).squaredWasserstein(BALLS));
        }
        return sum.sqrt();
    }

    /** The comparison itself: figures of one sampler do not pass for another. */
    @Test
    void assertRounds_otherSampler_fails() {
        assertThatThrownBy(() -> Printed.assertRounds(linearKl(new DdpmFixedLarge()), "6.13e-5"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Printed.assertRounds(timeGridDistance(new OdeEulerInTime()), "0.012876486"))
                .isInstanceOf(AssertionError.class);
    }
}
