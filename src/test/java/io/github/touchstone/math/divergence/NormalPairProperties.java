package io.github.touchstone.math.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;

/** DIV-3, DIV-5, DIV-6, BND-11 on random pairs, in balls; integrals and distribution functions of another library as oracles. */
class NormalPairProperties {
    private static final int TRIES = 60;
    private static final BallArithmetic BALLS = new BallArithmetic(160);

    /** Variances and squared gaps in [1/16, 4], gaps also zero; P = Q comes up, too. */
    @Provide
    Arbitrary<NormalPair<Rational>> pairs() {
        Arbitrary<Rational> sixteenths = Arbitraries.integers().between(1, 64).map(n -> Rational.of(n, 16));
        Arbitrary<Rational> gap = Arbitraries.oneOf(Arbitraries.of(Rational.ZERO), sixteenths);
        Arbitrary<NormalPair<Rational>> equal =
                Combinators.combine(sixteenths, gap).as((p, g) -> new NormalPair<>(p, p, g));
        Arbitrary<NormalPair<Rational>> any =
                Combinators.combine(sixteenths, sixteenths, gap).as(NormalPair::new);
        return Arbitraries.frequencyOf(Tuple.of(1, equal), Tuple.of(4, any)).withoutEdgeCases();
    }

    private static NormalPair<Ball> balls(NormalPair<Rational> pair) {
        return pair.map(BALLS::of);
    }

    private static Ball kl(NormalPair<Rational> pair) {
        return balls(pair).kl().value(BALLS);
    }

    private static boolean same(NormalPair<Rational> pair) {
        return pair.p().equals(pair.q()) && pair.squaredGap().isZero();
    }

    @Property(tries = TRIES)
    void kl_anyPair_isPositiveUnlessTheLawsAgree(@ForAll("pairs") NormalPair<Rational> pair) {
        if (same(pair)) {
            assertThat(kl(pair).enclosure().contains(Rational.ZERO)).isTrue();
        } else {
            assertThat(BALLS.less(BALLS.zero(), kl(pair))).isEqualTo(Truth.TRUE);
        }
    }

    @Property(tries = TRIES)
    void kl_scaledLaws_isUnchanged(@ForAll("pairs") NormalPair<Rational> pair) {
        NormalPair<Rational> scaled = pair.map(x -> x.multiply(Rational.of(7, 3)));
        assertThat(scaled.kl()).isEqualTo(pair.kl());
    }

    @Property(tries = TRIES)
    void squaredWasserstein_scaledLaws_scalesAsAVariance(@ForAll("pairs") NormalPair<Rational> pair) {
        Rational factor = Rational.of(7, 3);
        Ball scaled = balls(pair.map(x -> x.multiply(factor))).squaredWasserstein(BALLS);
        Ball expected = balls(pair).squaredWasserstein(BALLS).multiply(BALLS.of(factor));
        assertThat(scaled.enclosure().meets(expected.enclosure())).isTrue();
    }

    /** {@code W2(p, r) <= W2(p, q) + W2(q, r)} for three laws on the line with means 0, a, a + b. */
    @Property(tries = TRIES)
    void squaredWasserstein_threeLaws_obeysTheTriangle(
            @ForAll("pairs") NormalPair<Rational> pair, @ForAll("pairs") NormalPair<Rational> other) {
        Ball a = BALLS.sqrt(BALLS.of(pair.squaredGap()));
        Ball b = BALLS.sqrt(BALLS.of(other.squaredGap()));
        Ball first = BALLS.sqrt(balls(pair).squaredWasserstein(BALLS).add(BALLS.of(Rational.parse("1e-30"))));
        Ball second = BALLS.sqrt(new NormalPair<>(BALLS.of(pair.q()), BALLS.of(other.q()), b.multiply(b))
                .squaredWasserstein(BALLS)
                .add(BALLS.of(Rational.parse("1e-30"))));
        Ball sum = first.add(second);
        Ball direct = new NormalPair<>(
                        BALLS.of(pair.p()), BALLS.of(other.q()), a.add(b).multiply(a.add(b)))
                .squaredWasserstein(BALLS);
        assertThat(BALLS.less(sum.multiply(sum), direct)).isEqualTo(Truth.FALSE);
    }

