package io.github.touchstone.study.grids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.quadrature.GaussLegendre;
import io.github.touchstone.study.information.IntegratedInformation;
import io.github.touchstone.study.information.NormalInformation;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformationTest {
    static Stream<IntegratedInformation> laws() {
        return Stream.of(new TwoPointsInformation(), new NormalInformation(0), new NormalInformation(0.3));
    }

    /** In log s, 40 panels of 20 nodes. */
    private static double integral(DoubleUnaryOperator f, double a, double b) {
        GaussLegendre rule = GaussLegendre.of(20);
        double low = Math.log(a);
        double width = (Math.log(b) - low) / 40;
        double sum = 0;
        for (int panel = 0; panel < 40; panel++) {
            for (int i = 0; i < rule.size(); i++) {
                double s = Math.exp(rule.node(i, low + panel * width, low + (panel + 1) * width));
                sum += rule.weight(i, low, low + width) * s * f.applyAsDouble(s);
            }
        }
        return sum;
    }

    /** de Bruijn: entropies and Fisher information are computed apart. */
    @ParameterizedTest
    @MethodSource("laws")
    void between_anyLaw_isTheIntegralOfTheInformation(IntegratedInformation law) {
        assertThat(law.between(0.005, 200)).isCloseTo(integral(law::at, 0.005, 200), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void fall_anyLaw_isTheDerivativeOfTheInformation(IntegratedInformation law) {
        double drop = law.at(0.005) - law.at(200);
        assertThat(integral(law::fall, 0.005, 200)).isCloseTo(drop, within(1e-12 * drop));
    }

    /** {@code int p log(p/phi)} on a grid, which converges as fast as a trapezoidal rule on analytic functions does. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 20})
    void start_twoPoints_isTheDivergenceFromTheStandardNormal(double s) {
        double mean = 1 / Math.sqrt(1 + s);
        double variance = s / (1 + s);
        double step = 0.01;
        double sum = 0;
        for (int i = -1200; i <= 1200; i++) {
            double x = i * step;
            double p = (normal(x - mean, variance) + normal(x + mean, variance)) / 2;
            sum += p > 0 ? p * Math.log(p / normal(x, 1)) : 0;
        }
        assertThat(new TwoPointsInformation().start(s)).isCloseTo(sum * step, within(1e-13));
    }

    private static double normal(double x, double variance) {
        return Math.exp(-x * x / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
    }
}
