package io.github.touchstone.study.lipschitz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.montecarlo.Streams;
import org.junit.jupiter.api.Test;

class RareSteepnessTest {
    private static Streams.Stage streams() {
        return new Streams(5).stage();
    }

    /** Two points have a closed form; 40 000 weights spread by less than their mean, so five deviations are 2.5 %. */
    @Test
    void twoPoints_haveTheProbabilityOfTheClosedForm() {
        double exact = EqualPairs.exceedance(Rational.of(10), Rational.of(9)).getReal();
        double simplex = new RareSteepness(new Places.Simplex(2, 9)).probability(10, 40_000, streams());
        double line = new RareSteepness(new Places.Rows(new double[][] {{0}, {9}})).probability(10, 40_000, streams());
        assertThat(exact).isLessThan(1e-4);
        assertThat(simplex).isCloseTo(exact, within(0.025 * exact));
        assertThat(line).isCloseTo(exact, within(0.025 * exact));
    }

    @Test
    void twoPoints_haveTheConstantOfTheClosedFormInTheInterval() {
        double exact = new EqualPairs(1, Rational.of(1, 1_000_000))
                .least(Rational.of(9), 1e-9)
                .middle()
                .doubleValue();
        RareSteepness.Interval found = new RareSteepness(new Places.Simplex(2, 9))
                .least(1e-6, 20_000, streams())
                .orElseThrow();
        assertThat(exact).isBetween(found.lower(), found.upper());
        assertThat(found.upper() - found.lower()).isLessThan(2);
    }

    /** An equilateral triangle is a simplex; its three points as rows take the other branch of the code. */
    @Test
    void triangle_isTheSimplexOfThree() {
        double side = 8;
        double[][] triangle = {{0, 0}, {side, 0}, {side / 2, side * Math.sqrt(3) / 2}};
        double rows = new RareSteepness(new Places.Rows(triangle)).probability(8, 40_000, streams());
        double simplex = new RareSteepness(new Places.Simplex(3, side)).probability(8, 40_000, streams());
        assertThat(rows).isCloseTo(simplex, within(0.04 * simplex));
    }

    @Test
    void norms_ofBothKindsOfPlacesAgree() {
        double side = 6;
        double[][] triangle = {{0, 0}, {side, 0}, {side / 2, side * Math.sqrt(3) / 2}};
        double[] shares = {0.5, 0.2, 0.3};
        assertThat(new Places.Simplex(3, side).norm(shares))
                .isCloseTo(new Places.Rows(triangle).norm(shares), within(1e-12));
    }
}
