package io.github.touchstone.study.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.OdeEuler;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.samplers.flow.FlowComparison;
import io.github.touchstone.samplers.flow.FlowRun;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.montecarlo.DonskerVaradhan.Ends;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MCP-9 and MCP-11. A bound that held by chance at a seed holds for ever: a wrong one is told by how near the right ones are. */
class DonskerVaradhanTest {
    private static final Precision CHEAP = new Precision(1e-9, 0.99, 60_000, 3);

    private static LowerBound bound(Target target, CoefficientRule rule, int steps, Ends ends, Precision precision) {
        return DonskerVaradhan.of(target, rule, Linear.HO, steps, ends, precision, Progress.NONE);
    }

    private static LineMixture noised(int steps, int t) {
        return LineMixture.of(NoisedLine.at(Mixtures.REF, Linear.HO.schedule(steps, DoubleDoubleArithmetic.DD), t));
    }

    private static void assertBelow(LowerBound bound, double truth, double share) {
        assertThat(bound.value()).as("%s, truth %s", bound, truth).isBetween(share * truth, truth);
        assertThat(bound.estimate()).isGreaterThan(bound.value());
    }

    /** Truth by quadrature (DEN); the last reference is so far from the stop that a confusion of the two shows. */
    @ParameterizedTest
    @CsvSource({"10, 0, 0, 0.8", "10, 1, 1, 0.8", "30, 20, 0, 0.75", "30, 0, 20, 0.7"})
    void noiseOnTheLine_isBelowTheTruthAndNearIt(int steps, int stop, int reference, double share) {
        LineLaw q = LineRun.output(Mixtures.REF, new DdpmFixedLarge(), Linear.HO, steps, stop);
        LineLaw p = noised(steps, reference);
        assertBelow(
                bound(Mixtures.REF, new DdpmFixedLarge(), steps, new Ends(stop, reference, true), CHEAP),
                LineDivergences.kl(p, q).value(),
                share);
        assertBelow(
                bound(Mixtures.REF, new DdpmFixedLarge(), steps, new Ends(stop, reference, false), CHEAP),
                LineDivergences.kl(q, p).value(),
                share);
    }

    /** Computed by an independent program (Gauss-Legendre panels in long double). */
    @Test
    void noiseOnTheLine_isBelowTheFiguresOfAnotherProgram() {
        assertBelow(
                bound(Mixtures.REF, new DdpmFixedLarge(), 10, new Ends(0, 0, true), CHEAP), 1.0591177161295358, 0.85);
        assertBelow(bound(Mixtures.REF, new DdpmTheory(), 10, new Ends(0, 0, false), CHEAP), 1.3994547932629779, 0.8);
    }

    /** Truth by inversion of the map (FLW). */
    @Test
    void flowOnTheLine_isBelowTheTruthAndNearIt() {
        FlowComparison truth = FlowRun.output(Mixtures.REF, Ddim.DETERMINISTIC, Linear.HO, 10, 0)
                .against(noised(10, 0));
        assertBelow(
                bound(Mixtures.REF, Ddim.DETERMINISTIC, 10, new Ends(0, 0, true), CHEAP),
                truth.klForward().value(),
                0.85);
        assertBelow(
                bound(Mixtures.REF, Ddim.DETERMINISTIC, 10, new Ends(0, 0, false), CHEAP),
                truth.klReverse().value(),
                0.8);
    }

    private static final Rational[] VARIANCES = {Rational.of(1, 4), Rational.of(2), Rational.of(1, 2)};

    private static DiagonalGaussian gaussian() {
        return new DiagonalGaussian(IntStream.range(0, VARIANCES.length)
                .mapToObj(k -> new Coordinate(Rational.of(k - 1, 2), VARIANCES[k], 1))
                .toList());
    }

