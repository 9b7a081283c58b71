package io.github.touchstone.spec.targets;

import static io.github.touchstone.spec.targets.BallAssertions.same;
import static io.github.touchstone.spec.targets.BallAssertions.sameRows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.laws.SmoothLaw;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.util.Binary64;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

/** MIX-4, MIX-5 and MIX-10: laws in space against the line, against each other, and against automatic derivatives. */
class NoisedSpaceTest {
    private static final BallArithmetic BALLS = new BallArithmetic(200);
    private static final List<Rational> LEVELS = List.of(Rational.of(9, 10), Rational.of(1, 3));
    private static final Schedule<Ball> SCHEDULE =
            Schedule.fromAlphaBars(BALLS, LEVELS.stream().map(BALLS::of).toList());
    private static final Schedule<Binary64> IN_DOUBLE = Schedule.fromAlphaBars(
            Binary64Arithmetic.DOUBLE,
            LEVELS.stream().map(Binary64Arithmetic.DOUBLE::of).toList());

    /** Two components of different, correlated covariances. */
    private static final MixtureTarget PLANE = new MixtureTarget(List.of(
            new MixtureTarget.Component(Rational.of(1, 3), Mixtures.vector("-1 2"), Mixtures.rows("2 1", "1 1")),
            new MixtureTarget.Component(
                    Rational.of(2, 3), Mixtures.vector("1/2 0"), Mixtures.rows("1/4 -1/8", "-1/8 1/2"))));

    private static List<Ball> point(String numbers) {
        return Mixtures.vector(numbers).stream().map(BALLS::of).toList();
    }

    private static void sameAt(SmoothLaw<Ball> a, SmoothLaw<Ball> b, List<Ball> x) {
        assertThat(a.dimension()).isEqualTo(b.dimension()).isEqualTo(x.size());
        same(a.logDensity(x), b.logDensity(x));
        same(a.score(x), b.score(x));
        sameRows(a.scoreJacobian(x), b.scoreJacobian(x));
    }

    @Test
    void at_dimensionOne_isTheLawOnTheLine() {
        NormalMixture<Ball> line = NoisedLine.at(Mixtures.reference(), SCHEDULE, 2);
        SmoothLaw<Ball> space = NoisedSpace.at(Mixtures.reference(), SCHEDULE, 2);
        for (String at : List.of("-3", "-1/5", "0", "1")) {
            List<Ball> x = point(at);
            NormalMixture.Local<Ball> local = line.at(x.get(0));
            same(space.logDensity(x), local.logDensity());
            same(space.score(x).get(0), local.score());
            same(space.scoreJacobian(x).get(0).get(0), local.scoreDerivative());
        }
    }

    /** {@code V^{-1}} of a 2 x 2 matrix by its adjugate. */
    @Test
    void at_gaussian_isTheQuadraticForm() {
        FullGaussian gaussian = new FullGaussian(Mixtures.vector("1 -2"), Mixtures.rows("2 1", "1 3"));
        SmoothLaw<Ball> law = NoisedSpace.at(gaussian, SCHEDULE, 2);
        List<Ball> x = point("1/3 1/7");
        Ball a = Marginal.variance(SCHEDULE, BALLS.of(2), 2);
        Ball c = Marginal.variance(SCHEDULE, BALLS.of(3), 2);
        Ball b = SCHEDULE.alphaBar(2);
        Ball det = a.multiply(c).subtract(b.multiply(b));
        Ball p = x.get(0).subtract(SCHEDULE.sqrtAlphaBar(2));
        Ball q = x.get(1).add(SCHEDULE.sqrtAlphaBar(2).multiply(2));
        Ball u = b.multiply(q).subtract(c.multiply(p)).divide(det);
        Ball v = b.multiply(p).subtract(a.multiply(q)).divide(det);
        same(law.score(x), List.of(u, v));
        same(
                law.logDensity(x),
                p.multiply(u)
                        .add(q.multiply(v))
                        .subtract(BALLS.log(det))
                        .divide(BALLS.of(2))
                        .subtract(BALLS.log(BALLS.pi().multiply(2))));
        sameRows(
                law.scoreJacobian(x),
                List.of(
                        List.of(c.divide(det).negate(), b.divide(det)),
                        List.of(b.divide(det), a.divide(det).negate())));
    }

