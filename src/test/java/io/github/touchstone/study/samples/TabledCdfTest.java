package io.github.touchstone.study.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import org.junit.jupiter.api.Test;

class TabledCdfTest {
    private static final LineMixture MIXTURE =
            new LineMixture(new double[] {0.5, 0.3, 0.2}, new double[] {-2, 0.5, 2.5}, new double[] {0.25, 1e-6, 0.16});

    @Test
    void table_mixtureWithANarrowComponent_isWithinTheTolerance() {
        TabledCdf table = new TabledCdf(MIXTURE);
        assertThat(table.size()).isBetween(129, 3000);
        for (int i = 0; i <= 20_000; i++) {
            double y = -8 + i * 0.0008;
            assertThat(table.applyAsDouble(y)).isCloseTo(MIXTURE.cdf(y), within(2 * TabledCdf.TOLERANCE));
        }
    }

    /** The law of Z^2 has an infinite density at 0 and none below: beside it the law itself is asked. */
    @Test
    void table_infiniteDensity_staysWithinTheTolerance() {
        LineLaw square = new SquareOfNormal();
        TabledCdf table = new TabledCdf(square);
        for (int i = -1000; i <= 20_000; i++) {
            double y = 1e-7 * i * Math.abs(i);
            assertThat(table.applyAsDouble(y)).isCloseTo(square.cdf(y), within(2 * TabledCdf.TOLERANCE));
        }
    }

    @Test
    void table_outsideOfTheSupport_isTheLaw() {
        TabledCdf table = new TabledCdf(MIXTURE);
        assertThat(table.applyAsDouble(-40)).isEqualTo(MIXTURE.cdf(-40));
        assertThat(table.applyAsDouble(40)).isEqualTo(1);
    }

    private static final class SquareOfNormal implements LineLaw {
        private final LineMixture normal = new LineMixture(new double[] {1}, new double[] {0}, new double[] {1});

        @Override
        public double density(double y) {
            return y < 0 ? 0 : normal.density(Math.sqrt(y)) / Math.sqrt(y);
        }

        @Override
        public double logDensity(double y) {
            return StrictMath.log(density(y));
        }

        @Override
        public double cdf(double y) {
            return y <= 0 ? 0 : normal.cdf(Math.sqrt(y)) - normal.cdf(-Math.sqrt(y));
        }

        @Override
        public Interval support() {
            return new Interval(0, 95);
        }
    }
}