    private static MixtureTarget gaussianAsMixture() {
        return new MixtureTarget(List.of(Mixtures.component(
                Rational.ONE,
                List.of(Rational.of(-1, 2), Rational.ZERO, Rational.of(1, 2)),
                Mixtures.diagonal(VARIANCES))));
    }

    /** {@code w' = (kappa - gamma/v)^2 w + varsigma^2}, the mean likewise, and the divergence of two normal laws (DIV-3). */
    private static double exact(CoefficientRule rule, int steps, int stop, boolean forward) {
        Chain chain = Chain.of(rule, Linear.HO, steps);
        double kl = 0;
        for (int k = 0; k < VARIANCES.length; k++) {
            double mean = 0;
            double w = 1;
            for (int t = steps; t > stop; t--) {
                Chain.Level level = chain.level(t);
                double v = level.alphaBar() * VARIANCES[k].doubleValue() + level.noise();
                double gain = chain.step(t).kappa() - chain.step(t).gamma() / v;
                mean = gain * mean + chain.step(t).gamma() / v * level.root() * (k - 1) / 2;
                w = gain * gain * w + chain.step(t).noiseVariance();
            }
            Chain.Level level = chain.level(stop);
            double v = level.alphaBar() * VARIANCES[k].doubleValue() + level.noise();
            double gap = mean - level.root() * (k - 1) / 2;
            double ratio = forward ? v / w : w / v;
            kl += (ratio - 1 - StrictMath.log(ratio) + gap * gap / (forward ? w : v)) / 2;
        }
        return kl;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void gaussianInSpace_isBelowTheExactDivergence(boolean forward) {
        for (CoefficientRule rule : List.of(new DdpmTheory(), new OdeEuler())) {
            double exact = exact(rule, 10, 1, forward);
            Ends ends = new Ends(1, 1, forward);
            assertBelow(bound(gaussianAsMixture(), rule, 10, ends, CHEAP), exact, 0.65);
            LowerBound closed = bound(gaussian(), rule, 10, ends, CHEAP);
            // a few hundred roundings
            assertThat(closed.value()).isCloseTo(exact, within(1e-13 * Math.max(1, exact)));
            assertThat(closed.samples()).isZero();
        }
    }

    /** Covariances that differ and frames that turn; the truth is the sum over the factors, by quadrature. */
    @Test
    void mixtureInThePlane_isBelowTheSumOfItsFactors() {
        double line = 1.0591177161295358;
        double three = 6.5618861461176481e-01;
        Target product = new ProductTarget(
                List.of(new ProductTarget.Factor(Mixtures.REF, 1), new ProductTarget.Factor(Mixtures.TRI, 1)));
        MixtureTarget plane = product.asMixture();
        Ends ends = new Ends(0, 0, true);
        assertBelow(bound(product, new DdpmFixedLarge(), 10, ends, CHEAP), line + three, 0.75);
        assertBelow(bound(plane, new DdpmFixedLarge(), 10, ends, CHEAP), line + three, 0.7);
        Target copies = new ProductTarget(List.of(new ProductTarget.Factor(Mixtures.REF, 1000)));
        assertBelow(bound(copies, new DdpmFixedLarge(), 10, ends, CHEAP), 1000 * line, 0.8);
    }

    /** More dimensions than covariances are fitted in: the path divergence is above. */
    @Test
    void manyDimensions_areBelowThePathDivergence() {
        MixtureTarget target = Mixtures.spread(2, 70);
        Estimate path = PathKl.of(
                target, new DdpmTheory(), Linear.HO, 10, 1, new Precision(1e-9, 0.999, 10_000, 1), Progress.NONE);
        LowerBound bound = bound(target, new DdpmTheory(), 10, new Ends(1, 1, true), new Precision(1, 0.9, 5_000, 1));
        assertThat(bound.value()).isPositive().isLessThan(path.upper());
    }

    /**
     * X and Y have one law, N(0, I) in 20 dimensions, and the truth is 0. A bound above it is a miss; of 100 there may be 10, and
     * 21 with a probability below 1e-3. With f fitted on the draws of the bound itself all of them are misses.
     */
    @Test
    void bounds_missNoMoreOftenThanTheySay() {
        MixtureTarget round = Mixtures.single(
                IntStream.range(0, 20).mapToObj(k -> Rational.ONE).toArray(Rational[]::new));
        long misses = IntStream.range(0, 100)
                .filter(seed -> bound(
                                        round,
                                        new DdpmFixedLarge(),
                                        2,
                                        new Ends(0, 0, true),
                                        new Precision(1e-9, 0.9, 2048, seed))
                                .value()
                        > 1e-12)
                .count();
        assertThat(misses).isLessThanOrEqualTo(20);
    }

    /** A truth of about 1, with few draws: of 100 bounds at most 50 may miss, and 66 or more with a probability below 1e-3. */
    @Test
    void boundsOfALargeDivergence_missNoMoreOftenThanTheySay() {
        double truth = 1.1115743550479658;
        long misses = IntStream.range(0, 100)
                .filter(seed -> bound(
                                        Mixtures.REF,
                                        new DdpmFixedSmall(),
                                        10,
                                        new Ends(1, 1, true),
                                        new Precision(1e-9, 0.5, 2048, seed))
                                .value()
                        > truth)
                .count();
        assertThat(misses).isLessThanOrEqualTo(65);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void figures_doNotDependOnTheNumberOfThreads(int threads) throws Exception {
        Precision precision = new Precision(1e-9, 0.95, 10_000, 5);
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            LowerBound bound = pool.submit(
                            () -> bound(Mixtures.spread(3, 4), new DdpmTheory(), 5, new Ends(1, 1, true), precision))
                    .get();
            assertThat(bound)
                    .isEqualTo(bound(Mixtures.spread(3, 4), new DdpmTheory(), 5, new Ends(1, 1, true), precision));
            assertThat(bound.value()).isPositive();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void seeds_giveOtherFigures() {
        Ends ends = new Ends(0, 0, true);
        assertThat(bound(Mixtures.REF, new DdpmTheory(), 4, ends, new Precision(1e-9, 5_000, 1)))
                .isNotEqualTo(bound(Mixtures.REF, new DdpmTheory(), 4, ends, new Precision(1e-9, 5_000, 2)));
    }

    /** As near to its estimate as was asked for, with no more draws than that takes. */
    @Test
    void halfWidth_isReachedWhereDrawsSuffice() {
        LowerBound bound = bound(
                Mixtures.REF, new DdpmFixedLarge(), 4, new Ends(0, 0, true), new Precision(0.1, 0.95, 1_000_000, 2));
        assertThat(bound.estimate() - bound.value()).isBetween(0.07, 0.1);
        assertThat(bound.samples()).isLessThan(200_000);
    }

    @Test
    void infiniteAndTooDear_areRefused() {
        Target points = new PointMasses(
                List.of(Rational.of(1, 2), Rational.of(1, 2)),
                List.of(List.of(Rational.of(-1)), List.of(Rational.ONE)));
        assertThatThrownBy(() -> bound(points, new DdpmTheory(), 5, new Ends(1, 0, true), CHEAP))
                .isInstanceOf(NotEstimableException.class)
                .hasMessageContaining("compare at a step from 1 on");
        assertThat(bound(points, new DdpmTheory(), 5, new Ends(1, 1, true), CHEAP)
                        .value())
                .isPositive();
        assertThatThrownBy(
                        () -> bound(Mixtures.REF, new DdpmTheory(), 5, new Ends(0, 0, true), new Precision(1, 2047, 1)))
                .hasMessageContaining("2048 draws are needed");
        assertThatThrownBy(() -> bound(Mixtures.REF, new DdpmTheory(), 5, new Ends(5, 0, true), CHEAP))
                .hasMessageContaining("0..4");
    }
}
