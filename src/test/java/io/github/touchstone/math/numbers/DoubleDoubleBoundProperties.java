package io.github.touchstone.math.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Rounding of the midpoint alone: operands of radius zero, significands chosen to hit the bounds. The error stays in the radius
 * that DD-3 to DD-6 prove, and the radius within the worst case that they state, in units of {@code u^2 = 2^-106}.
 */
class DoubleDoubleBoundProperties {
    private static final int TRIES = 2500;
    private static final double U_SQUARED = 0x1p-106;
    /** The terms of higher order in u and the rounding up of the radius. */
    private static final double SLACK = 1 + 0x1p-40;

    @Provide
    Arbitrary<DoubleDoubleBall> points() {
        return Arbitraries.randomValue(DoubleDoubleSample::exact);
    }

    @Property(tries = TRIES)
    void add_points_errorWithinThreeUSquared(
            @ForAll("points") DoubleDoubleBall x, @ForAll("points") DoubleDoubleBall y) {
        DoubleDoubleBall sum = x.add(y);
        assertThat(sum.enclosure().contains(x.midpoint().add(y.midpoint()))).isTrue();
        if (x.hi() * y.hi() > 0) {
            assertThat(sum.radius()).isLessThanOrEqualTo(3 * U_SQUARED * SLACK * Math.abs(sum.hi()));
        }
    }

    @Property(tries = TRIES)
    void multiply_points_errorWithinSixUSquared(
            @ForAll("points") DoubleDoubleBall x, @ForAll("points") DoubleDoubleBall y) {
        DoubleDoubleBall product = x.multiply(y);
        assertThat(product.enclosure().contains(x.midpoint().multiply(y.midpoint())))
                .isTrue();
        assertThat(product.radius()).isLessThanOrEqualTo(6 * U_SQUARED * SLACK * Math.abs(product.hi()));
    }

    @Property(tries = TRIES)
    void divide_points_errorWithinElevenUSquared(
            @ForAll("points") DoubleDoubleBall x, @ForAll("points") DoubleDoubleBall y) {
        DoubleDoubleBall quotient = x.divide(y);
        assertThat(quotient.enclosure().contains(x.midpoint().divide(y.midpoint())))
                .isTrue();
        assertThat(quotient.radius()).isLessThanOrEqualTo(11 * U_SQUARED * SLACK * Math.abs(quotient.hi()));
    }

    @Property(tries = TRIES)
    void sqrt_points_errorWithinNineHalvesUSquared(@ForAll("points") DoubleDoubleBall x) {
        DoubleDoubleBall root = x.abs().sqrt();
        Enclosure bounds = root.enclosure();
        Rational square = x.midpoint().abs();
        assertThat(bounds.lower().pow(2).compareTo(square) <= 0).isTrue();
        assertThat(bounds.upper().pow(2).compareTo(square) >= 0).isTrue();
        assertThat(root.radius()).isLessThanOrEqualTo(4.5 * U_SQUARED * SLACK * root.hi());
    }

    /** Worst case of the published analysis: 3 u^2 relative, cancellation included (Joldes et al. 2017, theorem 3.1). */
    @Property(tries = TRIES)
    void add_oppositeNeighbours_relativeErrorWithinPublishedBound(
            @ForAll("points") DoubleDoubleBall x, @ForAll("points") DoubleDoubleBall low) {
        DoubleDoubleBall y = DoubleDoubleBall.fastTwoSum(-Math.nextUp(x.hi()), low.lo() * 0x1p-3, 0);
        Rational exact = x.midpoint().add(y.midpoint());
        DoubleDoubleBall sum = x.add(y);
        assertThat(sum.enclosure().contains(exact)).isTrue();
        Rational bound = exact.abs().multiply(Rational.ofExactly(3 * U_SQUARED * SLACK));
        assertThat(sum.midpoint().subtract(exact).abs().compareTo(bound) <= 0).isTrue();
    }

    /** Worst case of the published analysis: 4 u^2 (Muller, Rideau 2022, algorithm DWTimesDW3). */
    @Property(tries = TRIES)
    void multiply_points_relativeErrorWithinPublishedBound(
            @ForAll("points") DoubleDoubleBall x, @ForAll("points") DoubleDoubleBall y) {
        Rational exact = x.midpoint().multiply(y.midpoint());
        Rational bound = exact.abs().multiply(Rational.ofExactly(4 * U_SQUARED * SLACK));
        assertThat(x.multiply(y).midpoint().subtract(exact).abs().compareTo(bound) <= 0)
                .isTrue();
    }
}