    @Property(tries = TRIES)
    void totalVariation_anyPair_isSymmetricAndBelowPinsker(@ForAll("pairs") NormalPair<Rational> pair) {
        Ball distance = balls(pair).totalVariation(BALLS);
        assertThat(distance.enclosure()
                        .meets(balls(pair.swapped()).totalVariation(BALLS).enclosure()))
                .isTrue();
        assertThat(distance.enclosure().lower()).isLessThan(Rational.ONE);
        // TV^2 <= KL/2, with a margin far above the radii for the case of equal laws
        Ball bound = kl(pair).divide(BALLS.of(2)).add(BALLS.of(Rational.parse("1e-40")));
        assertThat(BALLS.less(distance.multiply(distance), bound)).isEqualTo(Truth.TRUE);
        // the comparison itself: half of Pinsker's constant is too small for equal variances and a small gap
        if (pair.p().equals(pair.q()) && !same(pair) && pair.squaredGap().compareTo(pair.p()) <= 0) {
            assertThat(BALLS.less(distance.multiply(distance), bound.divide(BALLS.of(2))))
                    .isEqualTo(Truth.FALSE);
        }
    }

    /** Oracle one: half the integral of |p - q|, cut where the densities cross. */
    @Property(tries = TRIES)
    void totalVariation_anyPair_isHalfTheIntegralOfTheDistance(@ForAll("pairs") NormalPair<Rational> pair) {
        Densities densities = Densities.of(pair);
        assertThat(balls(pair).totalVariation(BALLS).getReal()).isCloseTo(densities.integral(), within(1e-10));
    }

    /** Oracle two: the masses between the crossings, found by a root finder, from distribution functions. */
    @Property(tries = TRIES)
    void totalVariation_anyPair_isTheDifferenceOfMasses(@ForAll("pairs") NormalPair<Rational> pair) {
        Densities densities = Densities.of(pair);
        assertThat(balls(pair).totalVariation(BALLS).getReal()).isCloseTo(densities.masses(), within(1e-10));
        // the comparison itself
        if (!same(pair)) {
            assertThat(balls(pair).totalVariation(BALLS).getReal()).isNotCloseTo(densities.masses() / 2, within(1e-10));
        }
    }

    /** Both laws as another library has them, on [-24, 26], beyond which neither has mass above 1e-30. */
    private record Densities(NormalDistribution p, NormalDistribution q) implements UnivariateFunction {
        private static final double FROM = -24;
        private static final double TO = 26;
        private static final int CELLS = 1000;

        static Densities of(NormalPair<Rational> pair) {
            double gap = Math.sqrt(pair.squaredGap().doubleValue());
            return new Densities(
                    new NormalDistribution(null, 0, Math.sqrt(pair.p().doubleValue())),
                    new NormalDistribution(null, gap, Math.sqrt(pair.q().doubleValue())));
        }

        @Override
        public double value(double x) {
            return p.logDensity(x) - q.logDensity(x);
        }

        /** Cuts the range into cells; in those where the sign changes, the crossing is found. */
        private double sum(CellValue value) {
            double total = 0;
            double left = FROM;
            for (int i = 1; i <= CELLS; i++) {
                double right = FROM + (TO - FROM) * i / CELLS;
                if (value(left) * value(right) < 0) {
                    double crossing = new BrentSolver(1e-15, 1e-14).solve(200, this, left, right);
                    total += Math.abs(value.between(left, crossing)) + Math.abs(value.between(crossing, right));
                } else {
                    total += Math.abs(value.between(left, right));
                }
                left = right;
            }
            return total / 2;
        }

        double masses() {
            return sum((a, b) -> p.probability(a, b) - q.probability(a, b));
        }

        double integral() {
            IterativeLegendreGaussIntegrator integrator = new IterativeLegendreGaussIntegrator(5, 1e-13, 1e-16);
            return sum((a, b) -> integrator.integrate(10_000, x -> p.density(x) - q.density(x), a, b));
        }
    }

    private interface CellValue {
        double between(double a, double b);
    }
}
