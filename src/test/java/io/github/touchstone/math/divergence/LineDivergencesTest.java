package io.github.touchstone.math.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.propagation.UnresolvedLawException;
import io.github.touchstone.math.quadrature.Measured;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DEN-8: divergences by quadrature against the closed forms of normal laws, and where there is none, identities. */
final class LineDivergencesTest {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 1.5",
        "0, 1, 0.001, 1.001",
        "0.5, 0.25, -0.5, 4",
        "0, 1, 0, 1.0000001",
        "-3, 0.01, -2.99, 0.0101"
    })
    void all_normalLaws_coverTheClosedForms(double a, double v, double b, double w) {
        LineMixture p = normal(a, v);
        LineMixture q = normal(b, w);
        DoubleDoubleBall gap = DoubleDoubleBall.of(a).subtract(DoubleDoubleBall.of(b));
        NormalPair<DoubleDoubleBall> pair =
                new NormalPair<>(DoubleDoubleBall.of(v), DoubleDoubleBall.of(w), gap.multiply(gap));

        assertCovers(LineDivergences.kl(p, q), pair.kl().value(DD).getReal());
        assertCovers(LineDivergences.kl(q, p), pair.swapped().kl().value(DD).getReal());
        assertCovers(
                LineDivergences.totalVariation(p, q), pair.totalVariation(DD).getReal());
        assertCovers(
                LineDivergences.wasserstein(p, q),
                DD.sqrt(pair.squaredWasserstein(DD)).getReal());
    }

    private static void assertCovers(Measured measured, double exact) {
        assertThat(measured.covers(exact)).as("%s covers %s", measured, exact).isTrue();
        assertThat(measured.error()).isLessThan(1e-6 * exact + 2e-18);
    }

    @Test
    void all_oneLaw_areZero() {
        LineMixture p = new LineMixture(new double[] {0.5, 0.5}, new double[] {-2, 2}, new double[] {0.25, 0.1});

        assertThat(LineDivergences.kl(p, p).value()).isZero();
        assertThat(LineDivergences.totalVariation(p, p).value()).isZero();
        assertThat(LineDivergences.wasserstein(p, p).value()).isZero();
    }

    @Test
    void wasserstein_shiftedMixture_isTheShift() {
        LineMixture p = new LineMixture(new double[] {0.3, 0.7}, new double[] {-2, 2}, new double[] {0.25, 0.1});
        LineMixture q = new LineMixture(new double[] {0.3, 0.7}, new double[] {-1.75, 2.25}, new double[] {0.25, 0.1});

        Measured distance = LineDivergences.wasserstein(p, q);

        assertThat(distance.covers(0.25)).as("%s", distance).isTrue();
    }

    @Test
    void wasserstein_massMovedAcrossTheGap_isTheRootOfMassTimesSquare() {
        // 1/100 of the mass goes from -2 to 2, a distance of 4, and the rest stays but for the order within a mode
        LineMixture p = new LineMixture(new double[] {0.5, 0.5}, new double[] {-2, 2}, new double[] {1e-4, 1e-4});
        LineMixture q = new LineMixture(new double[] {0.49, 0.51}, new double[] {-2, 2}, new double[] {1e-4, 1e-4});

        // within a mode of deviation 1/100 nothing moves by more than 0.2
        assertThat(LineDivergences.wasserstein(p, q).value()).isCloseTo(0.4, within(0.02));
        // the transported sliver ends at the mode's edge: TV is the mass that changes its mode
        assertThat(LineDivergences.totalVariation(p, q).value()).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void wasserstein_anyPair_asksForSoManyDensitiesAndNoMore() {
        // noise of a millionth on the logarithm: no panel resolves it, and no refinement helps
        AtomicInteger asked = new AtomicInteger();
        LineMixture smooth = normal(0, 1);
        LineLaw rough = new LineLaw() {
            @Override
            public double density(double y) {
                return StrictMath.exp(logDensity(y));
            }

            @Override
            public double logDensity(double y) {
                asked.incrementAndGet();
                return smooth.logDensity(y) + 1e-6 * StrictMath.sin(1e9 * y);
            }

            @Override
            public double cdf(double y) {
                return smooth.cdf(y);
            }

            @Override
            public Interval support() {
                return smooth.support();
            }
        };
        LineMixture moved = normal(0.5, 1);

        Measured distance = LineDivergences.wasserstein(rough, moved);

        assertThat(asked.get()).isLessThanOrEqualTo(1 << 17);
        assertThat(distance.covers(0.5)).as("%s", distance).isTrue();
        assertThat(distance.error()).isBetween(1e-9, 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"1e-12, 1e-4", "1e-10, 1", "1e-12, 1e-2"})
    void all_componentsNarrowerThanThePanels_areMet(double narrow, double wide) {
        // so far apart that each half is a pair of normal laws of its own, at the distance 20 deviations or more
        double mean = 10;
        LineMixture p = pair(mean, narrow);
        LineMixture q = pair(mean, wide);
        double ratio = narrow / wide;

        Measured forward = LineDivergences.kl(p, q);
        Measured reverse = LineDivergences.kl(q, p);
        Measured variation = LineDivergences.totalVariation(p, q);
        Measured distance = LineDivergences.wasserstein(p, q);

        // nodes are rounded to 2e-15, which is 2e-9 of the narrowest deviation
        assertNear(forward, 0.5 * (ratio - 1 - StrictMath.log(ratio)), 1e-6);
        assertNear(distance, Math.sqrt(wide) - Math.sqrt(narrow), 1e-5);
        assertThat(variation.value()).isBetween(0.99, 1.0);
        // q reaches across to the other component's half only beyond ten deviations
        assertNear(reverse, 0.5 * (1 / ratio - 1 + StrictMath.log(ratio)), 1e-6);
    }

    private static void assertNear(Measured measured, double exact, double share) {
        assertThat(measured.value()).isCloseTo(exact, within(share * exact + measured.error()));
        assertThat(measured.error()).isLessThan(share * exact);
    }

    @Test
    void all_massThatNoQuadratureMeets_isRefused() {
        LineMixture whole = normal(0, 1);
        // what a component would be that no rule can see: a tenth of the mass is nowhere
        LineLaw holed = new LineLaw() {
            @Override
            public double density(double y) {
                return 0.9 * whole.density(y);
            }

            @Override
            public double logDensity(double y) {
                return whole.logDensity(y) + StrictMath.log(0.9);
            }

            @Override
            public double cdf(double y) {
                return 0.9 * whole.cdf(y);
            }

            @Override
            public double survival(double y) {
                return 0.9 * whole.survival(y);
            }

            @Override
            public Interval support() {
                return whole.support();
            }
        };

        assertThatThrownBy(() -> LineDivergences.kl(holed, whole)).isInstanceOf(UnresolvedLawException.class);
        assertThatThrownBy(() -> LineDivergences.kl(whole, holed)).isInstanceOf(UnresolvedLawException.class);
        assertThatThrownBy(() -> LineDivergences.totalVariation(holed, whole))
                .isInstanceOf(UnresolvedLawException.class);
        assertThatThrownBy(() -> LineDivergences.wasserstein(holed, whole)).isInstanceOf(UnresolvedLawException.class);
    }

    private static LineMixture pair(double mean, double variance) {
        return new LineMixture(new double[] {0.5, 0.5}, new double[] {-mean, mean}, new double[] {variance, variance});
    }

    @Test
    void psi_nearZero_isTheFunction() {
        for (double l : new double[] {0.12, -0.12, 0.01}) {
            // l e^l - e^l + 1 itself, whose terms of size one round
            assertThat(KlIntegrand.psiNearZero(l))
                    .isCloseTo(l * StrictMath.exp(l) - StrictMath.expm1(l), within(4 * 0x1p-53));
        }
    }

    private static LineMixture normal(double mean, double variance) {
        return new LineMixture(new double[] {1}, new double[] {mean}, new double[] {variance});
    }
}
