package io.github.touchstone.math.quadrature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** DEN-8, DEN-9: rules against integrals in closed form. */
final class QuadratureTest {
    @Test
    void gaussLegendre_polynomialOfTopDegree_isExact() {
        GaussLegendre rule = GaussLegendre.of(4);
        double sum = 0;
        for (int i = 0; i < rule.size(); i++) {
            double x = rule.node(i, 0, 2);
            sum += rule.weight(i, 0, 2) * (8 * StrictMath.pow(x, 7) - 1);
        }

        // 2^8 - 2, within roundings of 4 terms of that size
        assertThat(sum).isCloseTo(254, within(256 * 16 * 0x1p-53));
    }

    @Test
    void adaptivePanels_narrowPeak_errorHolds() {
        double width = 1e-3;
        Measured peak = AdaptivePanels.integrate(
                        x -> new double[] {width / (width * width + x * x)}, new double[] {-1, 0.3, 2})
                .get(0);

        double exact = StrictMath.atan(2 / width) + StrictMath.atan(1 / width);
        assertThat(peak.covers(exact)).as("%s covers %s", peak, exact).isTrue();
        assertThat(peak.error()).isLessThan(1e-11);
    }

    @Test
    void trapezoid_gaussian_errorHolds() {
        Measured[] moments = Trapezoid.integrate(
                x -> new double[] {StrictMath.exp(-50 * x * x), x * x * StrictMath.exp(-50 * x * x)}, -2, 2);

        double exact = Math.sqrt(StrictMath.PI / 50);
        assertThat(moments[0].covers(exact))
                .as("%s covers %s", moments[0], exact)
                .isTrue();
        assertThat(moments[1].covers(exact / 100)).as("%s", moments[1]).isTrue();
        assertThat(moments[0].error()).isLessThan(1e-14);
    }

    @Test
    void measured_negativeError_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Measured(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Measured(1, Double.NaN));
        assertThat(new Measured(1, 0.5).plus(new Measured(2, 0.25)).times(-2)).isEqualTo(new Measured(-6, 1.5));
        assertThat(new Measured(1, 0.5).widened(0.5).covers(2)).isTrue();
    }
}
