package io.github.touchstone.spec.targets;

import static io.github.touchstone.math.numbers.DoubleDoubleArithmetic.DD;
import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import org.hipparchus.FieldElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MIX-7: the average posterior variance, by Fisher's information, in every arithmetic, and where it is not computed. */
class AveragePosteriorTest {
    private static final List<Rational> LEVELS = List.of(Rational.of(3, 4), Rational.of(1, 2), Rational.of(1, 100));
    private static final Schedule<DoubleDoubleBall> SCHEDULE = schedule(DD);

    private static <T extends FieldElement<T>> Schedule<T> schedule(Arithmetic<T> arithmetic) {
        return Schedule.fromAlphaBars(
                arithmetic, LEVELS.stream().map(arithmetic::of).toList());
    }

    private static MixtureTarget target(String components) {
        return Mixtures.line(components.split(";"));
    }

    /** {@code beta/alpha (1 - beta E s^2)} with E s^2 by the trapezoidal rule in doubles, of 40 nodes a standard deviation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2 -2 1/4;1/2 2 1/4",
                "1/2 -2 1/4;3/10 1/2 9/25;1/5 5/2 4/25",
                "1/2 0 1;1/2 0 9",
                "1/3 -1 0;2/3 1 0",
                "9/10 0 1/100;1/10 1 4"
            })
    void value_isThatOfFishersInformation(String components) {
        for (int t = 1; t <= 3; t++) {
            LineMixture law = LineMixture.of(NoisedLine.at(target(components), SCHEDULE, t));
            double narrowest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < law.size(); i++) {
                narrowest = Math.min(narrowest, Math.sqrt(law.variance(i)));
            }
            double h = narrowest / 40;
            double information = 0;
            for (double x = law.support().lower(); x <= law.support().upper(); x += h) {
                information += h * law.density(x) * law.score(x) * law.score(x);
            }
            double beta = SCHEDULE.beta(t).getReal();
            double expected = beta / (1 - beta) * (1 - beta * information);
            assertThat(target(components).averagePosteriorVariance(SCHEDULE, t).getReal())
                    .isCloseTo(expected, within(1e-12 * beta / (1 - beta) * (1 + beta * information)));
        }
    }

    /** The enclosure in double-double balls holds the value computed with finer nodes and a smaller bound in balls of 120 bits. */
    @ParameterizedTest
    @ValueSource(strings = {"1/2 -2 1/4;1/2 2 1/4", "1/3 -1 0;2/3 1 0", "9/10 0 1/4;1/10 1 4"})
    void value_coarserAndFinerRule_agreeToTheirBounds(String components) {
        Schedule<Ball> balls = schedule(new BallArithmetic(120));
        Schedule<?> doubles = schedule(Binary64Arithmetic.DOUBLE);
        for (int t = 1; t <= 3; t++) {
            Enclosure coarse =
                    target(components).averagePosteriorVariance(SCHEDULE, t).enclosure();
            Enclosure fine =
                    target(components).averagePosteriorVariance(balls, t).enclosure();
            assertThat(coarse.meets(fine)).isTrue();
            assertThat(coarse.radius().doubleValue()).isLessThan(1e-27);
            assertThat(fine.radius().doubleValue()).isLessThan(1e-33);
            assertThat(target(components).averagePosteriorVariance(doubles, t).getReal())
                    .isCloseTo(fine.middle().doubleValue(), within(1e-14));
        }
    }

    /** The bound of the rule holds at coarse steps too, where it is large enough to be seen in doubles. */
    @Test
    void bound_coarseRule_holds() {
        MixtureTarget reference = Mixtures.reference();
        double exact = reference.averagePosteriorVariance(SCHEDULE, 2).getReal();
        for (double tolerance : new double[] {1e-2, 1e-4, 1e-6, 1e-8}) {
            SpreadRule coarse = SpreadRule.of(reference, schedule(Binary64Arithmetic.DOUBLE), 2, tolerance);
            assertThat(Math.abs(coarse.value() - exact)).isLessThanOrEqualTo(coarse.bound() + 1e-15);
            assertThat(coarse.bound()).isLessThanOrEqualTo(tolerance);
        }
    }

