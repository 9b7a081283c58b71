package io.github.touchstone.spec.schedules;

import static io.github.touchstone.spec.schedules.Families.q;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import org.junit.jupiter.api.Test;

/**
 * Validation: enclosures against figures of src/test/python/schedule_references.py, which takes other formulas (gamma functions,
 * tanh, odds, powers, telescoped products, quadrature) at 80 digits and prints 50.
 */
class ScheduleReferenceTest {
    private static final BallArithmetic BALL = new BallArithmetic(256);

    /** Half a unit of the last of 50 printed digits, at most 5e-50 of the figure. */
    private static void assertHolds(Ball value, String figure) {
        Rational printed = q(figure);
        Rational slack = printed.multiply(q("5e-50"));
        Enclosure rounded = new Enclosure(printed.subtract(slack), printed.add(slack));
        Enclosure enclosure = BALL.enclosure(value);
        assertThat(enclosure.meets(rounded))
                .as("%s meets %s", enclosure.middle().doubleValue(), figure)
                .isTrue();
        // no vacuous agreement: fifteen digits of the figure at the least
        assertThat(enclosure.radius()).isLessThan(printed.multiply(q("1e-15")));
    }

    private static Ball alphaBar(ScheduleFamily family, int steps, int t) {
        return family.schedule(steps, BALL).alphaBar(t);
    }

    @Test
    void linear_practice_gammaFunction() {
        assertHolds(alphaBar(Linear.HO, 1000, 500), "0.078587242881778237343289826891112455112739384787781");
        assertHolds(alphaBar(Linear.HO, 1000, 1000), "0.000040358297653756833148176351615541440390773941252668");
    }

    @Test
    void scaledLinear_practice_gammaFunction() {
        assertHolds(
                alphaBar(ScaledLinear.ROMBACH, 1000, 1000), "0.0046600985130772404038976663659251978091473958235778");
    }

    @Test
    void cosine_practice_telescoped() {
        assertHolds(
                alphaBar(Cosine.NICHOL_DHARIWAL, 1000, 500), "0.49384359044063771331655268066906827620301605396075");
        assertHolds(
                alphaBar(Cosine.NICHOL_DHARIWAL, 1000, 1000),
                "0.0000000024287669070344683559891564841737126598275715103077");
    }

    @Test
    void sigmoid_practice_hyperbolicTangent() {
        assertHolds(alphaBar(Sigmoid.PRACTICE, 1000, 1000), "0.000039681819905332077738838952168539565040141368285756");
    }

    @Test
    void zeroTerminalSnr_linear_affineInTheRoot() {
        assertHolds(
                alphaBar(new ZeroTerminalSnr(Linear.HO), 1000, 500),
                "0.076028750547114724837556905325539977205380040139098");
    }

    @Test
    void logistic_theory_odds() {
        assertHolds(alphaBar(Logistic.DEFAULT, 1000, 1), "0.99999999999999999999999976269261953059448955433914");
        assertHolds(alphaBar(Logistic.DEFAULT, 1000, 500), "0.9999999992282555948395188579865944984820315834165");
    }

    @Test
    void liYan_theory_powers() {
        assertHolds(
                LiYan.DEFAULT.schedule(1000, BALL).beta(100),
                "0.000051433824333781988886055280426614096605506091478965");
        assertHolds(alphaBar(LiYan.DEFAULT, 1000, 1000), "7.971352047311560806272436959845222698913740683189e-26");
    }

    @Test
    void equalAngle_quarter_tangent() {
        EqualAngle family = new EqualAngle(q("1/4"), q("1e-6"));
        assertHolds(alphaBar(family, 7, 3), "0.86281971392892598876353664143806266250520974417977");
        assertHolds(alphaBar(family, 7, 7), "0.0000000000039999999999866666666667108444444442980317460322313");
    }

    @Test
    void vp_pierretGalerne_quadrature() {
        assertHolds(alphaBar(Vp.PIERRET_GALERNE, 100, 1), "0.99989005604427972511838615823935477284519086962766");
        assertHolds(alphaBar(Vp.PIERRET_GALERNE, 100, 50), "0.082742346342605757444219903798120512974276734129622");
    }

    @Test
    void timeGrids_chenLeeLu_logarithms() {
        PowerGrid quadratic = new PowerGrid(PowerGrid.Shape.QUADRATIC, q("12"), q("1e-3"), TimeConvention.HALF);
        PowerGrid cubic = new PowerGrid(PowerGrid.Shape.CUBIC, q("12"), q("1e-3"), TimeConvention.HALF);
        ExponentialThenConstant exponential = new ExponentialThenConstant(q("12"), q("1e-3"), TimeConvention.UNIT);
        assertHolds(alphaBar(quadratic, 10, 5), "0.088498022893174498811278948190003325523326864769676");
        assertHolds(alphaBar(cubic, 10, 5), "0.29064577227619843110559559659263972603489447694903");
        assertHolds(alphaBar(exponential, 100, 3), "0.99713237406995218658071461711600098224040126400218");
        assertHolds(alphaBar(exponential, 100, 99), "0.00000000005420612719028297205437330506931118911493635761928");
    }

    /** Lin et al. 2024, table 1, as printed there: sqrt(abar_T) of the schedules of practice at T = 1000. */
    @Test
    void practice_terminalSignal_publishedFigures() {
        assertThat(Linear.HO.schedule(1000, BALL).sqrtAlphaBar(1000).getReal()).isBetween(0.0063525, 0.0063535);
        assertThat(ScaledLinear.ROMBACH.schedule(1000, BALL).sqrtAlphaBar(1000).getReal())
                .isBetween(0.0682645, 0.0682655);
        assertThat(Cosine.NICHOL_DHARIWAL
                        .schedule(1000, BALL)
                        .sqrtAlphaBar(1000)
                        .getReal())
                .isBetween(4.9275e-5, 4.9285e-5);
    }
}
