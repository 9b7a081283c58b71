package io.github.touchstone.samplers.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExcessTest {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;

    /** Against the defining form in double-double, which loses 12 of its 30 digits at 1e-6; 32 roundings of terms of one size. */
    @ParameterizedTest
    @ValueSource(doubles = {-3, -0.51, -0.499, -0.3, -1e-3, -1e-6, 1e-6, 1e-3, 0.3, 0.499, 0.51, 3})
    void excess_onBothSidesOfTheSeries_isTheDefiningForm(double g) {
        DoubleDoubleBall x = DoubleDoubleBall.of(g);
        DoubleDoubleBall e = DD.exp(x);
        double forward = e.multiply(x).subtract(e).add(DoubleDoubleBall.ONE).getReal();
        double reverse = e.subtract(DoubleDoubleBall.ONE).subtract(x).getReal();

        assertThat(Excess.forward(g)).isCloseTo(forward, within(0x1p-48 * forward));
        assertThat(Excess.reverse(g)).isCloseTo(reverse, within(0x1p-48 * reverse));
    }
}