    @Test
    void at_product_isTheWrittenOutMixture() {
        ProductTarget product = new ProductTarget(List.of(
                new ProductTarget.Factor(Mixtures.reference(), 2),
                new ProductTarget.Factor(PLANE, 1),
                new ProductTarget.Factor(PointMasses.uniform(Mixtures.rows("0", "1")), 1)));
        MixtureTarget written = product.asMixture();
        assertThat(written.components()).hasSize(2 * 2 * 2 * 2);
        sameAt(NoisedSpace.at(product, SCHEDULE, 2), NoisedSpace.at(written, SCHEDULE, 2), point("1 -1/2 1/3 0 1/4"));
    }

    @Test
    void at_diagonalGaussian_isTheWrittenOutMixture() {
        DiagonalGaussian gaussian = new DiagonalGaussian(List.of(
                new DiagonalGaussian.Coordinate(Rational.ONE, Rational.of(1, 4), 2),
                new DiagonalGaussian.Coordinate(Rational.ZERO, Rational.of(3), 1)));
        sameAt(
                NoisedSpace.at(gaussian, SCHEDULE, 1),
                NoisedSpace.at(gaussian.asMixture(), SCHEDULE, 1),
                point("1 -1/2 1/3"));
    }

    @Test
    void at_subspace_isTheWrittenOutMixture() {
        SubspaceMixture line =
                new SubspaceMixture(Mixtures.rows("2/3 2/3 1/3"), Mixtures.reference(), Rational.of(1, 5));
        SubspaceMixture plane = new SubspaceMixture(Mixtures.rows("3/5 0 4/5 0", "0 1 0 0"), PLANE, Rational.of(2));
        for (int t = 0; t <= 2; t++) {
            sameAt(NoisedSpace.at(line, SCHEDULE, t), NoisedSpace.at(line.asMixture(), SCHEDULE, t), point("1/2 -1 2"));
            sameAt(
                    NoisedSpace.at(plane, SCHEDULE, t),
                    NoisedSpace.at(plane.asMixture(), SCHEDULE, t),
                    point("1/2 -1 2 1"));
        }
    }

    /** A product costs the same at any dimension; the law of 10^4 coordinates is at hand. */
    @Test
    void at_manyCoordinates_addsUp() {
        SmoothLaw<Binary64> many = NoisedSpace.at(ProductTarget.power(10_000, Mixtures.reference()), IN_DOUBLE, 2);
        SmoothLaw<Binary64> one = NoisedSpace.at(Mixtures.reference(), IN_DOUBLE, 2);
        List<Binary64> x = Collections.nCopies(10_000, new Binary64(0.75));
        double single = one.logDensity(x.subList(0, 1)).getReal();
        // at most 10^4 roundings of a sum of that size
        assertThat(many.logDensity(x).getReal())
                .isCloseTo(10_000 * single, within(1e4 * 1e4 * Math.abs(single) * 0x1p-53));
        assertThat(many.score(x))
                .hasSize(10_000)
                .allMatch(s -> s.equals(one.score(x.subList(0, 1)).get(0)));
    }

