package io.github.touchstone.math.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.LineLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DEN-6: a table times powers against one exponential for each value. */
final class KernelTableTest {
    @ParameterizedTest
    @CsvSource({
        "0.25, 0.125, 0.03",
        "0.01, 0.0078125, -0.0039",
        "0.5, 0.001953125, 0.0009",
        "0.001, 0.0005, 0.0001",
        "0.1, 0.25, 0.12"
    })
    void add_anyWidth_isTheDensityWithinTheBound(double deviation, double spacing, double delta) {
        KernelTable table = new KernelTable(deviation, spacing, 9);
        double[] values = new double[4 * table.half() + 3];
        int centre = 2 * table.half() + 1;

        table.add(values, centre, delta, 0.75);

        for (int k = -table.half(); k <= table.half(); k++) {
            double z = (k * spacing - delta) / deviation;
            double exact = 0.75 * StrictMath.exp(-0.5 * z * z) / (deviation * Math.sqrt(2 * StrictMath.PI));
            // DEN-6: 60 units and two for each unit of the exponents that are added up, at most 81/2 + |z| h/(2 s) of
            // either sign
            double exponents = 0.5 * z * z + 9 * spacing / deviation + 41;
            assertThat(values[centre + k]).isCloseTo(exact, within((60 + 4 * exponents) * 0x1p-53 * exact));
        }
    }

    @Test
    void add_twice_addsUp() {
        KernelTable table = new KernelTable(0.1, 0.0625, 9);
        double[] once = new double[4 * table.half() + 3];
        double[] twice = once.clone();
        table.add(once, 2 * table.half() + 1, 0.01, 1);
        table.add(twice, 2 * table.half() + 1, 0.01, 0.5);
        table.add(twice, 2 * table.half() + 1, 0.01, 0.5);

        assertThat(twice).containsExactly(once, within(1e-15));
    }

    @Test
    void nodes_shortSpacing_differencesAreExact() {
        UniformGrid a = UniformGrid.covering(new LineLaw.Interval(-3.1, 4.2), 0.0123, 0.25);
        UniformGrid b = UniformGrid.covering(new LineLaw.Interval(-3.1, 4.2), 0.0777, 0);

        assertThat(a.spacing()).isLessThanOrEqualTo(0.0123).isGreaterThan(0.0121);
        assertThat(a.node(0)).isLessThanOrEqualTo(-3.1);
        assertThat(a.node(a.size() - 1)).isGreaterThanOrEqualTo(4.2);
        java.math.BigDecimal exact =
                new java.math.BigDecimal(a.node(17)).subtract(new java.math.BigDecimal(b.node(31)));
        assertThat(new java.math.BigDecimal(a.node(17) - b.node(31))).isEqualByComparingTo(exact);
        assertThat(b.nearest(b.node(5) + 0.01)).isEqualTo(5);
    }
}
