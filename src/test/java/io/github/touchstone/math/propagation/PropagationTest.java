package io.github.touchstone.math.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.laws.StandardNormal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** DEN-1 to DEN-7: maps with known images, covariance, folds. */
final class PropagationTest {
    private static final LineMixture START = new LineMixture(new double[] {1}, new double[] {0}, new double[] {1});

    private record Map(DoubleUnaryOperator mu, double deviation) implements KernelStep {
        @Override
        public double[] means(double[] nodes) {
            return java.util.Arrays.stream(nodes).map(mu).toArray();
        }
    }

    @Test
    void through_affineSteps_isTheNormalLaw() {
        // w' = 0.81 w + 0.09, m' = 0.9 m + 0.1
        List<Map> steps = Collections.nCopies(50, new Map(x -> 0.9 * x + 0.1, 0.3));
        double w = 1;
        double m = 0;
        for (int i = 0; i < 50; i++) {
            w = 0.81 * w + 0.09;
            m = 0.9 * m + 0.1;
        }
        LineMixture exact = new LineMixture(new double[] {1}, new double[] {m}, new double[] {w});

        ApproximateLaw law = Propagation.through(START, steps);

        for (double y = -4; y < 6; y += 0.37) {
            double density = exact.density(y);
            // the recursions of m and w round to 50 units, which moves the log-density by z^2/2 of that
            double z = (y - m) * (y - m) / w;
            assertThat(law.density(y))
                    .isCloseTo(density, within(law.densityError(y, density) + 100 * (1 + z) * 0x1p-53 * density));
            assertThat(law.cdf(y)).isCloseTo(exact.cdf(y), within(1e-13));
            assertThat(law.survival(y)).isCloseTo(exact.survival(y), within(1e-13));
        }
    }

    @Test
    void through_scaledAndShifted_isTheScaledAndShiftedLaw() {
        double scale = 3;
        double shift = 0.5;
        DoubleUnaryOperator mu = x -> 0.8 * x + 0.3 * StrictMath.sin(2 * x);
        List<Map> steps = Collections.nCopies(5, new Map(mu, 0.2));
        List<Map> moved = Collections.nCopies(
                5, new Map(y -> scale * mu.applyAsDouble((y - shift) / scale) + shift, 0.2 * scale));
        ApproximateLaw law = Propagation.through(START, steps);
        ApproximateLaw other = Propagation.through(
                new LineMixture(new double[] {1}, new double[] {shift}, new double[] {scale * scale}), moved);

        for (double x = -3; x < 3; x += 0.31) {
            double density = law.density(x);
            assertThat(scale * other.density(scale * x + shift))
                    .isCloseTo(density, within(2 * law.densityError(x, density) + 1e-13 * density));
        }
    }

    @Test
    void through_mapWithFolds_isTheIntegral() {
        // one step from N(0, 1): q(y) = int N(x; 0, 1) N(y; x^2 - 1, 1/4) dx, by a midpoint rule
        ApproximateLaw law = Propagation.through(START, List.of(new Map(x -> x * x - 1, 0.5)));

        for (double y = -2; y < 6; y += 0.73) {
            double sum = 0;
            double h = 1.0 / 512;
            for (int i = -5120; i < 5120; i++) {
                double x = (i + 0.5) * h;
                double z = (y - x * x + 1) / 0.5;
                sum += h * StrictMath.exp(-0.5 * (x * x + z * z)) / (StrictMath.PI);
            }
            assertThat(law.density(y)).isCloseTo(sum, within(1e-13 * sum + 1e-17));
        }
    }

    @Test
    void through_lastStepWithoutNoise_isTheImage() {
        // Y = X^2 of X ~ N(0, 2) after one step: a chi square law of one degree, scaled
        ApproximateLaw law = Propagation.through(START, List.of(new Map(x -> x, 1), new Map(x -> x * x, 0)));

        assertThat(((ImageLaw) law).branches()).isEqualTo(2);
        for (double y = 0.3; y < 20; y += 1.7) {
            double root = Math.sqrt(y);
            double density = StrictMath.exp(-y / 4) / Math.sqrt(4 * StrictMath.PI) / root;
            assertThat(law.density(y)).isCloseTo(density, within(1e-9 * density));
            assertThat(law.logDensity(y)).isCloseTo(StrictMath.log(density), within(1e-9));
            assertThat(law.survival(y)).isCloseTo(2 * StandardNormal.above(root / Math.sqrt(2)), within(1e-13));
            assertThat(law.cdf(y) + law.survival(y)).isCloseTo(1, within(1e-13));
        }
        assertThat(law.density(-1)).isZero();
    }

    @Test
    void through_noNoiseFirst_saysSo() {
        assertThatExceptionOfType(UnresolvedLawException.class)
                .isThrownBy(() -> Propagation.through(START, List.of(new Map(x -> x, 0))));
        assertThatIllegalArgumentException().isThrownBy(() -> Propagation.through(START, List.of()));
        assertThatExceptionOfType(UnresolvedLawException.class)
                .isThrownBy(() -> Propagation.through(
                        START, List.of(new Map(x -> x, 1), new Map(x -> x, 0), new Map(x -> x, 1))));
    }

    @Test
    void through_kernelsWideEnoughForBothForms_agree() {
        DoubleUnaryOperator mu = x -> 0.9 * x + 0.1 * StrictMath.sin(x);
        List<Steep> steps = new ArrayList<>(List.of(new Steep(mu, x -> 0.9 + 0.1 * StrictMath.cos(x), 0.8)));
        for (double s = 2e-3; s > 4e-5; s /= 2) {
            steps.add(new Steep(mu, x -> 0.9 + 0.1 * StrictMath.cos(x), s));
        }
        ApproximateLaw grid = Propagation.through(START, steps);
        // a kernel that changes nothing, but that no grid can hold: those before it are narrow ones now
        steps.add(new Steep(x -> x, x -> 1, 1e-14));
        // means are rounded here as y is: on a grid, 2^-53 * 2 over the least deviation, 6e-5, of a kernel's value
        for (double narrow : new double[] {3e-3, 3e-4}) {
            ApproximateLaw series = Propagation.through(START, steps, Discretisation.STANDARD, narrow);
            for (double y = -2; y < 2; y += 0.17) {
                double density = grid.density(y);
                assertThat(series.density(y))
                        .isCloseTo(density, within(series.budget().rounding() * density + 4e-12 * density));
                assertThat(series.cdf(y)).isCloseTo(grid.cdf(y), within(2e-13));
            }
        }
    }

    private record Steep(DoubleUnaryOperator mu, DoubleUnaryOperator slope, double deviation) implements KernelStep {
        @Override
        public double[] means(double[] nodes) {
            return Arrays.stream(nodes).map(mu).toArray();
        }

        @Override
        public double[] slopes(double[] nodes) {
            return Arrays.stream(nodes).map(slope).toArray();
        }

        @Override
        public double slopeError() {
            return 8 * 0x1p-53;
        }
    }

    @Test
    void cdf_farTails_keepTheirDigits() {
        ApproximateLaw law = Propagation.through(START, List.of(new Map(x -> 0.5 * x, 0.5)));
        LineMixture exact = new LineMixture(new double[] {1}, new double[] {0}, new double[] {0.5});

        assertThat(law.cdf(-4)).isCloseTo(exact.cdf(-4), within(1e-10 * exact.cdf(-4)));
        assertThat(law.survival(4)).isCloseTo(exact.survival(4), within(1e-10 * exact.survival(4)));
        assertThat(law.logDensity(60)).isFinite().isNegative();
    }
}
