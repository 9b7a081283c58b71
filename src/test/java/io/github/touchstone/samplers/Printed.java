package io.github.touchstone.samplers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import java.math.BigDecimal;

/** Enclosures against printed decimals. */
final class Printed {
    private Printed() {}

    /** The whole enclosure rounds to the decimal: it lies within half a unit of its last digit. */
    static void assertRounds(Ball value, String decimal) {
        BigDecimal printed = new BigDecimal(decimal);
        Rational half = Rational.of(printed.ulp()).divide(Rational.of(2));
        Rational centre = Rational.of(printed);
        assertThat(new Enclosure(centre.subtract(half), centre.add(half)).contains(value.enclosure()))
                .as("%s rounds to %s", value, decimal)
                .isTrue();
    }

    /** The two enclosures share a point and are narrow. */
    static void assertSame(Ball value, Ball expected) {
        Enclosure x = value.enclosure();
        assertThat(x.meets(expected.enclosure()))
                .as("%s is %s", value, expected)
                .isTrue();
        assertThat(x.radius()).isLessThan(Rational.parse("1e-40"));
        assertThat(expected.enclosure().radius()).isLessThan(Rational.parse("1e-40"));
    }
}