    @Test
    void value_splitAndReorderedComponents_isUnchanged() {
        Enclosure one = target("1/2 -2 1/4;1/2 2 1/4")
                .averagePosteriorVariance(SCHEDULE, 2)
                .enclosure();
        Enclosure other = target("1/4 2 1/4;1/2 -2 1/4;1/4 2 1/4")
                .averagePosteriorVariance(SCHEDULE, 2)
                .enclosure();
        assertThat(one.meets(other)).isTrue();
        assertThat(other.radius().doubleValue()).isLessThan(1e-28);
        Enclosure moved = target("1/2 1 1/4;1/2 5 1/4")
                .averagePosteriorVariance(SCHEDULE, 2)
                .enclosure();
        assertThat(one.meets(moved)).isTrue();
    }

    /** One distinct component is a Gaussian, in Q. */
    @Test
    void value_equalComponents_isTheGaussiansExactly() {
        Schedule<Rational> exact = schedule(EXACT);
        assertThat(target("1/3 2 1/4;2/3 2 1/4").averagePosteriorVariance(exact, 2))
                .isEqualTo(DiagonalGaussian.centred(Rational.of(1, 4)).averagePosteriorVariance(exact, 2));
        assertThat(PointMasses.uniform(Mixtures.rows("1 2", "1 2")).averagePosteriorVariance(exact, 2))
                .isEqualTo(exact.posteriorVariance(2));
    }

    /** Coordinates average: 3 of the mixture, 2 Gaussian, and the subspace's complement. */
    @Test
    void value_productsAndSubspaces_averageOverCoordinates() {
        MixtureTarget line = Mixtures.reference();
        DoubleDoubleBall own = line.averagePosteriorVariance(SCHEDULE, 2);
        DoubleDoubleBall rest = DiagonalGaussian.centred(Rational.of(3)).averagePosteriorVariance(SCHEDULE, 2);
        DoubleDoubleBall expected = own.multiply(3).add(rest.multiply(2)).divide(DD.of(5));
        ProductTarget product = new ProductTarget(List.of(
                new ProductTarget.Factor(line, 3),
                new ProductTarget.Factor(DiagonalGaussian.centred(Rational.of(3)), 2)));
        assertThat(product.averagePosteriorVariance(SCHEDULE, 2).enclosure().meets(expected.enclosure()))
                .isTrue();
        SubspaceMixture subspace = new SubspaceMixture(Mixtures.rows("2/3 2/3 1/3"), line, Rational.of(3));
        DoubleDoubleBall inSpace = own.add(rest.multiply(2)).divide(DD.of(3));
        assertThat(subspace.averagePosteriorVariance(SCHEDULE, 2).enclosure().meets(inSpace.enclosure()))
                .isTrue();
    }

    @Test
    void value_whereItIsNotComputed_namesWhatWouldWork() {
        MixtureTarget plane = PointMasses.uniform(Mixtures.rows("0 0", "1 1")).asMixture();
        assertThatThrownBy(() -> plane.averagePosteriorVariance(SCHEDULE, 1))
                .isInstanceOf(NotComputedException.class)
                .hasMessage("the average posterior variance of a mixture on the plane is computed in binary64 only,"
                        + " not in dd arithmetic");
        MixtureTarget space =
                PointMasses.uniform(Mixtures.rows("0 0 0", "1 1 1")).asMixture();
        assertThatThrownBy(() -> space.averagePosteriorVariance(SCHEDULE, 1))
                .isInstanceOf(NotComputedException.class)
                .hasMessage(
                        "the average posterior variance of a mixture in dimension 3 is an integral that is not computed;"
                                + " give the target as a product of lines or as a subspace mixture of dimension 1 or 2,"
                                + " or take another variance");
    }
}