    /** {@code log sum_i w_i N(x; M_i, V_i)} in doubles, with all first and second derivatives carried along. */
    @Test
    void at_plane_isWhatAutomaticDifferentiationGives() {
        SmoothLaw<Ball> law = NoisedSpace.at(PLANE, SCHEDULE, 2);
        DSFactory factory = new DSFactory(2, 2);
        for (double[] at : new double[][] {{0, 0}, {-1, 1}, {0.25, -0.5}, {2, 1.5}}) {
            DerivativeStructure log = density(factory.variable(0, at[0]), factory.variable(1, at[1]))
                    .log();
            List<Ball> x = point(at[0] + " " + at[1]);
            List<List<Ball>> jacobian = law.scoreJacobian(x);
            assertThat(law.logDensity(x).getReal()).isCloseTo(log.getValue(), within(1e-13));
            assertThat(law.score(x).get(0).getReal()).isCloseTo(log.getPartialDerivative(1, 0), within(1e-12));
            assertThat(law.score(x).get(1).getReal()).isCloseTo(log.getPartialDerivative(0, 1), within(1e-12));
            assertThat(jacobian.get(0).get(0).getReal()).isCloseTo(log.getPartialDerivative(2, 0), within(1e-11));
            assertThat(jacobian.get(0).get(1).getReal()).isCloseTo(log.getPartialDerivative(1, 1), within(1e-11));
            assertThat(jacobian.get(1).get(1).getReal()).isCloseTo(log.getPartialDerivative(0, 2), within(1e-11));
        }
    }

    private static DerivativeStructure density(DerivativeStructure x, DerivativeStructure y) {
        double abar = 1 / 3.0;
        double noise = 2 / 3.0;
        DerivativeStructure sum = x.multiply(0);
        for (MixtureTarget.Component c : PLANE.components()) {
            double a = abar * c.covariance().get(0).get(0).doubleValue() + noise;
            double b = abar * c.covariance().get(0).get(1).doubleValue();
            double d = abar * c.covariance().get(1).get(1).doubleValue() + noise;
            double det = a * d - b * b;
            DerivativeStructure p =
                    x.subtract(FastMath.sqrt(abar) * c.mean().get(0).doubleValue());
            DerivativeStructure q =
                    y.subtract(FastMath.sqrt(abar) * c.mean().get(1).doubleValue());
            DerivativeStructure form = p.multiply(p)
                    .multiply(d)
                    .subtract(p.multiply(q).multiply(2 * b))
                    .add(q.multiply(q).multiply(a))
                    .divide(-2 * det);
            sum = sum.add(form.exp().multiply(c.weight().doubleValue() / (2 * FastMath.PI * FastMath.sqrt(det))));
        }
        return sum;
    }

    /** MIX-10: rotating the target rotates the score. */
    @Test
    void at_rotatedTarget_isRotated() {
        List<List<Rational>> turn = Mixtures.rows("3/5 -4/5", "4/5 3/5");
        MixtureTarget turned = new MixtureTarget(PLANE.components().stream()
                .map(c -> new MixtureTarget.Component(
                        c.weight(), times(turn, c.mean()), conjugated(turn, c.covariance())))
                .toList());
        SmoothLaw<Ball> law = NoisedSpace.at(PLANE, SCHEDULE, 2);
        SmoothLaw<Ball> there = NoisedSpace.at(turned, SCHEDULE, 2);
        List<Rational> x = Mixtures.vector("1/3 -3/4");
        List<Ball> moved = times(turn, x).stream().map(BALLS::of).toList();
        List<Ball> score = law.score(x.stream().map(BALLS::of).toList());
        same(
                there.score(moved),
                turn.stream()
                        .map(row -> BALLS.of(row.get(0))
                                .multiply(score.get(0))
                                .add(BALLS.of(row.get(1)).multiply(score.get(1))))
                        .toList());
    }

    private static List<Rational> times(List<List<Rational>> rows, List<Rational> x) {
        return rows.stream()
                .map(row -> IntStream.range(0, x.size())
                        .mapToObj(k -> row.get(k).multiply(x.get(k)))
                        .reduce(Rational.ZERO, Rational::add))
                .toList();
    }

    private static List<List<Rational>> conjugated(List<List<Rational>> turn, List<List<Rational>> matrix) {
        List<List<Rational>> half = turn.stream().map(row -> times(matrix, row)).toList();
        return turn.stream().map(row -> times(half, row)).toList();
    }

    @Test
    void at_noDensity_refusesTimeZero() {
        assertThatThrownBy(() -> NoisedSpace.at(PointMasses.uniform(Mixtures.rows("0 0", "1 1")), SCHEDULE, 0))
                .hasMessage("the target has no density; its score exists from t = 1 on");
    }
}
