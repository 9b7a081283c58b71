package io.github.touchstone.samplers.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.Heun;
import io.github.touchstone.samplers.Sampler;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of the tails, where they are attained or nearly so (spec FLW-8). */
final class SharpTailsTest {
    static List<Sampler> samplers() {
        return List.of(Ddim.DETERMINISTIC, new Heun());
    }

    /** {@code int_0^inf N(y + x) (1 + x/c)^2 dx} is bounded by {@code N(y + x) <= N(y) e^{-kx}}, k = 20 at ten deviations. */
    @ParameterizedTest
    @CsvSource({"1, 0.1", "1, 1", "1, 10", "-1, 0.1", "-1, 1", "-1, 10"})
    void tail_ofOneComponent_isLittleMoreThanTheIntegral(int side, double c) {
        double gap = 5;
        double integral =
                simpson(x -> 2 * StrictMath.exp(-2 * (gap + x) * (gap + x)) * (1 + x / c) * (1 + x / c), 0, 2);
        SharpFlow flow = SharpFlow.of(Cases.ONE, Ddim.DETERMINISTIC, Cases.SHORT, 3, 0);

        double tail = flow.law().tail(1 + side * gap, side, c);
        assertThat(tail).isBetween(integral, 1.1 * integral);
    }

    /** With one component of positive mean the step is affine and increases: all three are attained, at r. */
    @ParameterizedTest
    @MethodSource("samplers")
    void step_ofOneComponent_attainsItsReachAndItsSlopes(Sampler sampler) {
        for (SharpMap map : SharpFlow.of(Cases.ONE, sampler, Cases.SHORT, 12, 0).maps()) {
            double r = 6;
            SharpBlend.SharpJet jet = map.at(DoubleDoubleBall.of(r));

            double roundings = 1 + 0x1p-48;
            assertThat(map.reach(r)).isBetween(jet.value().hi(), jet.value().hi() * roundings);
            assertThat(map.greatestSlope(r))
                    .isBetween(jet.slope().hi(), jet.slope().hi() * roundings);
            assertThat(map.leastSlope())
                    .isBetween(jet.slope().hi() / roundings, jet.slope().hi());
        }
    }

    /** In the middle between two equal components both have the share 1/2, so that {@code pi_i pi_k = 1/4}. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 6})
    void step_ofTwoEqualComponents_attainsItsGreatestSlopeInTheMiddle(double r) {
        for (SharpMap map :
                SharpFlow.of(Cases.REF, Ddim.DETERMINISTIC, Cases.SHORT, 4, 0).maps()) {
            double slope = map.at(DoubleDoubleBall.ZERO).slope().hi();

            assertThat(map.greatestSlope(r)).isBetween(slope, slope * (1 + 0x1p-46));
        }
    }

    /** What is beyond R + 4 is left out of the integral; the bounds are 1.8 to 15 times as large. */
    @ParameterizedTest
    @CsvSource({"true, 5, 3", "true, 8, 3", "false, 5, 1", "false, 8, 1"})
    void tails_areMoreThanTheIntegralOfTheAbsoluteValue(boolean forward, double r, int steps) {
        for (var target : List.of(Cases.ONE, Cases.REF)) {
            SharpFlow flow = SharpFlow.of(target, Ddim.DETERMINISTIC, Cases.SHORT, steps, 0);
            SharpIntegral.Integrand f = flow.integrand(forward);
            double integral = simpson(z -> size(f, z) + size(f, -z), r, r + 4);
            SharpTails tails = new SharpTails(flow, r);

            assertThat(forward ? tails.forward() : tails.reverse()).isBetween(integral, 15 * integral);
        }
    }

    private static double size(SharpIntegral.Integrand f, double z) {
        return Math.abs(f.at(DoubleDoubleBall.of(z)).hi());
    }

    /** Simpson's rule with 400 intervals: better than a millionth for these integrands. */
    private static double simpson(DoubleUnaryOperator f, double from, double to) {
        int n = 400;
        double h = (to - from) / n;
        double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
        for (int i = 1; i < n; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * f.applyAsDouble(from + i * h);
        }
        return sum * h / 3;
    }
}
