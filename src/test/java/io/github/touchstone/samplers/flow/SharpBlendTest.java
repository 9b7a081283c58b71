package io.github.touchstone.samplers.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.intervals.ComplexDisc;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.Heun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps over balls and discs against the same steps at single points of them (spec FLW-6, FLW-7). */
final class SharpBlendTest {
    private static final double[] MIDDLES = {-3, -0.5, 0, 0.125, 2};
    private static final double[] RADII = {0x1p-20, 0x1p-6, 0x1p-4};

    static List<SharpMap> maps() {
        List<SharpMap> maps = new ArrayList<>();
        for (var target : List.of(Cases.ONE, Cases.REF, Cases.TRI)) {
            maps.addAll(
                    SharpFlow.of(target, Ddim.DETERMINISTIC, Cases.SHORT, 3, 0).maps());
        }
        maps.addAll(
                SharpFlow.of(Cases.ONE, new Heun(), Cases.SHORT, 12, 0).maps().subList(0, 3));
        return maps;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void at_ofABall_containsTheValuesAtBothEnds(SharpMap map) {
        for (double y : MIDDLES) {
            for (double r : RADII) {
                SharpBlend.SharpJet whole = map.at(ball(y, r));
                for (double end : new double[] {y - r, y + r}) {
                    SharpBlend.SharpJet point = map.at(DoubleDoubleBall.of(end));
                    assertThat(meets(whole.value(), point.value())).isTrue();
                    assertThat(meets(whole.slope(), point.slope())).isTrue();
                }
            }
        }
    }

    /** An interval evaluation of {@code sum pi_i (a_i y + b_i)} has several times this radius. */
    @ParameterizedTest
    @MethodSource("maps")
    void at_ofAShortBall_growsByTheSlope(SharpMap map) {
        double r = 0x1p-20;
        for (double y : MIDDLES) {
            SharpBlend.SharpJet whole = map.at(ball(y, r));
            assertThat(whole.value().radius())
                    .isLessThan(1.001 * r * whole.slope().hi());
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void at_ofADisc_containsTheValuesOnItsCircle(SharpMap map) {
        for (double y : MIDDLES) {
            for (double r : RADII) {
                SharpBlend.DiscJet whole = map.at(new ComplexDisc(y, 0, r));
                double[][] ends = {{r, 0}, {-r, 0}, {0, r}, {0, -r}};
                for (double[] end : ends) {
                    SharpBlend.DiscJet point = map.at(new ComplexDisc(y + end[0], end[1], 0));
                    assertThat(meets(whole.value(), point.value())).isTrue();
                    assertThat(meets(whole.slope(), point.slope())).isTrue();
                }
            }
        }
    }

    /** The denominator of two equal components with means -m and m is {@code 2 cosh(m y/v)}, zero at {@code y = i pi v/(2m)}. */
    @Test
    void at_ofADiscThatMeetsAPole_isNotFinite() {
        SharpMap map = SharpFlow.of(Cases.REF, Ddim.DETERMINISTIC, Cases.SHORT, 3, 0)
                .maps()
                .get(2);

        assertThat(map.at(new ComplexDisc(0, 0, 0x1p-4)).value().finite()).isTrue();
        assertThat(map.at(new ComplexDisc(0, 0, 2)).value().finite()).isFalse();
        assertThat(map.at(new ComplexDisc(0, 0, 2)).slope().finite()).isFalse();
    }

    private static DoubleDoubleBall ball(double y, double r) {
        Rational middle = Rational.ofExactly(y);
        Rational radius = Rational.ofExactly(r);
        return DoubleDoubleArithmetic.DD.cover(new Enclosure(middle.subtract(radius), middle.add(radius)));
    }

    /** The value at a point lies in the enclosure there and in that over the whole. */
    private static boolean meets(DoubleDoubleBall whole, DoubleDoubleBall point) {
        return whole.enclosure().meets(point.enclosure());
    }

    private static boolean meets(ComplexDisc whole, ComplexDisc point) {
        double distance = StrictMath.hypot(whole.re() - point.re(), whole.im() - point.im());
        return whole.finite() && point.finite() && distance <= whole.radius() + point.radius();
    }
}
