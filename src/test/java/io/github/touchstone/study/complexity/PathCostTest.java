package io.github.touchstone.study.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.GaussLegendre;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.spec.claims.PathKlFloor;
import io.github.touchstone.study.information.Information;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sum of Fisher informations against the chain rule, which takes entropies. */
class PathCostTest {
    private static final double DELTA = 1e-3;

    private static final Rational EXACT_DELTA = Rational.ofExactly(DELTA);

    private static final Rational HORIZON = Rational.of(12);

    private static Information information(Law law) {
        return law.information(StrictMath.log(1e-4), 13);
    }

    @ParameterizedTest
    @CsvSource({
        "POINT, EXPONENTIAL, true",
        "POINT, GEOMETRIC, false",
        "NARROW, GEOMETRIC, true",
        "NARROW, EXPONENTIAL, false",
        "POINTS, EXPONENTIAL, true",
        "POINTS, GEOMETRIC, false",
        "MIXTURE, EXPONENTIAL, false",
        "MIXTURE, GEOMETRIC, true"
    })
    void at_everyLaw_isTheChainRule(Law law, Grid grid, boolean exponential) {
        int n = 200;
        CoefficientRule rule = exponential ? new ExponentialIntegrator() : new DdpmTheory();
        Measured chain = LineRun.pathKl(law.target().asMixture(), rule, grid.family(EXACT_DELTA, HORIZON), n, 1);
        double sum = new PathCost(information(law), grid, DELTA, 12, exponential).at(n);
        // three Gauss-Legendre nodes on steps of 0.1: (0.1/2)^6/(7 5^2 ...) is below 1e-9 relative
        assertThat(sum).isCloseTo(chain.value(), within(1e-8 * chain.value() + chain.error()));
    }

    @ParameterizedTest
    @CsvSource({"EXPONENTIAL", "GEOMETRIC"})
    void at_beyondTheTable_isExtrapolated(Grid grid) {
        int n = 3 * PathCost.MOST;
        double chain = LineRun.pathKl(
                        Law.POINT.target().asMixture(), new DdpmTheory(), grid.family(EXACT_DELTA, HORIZON), n, 1)
                .value();
        assertThat(new PathCost(information(Law.POINT), grid, DELTA, 12, false).at(n))
                .isCloseTo(chain, within(1e-6 * chain));
    }

    @ParameterizedTest
    @CsvSource({"20", "300"})
    void at_pointOnGeometricRatios_isTheFloor(int levels) {
        DoubleDoubleArithmetic dd = DoubleDoubleArithmetic.DD;
        double length = StrictMath.log(StrictMath.expm1(12) / StrictMath.expm1(DELTA));
        double floor = PathKlFloor.theoryForm(dd.of(Rational.ofExactly(length)), levels - 1, dd)
                .getReal();
        double start = information(Law.POINT).start(StrictMath.expm1(12));
        assertThat(new PathCost(information(Law.POINT), Grid.GEOMETRIC, DELTA, 12, false).at(levels) - start)
                .isCloseTo(floor, within(1e-6 * floor));
    }

    /** CPX-4, where V/s_T is 4.25 e^-12 at most. */
    @ParameterizedTest
    @EnumSource(Law.class)
    void curvature_onAverage_isAtMostOne(Law law) {
        Information information = information(law);
        GaussLegendre rule = GaussLegendre.of(400);
        double from = StrictMath.log(1e-3);
        double sum = 0;
        for (int i = 0; i < rule.size(); i++) {
            double s = StrictMath.exp(rule.node(i, from, 12));
            sum += rule.weight(i, from, 12) * s * s * information.fall(s);
        }
        assertThat(sum / (12 - from)).isPositive().isLessThan(1 + 1e-5);
    }
}
