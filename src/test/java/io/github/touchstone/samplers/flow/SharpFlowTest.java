package io.github.touchstone.samplers.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.intervals.ComplexDisc;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.samplers.Ddim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bound of the integrand over a disc against its values there (spec FLW-7): at z = -9 it is 1.24 times the value. */
final class SharpFlowTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bound_overADisc_isMoreThanTheValuesInIt(boolean forward) {
        for (var target : List.of(Cases.ONE, Cases.REF)) {
            SharpIntegral.Integrand f =
                    SharpFlow.of(target, Ddim.DETERMINISTIC, Cases.SHORT, 1, 0).integrand(forward);
            for (double z : new double[] {-9, -4, -1, 0, 2, 6}) {
                for (double r : new double[] {0, 0x1p-10, 0x1p-4}) {
                    double bound = f.bound(new ComplexDisc(z, 0, r));
                    for (double point : new double[] {z - r, z, z + r}) {
                        double value = Math.abs(f.at(DoubleDoubleBall.of(point)).hi());
                        assertThat(bound).isGreaterThan(value);
                    }
                }
            }
        }
    }
}
