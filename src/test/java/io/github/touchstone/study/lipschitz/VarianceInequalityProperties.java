package io.github.touchstone.study.lipschitz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** SMO-2: {@code E e^{s(Y-Y')^2} >= (1 + e^{4 s Var Y})/2}. Sums of some hundred positive terms: 1e-12 is a thousand roundings. */
class VarianceInequalityProperties {
    private static final double ROUNDING = 1e-12;

    @Property
    void distanceOfTwoDraws_exceedsTheBoundOfTheVariance(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -4, max = 4) Double> values,
            @ForAll @Size(9) List<@DoubleRange(min = 0.001, max = 1) @Scale(3) Double> weights,
            @ForAll @DoubleRange(min = 0.001, max = 1) @Scale(3) double s) {
        assertThat(left(values, weights, s) * (1 + ROUNDING)).isGreaterThanOrEqualTo(right(values, weights, s));
    }

    @Test
    void twoEqualValues_attainTheBound() {
        List<Double> values = List.of(-1.5, 1.5);
        List<Double> weights = List.of(0.5, 0.5);
        assertThat(left(values, weights, 0.3))
                .isCloseTo(right(values, weights, 0.3), within(1e-12 * right(values, weights, 0.3)));
    }

    private static double total(List<Double> values, List<Double> weights) {
        return weights.subList(0, values.size()).stream().mapToDouble(w -> w).sum();
    }

    private static double left(List<Double> values, List<Double> weights, double s) {
        double total = total(values, weights);
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int k = 0; k < values.size(); k++) {
                double gap = values.get(i) - values.get(k);
                sum += weights.get(i) * weights.get(k) * StrictMath.exp(s * gap * gap);
            }
        }
        return sum / (total * total);
    }

    private static double right(List<Double> values, List<Double> weights, double s) {
        double total = total(values, weights);
        double mean = 0;
        for (int i = 0; i < values.size(); i++) {
            mean += weights.get(i) / total * values.get(i);
        }
        double variance = 0;
        for (int i = 0; i < values.size(); i++) {
            double gap = values.get(i) - mean;
            variance += weights.get(i) / total * gap * gap;
        }
        return (1 + StrictMath.exp(4 * s * variance)) / 2;
    }
}
