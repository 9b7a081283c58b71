package io.github.touchstone.math.divergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.linear.CommutingMatrices;
import io.github.touchstone.math.linear.CommutingMatrix;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** DIV-4, DIV-5: on R diag(p) R^T and R diag(q) R^T with a Pythagorean rotation R, divergences are sums over the coordinates. */
class MultivariateNormalPairProperties {
    private static final BallArithmetic BALLS = new BallArithmetic(160);
    private static final CommutingMatrices<Ball> MATRICES = CommutingMatrices.of(BALLS, 2);
    private static final Rational COS = Rational.of(3, 5);
    private static final Rational SIN = Rational.of(4, 5);
    private static final Rational SCALE = Rational.of(2, 7);

    private static CommutingMatrix<Ball> rotated(Rational a, Rational b) {
        Rational mixed = a.subtract(b).multiply(COS).multiply(SIN);
        Rational first = a.multiply(COS).multiply(COS).add(b.multiply(SIN).multiply(SIN));
        Rational second = a.multiply(SIN).multiply(SIN).add(b.multiply(COS).multiply(COS));
        return MATRICES.matrix(List.of(List.of(first, mixed), List.of(mixed, second)));
    }

    @Property(tries = 60)
    void divergences_rotatedPair_areTheSumsOverCoordinates(
            @ForAll @IntRange(min = 1, max = 40) int p1,
            @ForAll @IntRange(min = 1, max = 40) int p2,
            @ForAll @IntRange(min = 1, max = 40) int q1,
            @ForAll @IntRange(min = 1, max = 40) int q2,
            @ForAll @IntRange(min = -5, max = 5) int x,
            @ForAll @IntRange(min = -5, max = 5) int y) {
        // the gap sqrt(SCALE) (x, y) in the eigenbasis, turned by R
        List<Ball> direction = List.of(
                BALLS.of(COS.multiply(x).subtract(SIN.multiply(y))),
                BALLS.of(SIN.multiply(x).add(COS.multiply(y))));
        MultivariateNormalPair<Ball> pair = new MultivariateNormalPair<>(
                rotated(Rational.of(p1, 8), Rational.of(p2, 8)),
                rotated(Rational.of(q1, 8), Rational.of(q2, 8)),
                direction,
                BALLS.of(SCALE));
        NormalPair<Ball> first = coordinate(p1, q1, x);
        NormalPair<Ball> second = coordinate(p2, q2, y);
        assertMeets(
                pair.kl().value(BALLS), first.kl().value(BALLS).add(second.kl().value(BALLS)));
        assertMeets(
                pair.swapped().kl().value(BALLS),
                first.swapped().kl().value(BALLS).add(second.swapped().kl().value(BALLS)));
        assertMeets(
                pair.squaredWasserstein(BALLS), first.squaredWasserstein(BALLS).add(second.squaredWasserstein(BALLS)));
    }

    private static NormalPair<Ball> coordinate(int p, int q, int gap) {
        return new NormalPair<>(
                BALLS.of(Rational.of(p, 8)), BALLS.of(Rational.of(q, 8)), BALLS.of(SCALE.multiply(gap * gap)));
    }

    private static void assertMeets(Ball value, Ball expected) {
        Enclosure x = value.enclosure();
        assertThat(x.meets(expected.enclosure())).isTrue();
        assertThat(x.radius()).isLessThan(Rational.parse("1e-35"));
    }
}
