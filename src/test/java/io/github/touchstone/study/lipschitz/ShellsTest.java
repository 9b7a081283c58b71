package io.github.touchstone.study.lipschitz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.study.smoothness.Effort;
import io.github.touchstone.study.smoothness.Found;
import io.github.touchstone.study.smoothness.NoiseLevel;
import io.github.touchstone.study.smoothness.Smoothness;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShellsTest {
    private static List<List<Rational>> round(int d, Rational v) {
        return IntStream.range(0, d)
                .mapToObj(i -> IntStream.range(0, d)
                        .mapToObj(j -> i == j ? v : Rational.ZERO)
                        .toList())
                .toList();
    }

    /** The radial integral against plain draws of the Jacobian: point mass and N(0, 9 I) in eight dimensions, tau = 1/2, so rho = 1/10. */
    @Test
    void exceedance_isWithinTheIntervalOfDraws() {
        int d = 8;
        List<Rational> zero = Collections.nCopies(d, Rational.ZERO);
        MixtureTarget target = new MixtureTarget(List.of(
                new Component(Rational.of(1, 2), zero, round(d, Rational.ZERO)),
                new Component(Rational.of(1, 2), zero, round(d, Rational.of(9)))));
        Found.Estimated drawn = (Found.Estimated) new Smoothness(target, new Effort(8, 10_000, 1 - 1e-6, 3))
                .exceedance(NoiseLevel.of(Rational.of(1, 2)), Rational.of(5, 4));
        double exact = new Shells(d, 0.1).exceedance(1.25);
        assertThat(exact).isBetween(drawn.lower(), drawn.upper());
        assertThat(drawn.lower()).isGreaterThan(0.01);
    }

    @Test
    void least_isWhereTheProbabilityIsP() {
        Shells shells = new Shells(100, 0.3);
        double constant = shells.least(1e-6);
        assertThat(Math.abs(shells.exceedance(constant) / 1e-6 - 1)).isLessThan(1e-9);
        assertThat(shells.relativeError(1e-6)).isLessThan(1e-8);
    }

    /** SMO-5 (b): in many dimensions the shells need twice the variance of two points at their distance, and more than one covariance may. */
    @Test
    void manyDimensions_needTwiceThePair() {
        double p = 1e-12;
        double shells = Shells.worst(100_000_000L, p).least(p);
        double pair =
                Families.pair(Rational.of(10).pow(12).reciprocal()).constant().value();
        assertThat(shells + 1).isBetween(1.99 * (pair + 1), 2 * (pair + 1) + 1.5);
        assertThat(shells).isGreaterThan(2 * StrictMath.log(2 / p) - 1).isLessThan(4 * StrictMath.log(2 / p));
    }
}
