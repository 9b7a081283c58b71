package io.github.touchstone.study.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmFixedLarge;
import io.github.touchstone.samplers.DdpmFixedSmall;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.EulerMaruyama;
import io.github.touchstone.samplers.ExponentialIntegrator;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.SubspaceMixture;
import io.github.touchstone.spec.targets.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathKlTest {
    /** So confident that, over all intervals of this class together, a miss has a probability below 1e-4. */
    private static final double SURE = 1 - 1e-6;

    private static final Precision CHEAP = new Precision(1e-9, SURE, 30_000, 7);

    static List<CoefficientRule> rules() {
        return List.of(
                new DdpmFixedSmall(),
                new DdpmFixedLarge(),
                new DdpmTheory(),
                new ExponentialIntegrator(),
                new EulerMaruyama(),
                new Ddim(Rational.of(1, 2)));
    }

    private static Estimate kl(Target target, CoefficientRule rule, int steps, int stop, Precision precision) {
        return PathKl.of(target, rule, Linear.HO, steps, stop, precision, Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void mixtureOnTheLine_isCoveredByTheInterval(CoefficientRule rule) {
        for (int steps : new int[] {5, 100}) {
            double exact = FisherRoute.pathKl(2, 0.25, Chain.of(rule, Linear.HO, steps), 1);
            Estimate estimate = kl(Mixtures.REF, rule, steps, 1, CHEAP);
            assertThat(estimate.covers(exact))
                    .as("%s at T = %d: %s, exactly %s", rule.name(), steps, estimate, exact)
                    .isTrue();
            // the interval is narrow enough to tell a wrong estimate
            assertThat(estimate.halfWidth()).isLessThan(0.2 * exact);
        }
    }

    /** The integrals of chapter 21 share no formula with the draws (DEN). */
    @Test
    void mixtureOnTheLine_coversTheQuadrature() {
        for (CoefficientRule rule : List.of(new DdpmFixedLarge(), new Ddim(Rational.of(1, 2)))) {
            Measured exact = LineRun.pathKl(Mixtures.REF, rule, Linear.HO, 20, 1);
            Estimate estimate = kl(Mixtures.REF, rule, 20, 1, CHEAP);
            assertThat(estimate.covers(exact.value()))
                    .as("%s: %s, computed %s", rule.name(), estimate, exact)
                    .isTrue();
            assertThat(exact.error()).isLessThan(1e-3 * estimate.halfWidth());
            assertThat(estimate.halfWidth()).isLessThan(0.05 * exact.value());
        }
    }

    /** The draws know nothing of Gaussian targets; the exact value is that of GAUSS-11. */
    @ParameterizedTest
    @MethodSource("rules")
    void singleComponent_isTheGaussianValue(CoefficientRule rule) {
        Rational[] variances = {Rational.of(1, 4), Rational.of(3), Rational.of(1)};
        double exact = kl(diagonal(variances), rule, 20, 1, CHEAP).value();
        Estimate estimate = kl(Mixtures.single(variances), rule, 20, 1, CHEAP);
        assertThat(Math.abs(estimate.value() - exact))
                // the rounding of 20 steps of 3 coordinates, and more
                .isLessThanOrEqualTo(estimate.halfWidth() + 1e-12);
    }

    /** Where the means of sampler and posterior agree and there is one component, nothing is left to chance (MCP-5). */
    @Test
    void singleComponentWithTheMeanOfDdpm_hasNoVariance() {
        Estimate estimate = kl(Mixtures.single(Rational.of(1, 4), Rational.of(3)), new DdpmFixedLarge(), 50, 1, CHEAP);
        assertThat(estimate.halfWidth()).isLessThan(1e-12);
    }

    @Test
    void copiesOfOneComponent_areTheComponent() {
        MixtureTarget split = new MixtureTarget(List.of(
                MixtureTarget.Component.onLine(Rational.of(1, 3), Rational.of(1), Rational.of(1, 4)),
                MixtureTarget.Component.onLine(Rational.of(2, 3), Rational.of(1), Rational.of(1, 4))));
        DiagonalGaussian whole = new DiagonalGaussian(List.of(new Coordinate(Rational.ONE, Rational.of(1, 4), 1)));
        double exact = kl(whole, new DdpmFixedSmall(), 20, 1, CHEAP).value();
        assertThat(kl(split, new DdpmFixedSmall(), 20, 1, CHEAP).value()).isCloseTo(exact, within(1e-12));
    }

    /** A rotation of the target changes nothing but the rounding and the draws: covariances that share no basis. */
    @Test
    void covariancesWithoutACommonBasis_areCoveredByTheIntervalOfTheRotatedProduct() {
        // rotated by the angle with cosine 3/5: diag(1/4, 2) in one component, diag(2, 1/4) in the other, means -+(1,
        // 1)
        MixtureTarget straight = new MixtureTarget(List.of(
                Mixtures.component(
                        Rational.of(1, 2),
                        List.of(Rational.of(-1), Rational.of(-1)),
                        Mixtures.diagonal(Rational.of(1, 4), Rational.of(2))),
                Mixtures.component(
                        Rational.of(1, 2),
                        List.of(Rational.of(1), Rational.of(1)),
                        Mixtures.diagonal(Rational.of(2), Rational.of(1, 4)))));
        MixtureTarget rotated = new MixtureTarget(
                straight.components().stream().map(PathKlTest::rotated).toList());
        Estimate first = kl(straight, new DdpmFixedSmall(), 20, 1, CHEAP);
        Estimate second = kl(rotated, new DdpmFixedSmall(), 20, 1, CHEAP);
        assertThat(Math.abs(first.value() - second.value())).isLessThan(first.halfWidth() + second.halfWidth());
        assertThat(second.halfWidth()).isLessThan(0.05 * second.value());
    }

    private static MixtureTarget.Component rotated(MixtureTarget.Component c) {
        Rational cos = Rational.of(3, 5);
        Rational sin = Rational.of(4, 5);
        Rational x = c.mean().get(0);
        Rational y = c.mean().get(1);
        Rational a = c.covariance().get(0).get(0);
        Rational b = c.covariance().get(1).get(1);
        Rational xx = cos.multiply(cos).multiply(a).add(sin.multiply(sin).multiply(b));
        Rational yy = sin.multiply(sin).multiply(a).add(cos.multiply(cos).multiply(b));
        Rational xy = cos.multiply(sin).multiply(a.subtract(b));
        return Mixtures.component(
                c.weight(),
                List.of(
                        cos.multiply(x).subtract(sin.multiply(y)),
                        sin.multiply(x).add(cos.multiply(y))),
                List.of(List.of(xx, xy), List.of(xy, yy)));
    }

    @Test
    void products_addUp() {
        Rational quarter = Rational.of(1, 4);
        double line = FisherRoute.pathKl(2, 0.25, Chain.of(new DdpmFixedSmall(), Linear.HO, 20), 1);
        double gaussian =
                kl(diagonal(quarter), new DdpmFixedSmall(), 20, 1, CHEAP).value();
        Target product = new ProductTarget(List.of(
                new ProductTarget.Factor(Mixtures.REF, 3), new ProductTarget.Factor(diagonal(quarter), 1_000_000)));
        Estimate estimate = kl(product, new DdpmFixedSmall(), 20, 1, CHEAP);
        assertThat(estimate.covers(3 * line + 1_000_000 * gaussian)).isTrue();
        Target subspace = new SubspaceMixture(
                List.of(List.of(Rational.of(3, 5), Rational.of(4, 5), Rational.ZERO)), Mixtures.REF, quarter);
        assertThat(kl(subspace, new DdpmFixedSmall(), 20, 1, CHEAP).covers(line + 2 * gaussian))
                .isTrue();
    }

    @Test
    void points_areAllowedWithEarlyStoppingOnly() {
        Target points = new PointMasses(
                List.of(Rational.of(1, 2), Rational.of(1, 2)),
                List.of(List.of(Rational.of(-1)), List.of(Rational.of(1))));
        double exact = FisherRoute.pathKl(1, 0, Chain.of(new DdpmTheory(), Linear.HO, 20), 1);
        assertThat(kl(points, new DdpmTheory(), 20, 1, CHEAP).covers(exact)).isTrue();
        assertThatThrownBy(() -> kl(points, new DdpmTheory(), 20, 0, CHEAP))
                .isInstanceOf(NotEstimableException.class)
                .hasMessageContaining("stop at a step from 1 on");
    }

    @Test
    void infiniteAndTooDear_areRefused() {
        assertThatThrownBy(() -> kl(Mixtures.REF, Ddim.DETERMINISTIC, 20, 1, CHEAP))
                .hasMessageContaining("adds no noise");
        assertThatThrownBy(() -> kl(Mixtures.REF, new DdpmTheory(), 20, 1, new Precision(1, 100, 1)))
                .hasMessageContaining("8200 draws are needed");
        assertThatThrownBy(() -> kl(Mixtures.REF, new DdpmTheory(), 20, 20, CHEAP))
                .hasMessageContaining("0..19");
    }

    /** 190 of 200 expected; outside of 177..200 with a probability below 1e-4. */
    @Test
    void intervalsOf95Percent_coverAsOftenAsTheySay() {
        double exact = FisherRoute.pathKl(2, 0.25, Chain.of(new DdpmTheory(), Linear.HO, 4), 1);
        long covered = IntStream.range(0, 200)
                .filter(seed -> kl(Mixtures.REF, new DdpmTheory(), 4, 1, new Precision(1e-9, 9000, seed))
                        .covers(exact))
                .count();
        assertThat(covered).isBetween(177L, 200L);
    }

    @Test
    void halfWidth_isReachedWhereDrawsSuffice() {
        Precision wish = new Precision(0.01, 1_000_000, 3);
        Estimate estimate = kl(Mixtures.REF, new DdpmFixedSmall(), 20, 1, wish);
        assertThat(estimate.halfWidth()).isLessThanOrEqualTo(0.01);
        assertThat(estimate.samples()).isLessThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void figures_doNotDependOnTheNumberOfThreads(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Estimate estimate = pool.submit(() -> kl(Mixtures.spread(3, 4), new DdpmTheory(), 10, 1, CHEAP))
                    .get();
            assertThat(estimate).isEqualTo(kl(Mixtures.spread(3, 4), new DdpmTheory(), 10, 1, CHEAP));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void seeds_giveOtherFigures() {
        assertThat(kl(Mixtures.REF, new DdpmTheory(), 4, 1, new Precision(1e-9, 9000, 1))
                        .value())
                .isNotEqualTo(kl(Mixtures.REF, new DdpmTheory(), 4, 1, new Precision(1e-9, 9000, 2))
                        .value());
    }

    @Test
    void progress_growsToThePlan() {
        List<Long> heard = new ArrayList<>();
        List<Long> planned = new ArrayList<>();
        Estimate estimate = PathKl.of(Mixtures.REF, new DdpmTheory(), Linear.HO, 4, 1, CHEAP, (done, plan) -> {
            heard.add(done);
            planned.add(plan);
        });
        assertThat(heard).isSorted();
        assertThat(heard.get(heard.size() - 1)).isEqualTo(estimate.samples());
        assertThat(planned.get(planned.size() - 1)).isEqualTo(estimate.samples());
    }

    private static DiagonalGaussian diagonal(Rational... variances) {
        return new DiagonalGaussian(IntStream.range(0, variances.length)
                .mapToObj(k -> new Coordinate(Rational.ZERO, variances[k], 1))
                .toList());
    }
}
