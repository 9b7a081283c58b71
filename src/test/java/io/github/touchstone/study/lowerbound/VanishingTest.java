package io.github.touchstone.study.lowerbound;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LWB-4 and LWB-5: schedules without error, by the samplers' own steps as well. */
class VanishingTest {
    private static CoefficientRule sampler(Rule rule) {
        return switch (rule) {
            case THEORY -> new DdpmTheory();
            case SMALL -> new DdpmFixedSmall();
            case LARGE -> new DdpmFixedLarge();
            case DDIM -> Ddim.DETERMINISTIC;
        };
    }

    @Test
    void examples_haveTheVarianceTheyShouldHave() {
        for (Vanishing.Example e : Vanishing.examples()) {
            assertThat(e.error()).isEqualTo(Rational.ZERO);
            Schedule<Rational> schedule = Schedule.fromAlphaBars(EXACT, e.alphaBars());
            assertThat(GaussianChain.of(sampler(e.rule()), schedule, e.stop()).variance(e.lambda()))
                    .isEqualTo(Marginal.variance(schedule, e.lambda(), e.stop()));
        }
    }

    /** LWB-1's lambda >= 2 and X_1 are among them. */
    @Test
    void examples_coverTheTheoremsSetting() {
        assertThat(Vanishing.examples())
                .anyMatch(e ->
                        e.rule() == Rule.THEORY && e.stop() == 1 && e.lambda().compareTo(Rational.of(2)) >= 0);
    }

    @Test
    void example_movedALittle_hasAnError() {
        List<Rational> moved = new ArrayList<>(Vanishing.examples().get(1).alphaBars());
        moved.set(1, moved.get(1).add(Rational.of(1, 1000)));
        assertThat(new Vanishing.Example(Rule.THEORY, Rational.of(2), moved, 1).error())
                .isNotEqualTo(Rational.ZERO);
    }

    /** {@code (1 - g)^2 <= c g^4 T/4 <= (1 - g)^2 (1 + 1/(2Tg))^2} at the zero, c = (lambda - 1)/lambda. */
    @ParameterizedTest
    @ValueSource(ints = {10, 1000, 10_000})
    void threshold_liesBetweenTheBoundsOfTheProof(int steps) {
        double alphaBar = Vanishing.threshold(Rational.of(2), steps).value() / StrictMath.sqrt(steps);
        double square = 2 * alphaBar / (1 + alphaBar);
        double g = StrictMath.sqrt(square);
        double start = 0.5 * square * square * steps / 4;
        double least = (1 - g) * (1 - g);
        double most = least * StrictMath.pow(1 + 1 / (2 * steps * g), 2);
        assertThat(start).isBetween(least * (1 - 1e-9), most * (1 + 1e-9));
    }
}
