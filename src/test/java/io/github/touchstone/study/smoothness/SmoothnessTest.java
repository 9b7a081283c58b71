package io.github.touchstone.study.smoothness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.math.laws.StandardNormal;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.montecarlo.Factors;
import io.github.touchstone.study.montecarlo.Mixtures;
import io.github.touchstone.study.montecarlo.NotEstimableException;
import io.github.touchstone.study.montecarlo.Progress;
import io.github.touchstone.study.montecarlo.ScoreSlopes;
import io.github.touchstone.study.montecarlo.Streams;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmoothnessTest {
    private static final Effort EFFORT = new Effort(8, 20_000, 1 - 1e-6, 11);

    private static final MixtureTarget UNEQUAL = new MixtureTarget(List.of(
            Component.onLine(Rational.of(1, 2), Rational.of(-2), Rational.of(1, 4)),
            Component.onLine(Rational.of(3, 10), Rational.of(1, 2), Rational.of(9, 25)),
            Component.onLine(Rational.of(1, 5), Rational.of(5, 2), Rational.of(4, 25))));

    private static Smoothness of(Target target) {
        return new Smoothness(target, EFFORT);
    }

    private static Enclosure enclosed(Found found) {
        return ((Found.Enclosed) found).value();
    }

    private static Found.Estimated estimated(Found found) {
        return (Found.Estimated) found;
    }

    /** LIP-2: G = tau/(abar lambda + tau) for certain. */
    @ParameterizedTest
    @CsvSource({"0, 1/10", "1/4, 1/10", "1/4, 9/10", "7, 1/2"})
    void gaussian_hasTheNoiseShareAsItsConstant(String lambda, String tau) {
        Rational t = Rational.parse(tau);
        Rational share = t.divide(
                Rational.ONE.subtract(t).multiply(Rational.parse(lambda)).add(t));
        DiagonalGaussian target =
                new DiagonalGaussian(List.of(new Coordinate(Rational.ONE, Rational.parse(lambda), 3)));
        Enclosure constant = enclosed(of(target).constant(NoiseLevel.of(t), Rational.of(1, 1000)));
        assertThat(constant.contains(share)).isTrue();
        assertThat(constant.radius().doubleValue()).isLessThan(1e-8);
        assertThat(share.compareTo(Rational.ONE)).isLessThanOrEqualTo(0);
        assertThat(enclosed(of(target).exceedance(NoiseLevel.of(t), Rational.ONE))
                        .upper()
                        .isZero())
                .isTrue();
    }

    /**
     * For two components of one variance s' is {@code (mu^2/w sech^2(mu x/w) - 1)/w}: the crossings have a closed form. The
     * tolerance is some hundred roundings of arguments up to 20.
     */
    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.1, 3", "0.4, 0.5", "0.4, 0.9", "0.4, 2", "0.9, 0.9", "0.9, 0.5", "0.01, 0.3", "0.25, 0.6"})
    void twoEqualComponents_haveCrossingsInClosedForm(String tau, String bound) {
        double t = Double.parseDouble(tau);
        double threshold = Double.parseDouble(bound) / t;
        double mu = 2 * Math.sqrt(1 - t);
        double w = (1 - t) / 4 + t;
        double inner = massWithin(mu, w, (1 + w * threshold) * w / (mu * mu));
        double outer = massWithin(mu, w, (1 - w * threshold) * w / (mu * mu));
        double exact = inner + 1 - outer;
        Enclosure p = enclosed(of(Mixtures.REF).exceedance(NoiseLevel.of(Rational.parse(tau)), Rational.parse(bound)));
        assertThat(p.middle().doubleValue()).isCloseTo(exact, within(1e-12));
        assertThat(p.radius().doubleValue()).isLessThan(1e-12);
    }

    /** P(|X| < x) for {@code sech^2(mu x/w) = level}: all for a level of at most 0, nothing above 1. */
    private static double massWithin(double mu, double w, double level) {
        if (level <= 0 || level > 1) {
            return level <= 0 ? 1 : 0;
        }
        double root = Math.sqrt(1 / level);
        double x = w / mu * StrictMath.log(root + Math.sqrt(root * root - 1));
        double sd = Math.sqrt(w);
        return StandardNormal.below((x - mu) / sd) - StandardNormal.below((-x - mu) / sd);
    }

    /** LIP-4 is sharp for two equal components: at the level of noise share (a - 1)/(2a), in the middle between them. */
    @Test
    void commonCovarianceBound_isAttained() {
        Rational bound = CommonCovarianceBound.of(Mixtures.REF).orElseThrow();
        assertThat(bound).isEqualTo(Rational.of(225, 64));
        // S = tau/(tau + (1 - tau)/4) = 15/32
        NoiseLevel level = NoiseLevel.of(Rational.of(15, 83));
        LineScore score = new LineScore(Mixtures.REF, level);
        double slope = NoiseLevel.ARITHMETIC
                .enclosure(score.jet(0).first().multiply(level.tau()))
                .middle()
                .doubleValue();
        assertThat(slope).isCloseTo(bound.doubleValue(), within(1e-15 * 4));
        Rational more = bound.add(Rational.of(1, 1_000_000_000));
        assertThat(enclosed(of(Mixtures.REF).exceedance(level, more)).upper().doubleValue())
                .isLessThan(1e-40);
        Rational less = bound.subtract(Rational.of(1, 1_000_000));
        assertThat(enclosed(of(Mixtures.REF).exceedance(level, less)).lower().signum())
                .isPositive();
    }

    @Test
    void commonCovarianceBound_boundsDrawsInSpace() {
        MixtureTarget target = Mixtures.spread(3, 4);
        double bound = CommonCovarianceBound.of(target).orElseThrow().doubleValue();
        for (double tau : new double[] {0.05, 0.2, 0.5}) {
            double[] draws = ScoreSlopes.of(Factors.of(target), 1 - tau, tau).draw(5000, new Streams(5).stage());
            for (double norm : draws) {
                assertThat(tau * norm).isLessThanOrEqualTo(bound * (1 + 1e-12));
            }
        }
    }

    @Test
    void commonCovarianceBound_isNotGivenForSeveralCovariances() {
        assertThat(CommonCovarianceBound.of(UNEQUAL)).isEmpty();
        assertThat(CommonCovarianceBound.ofRatio(Rational.of(1, 2))).isEqualTo(Rational.ONE);
        assertThat(CommonCovarianceBound.ofRatio(Rational.of(5))).isEqualTo(Rational.ONE);
    }

    /** The proved range of s' on random intervals holds its values, which are computed in balls at points between. */
    @ParameterizedTest
    @ValueSource(strings = {"1/100", "1/5", "4/5"})
    void ranges_holdTheDerivative(String tau) {
        LineScore score = new LineScore(UNEQUAL, NoiseLevel.of(Rational.parse(tau)));
        UniformRandomProvider rng = RandomSource.XO_SHI_RO_256_PP.create(23);
        for (int i = 0; i < 400; i++) {
            double a = -6 + 12 * rng.nextDouble();
            double b = a + StrictMath.pow(10, -5 * rng.nextDouble());
            double x = a + (b - a) * rng.nextDouble();
            double derivative = score.jet(x).first().getReal();
            LineScore.Range range = score.byDominance(a, b).meet(score.byTaylor(a, b));
            assertThat(derivative).isBetween(range.lower() - 1e-13, range.upper() + 1e-13);
        }
    }

    /** P(G > L) is at most p at the upper end and above p at the lower. */
    @Test
    void smallestL_isWhereTheProbabilityCrosses() {
        NoiseLevel level = NoiseLevel.of(Rational.of(1, 10));
        Rational p = Rational.of(1, 1000);
        Enclosure constant = enclosed(of(UNEQUAL).constant(level, p));
        assertThat(constant.radius().doubleValue()).isLessThan(1e-7);
        assertThat(enclosed(of(UNEQUAL).exceedance(level, constant.upper())).upper())
                .isLessThanOrEqualTo(p);
        assertThat(enclosed(of(UNEQUAL).exceedance(level, constant.lower())).lower())
                .isGreaterThan(p);
    }

    @Test
    void uniform_isTheGreatestOfTheLevels() {
        Rational p = Rational.of(1, 1000);
        List<NoiseLevel> levels = NoiseLevel.of(Linear.HO, 20).subList(15, 18);
        Smoothness coarse = new Smoothness(Mixtures.REF, new Effort(4, 1, 0.95, 1));
        Enclosure uniform = enclosed(coarse.uniform(levels, p, Progress.NONE).found());
        double greatest = levels.stream()
                .mapToDouble(
                        level -> enclosed(coarse.constant(level, p)).middle().doubleValue())
                .max()
                .orElseThrow();
        assertThat(uniform.middle().doubleValue()).isCloseTo(greatest, within(2e-4 * greatest));
    }

    @Test
    void product_exceedsIfAnyPartDoes() {
        NoiseLevel level = NoiseLevel.of(Rational.of(2, 5));
        Target product = new ProductTarget(List.of(new ProductTarget.Factor(Mixtures.REF, 7)));
        double one = enclosed(of(Mixtures.REF).exceedance(level, Rational.of(2)))
                .middle()
                .doubleValue();
        Enclosure seven = enclosed(of(product).exceedance(level, Rational.of(2)));
        assertThat(seven.middle().doubleValue()).isCloseTo(1 - StrictMath.pow(1 - one, 7), within(1e-12));
    }

    /** The same law as a product, enclosed, and as one mixture in the plane, drawn: matrices of eigenvalues against the line. */
    @Test
    void drawsInThePlane_coverTheEnclosureOfTheSameLaw() {
        Target product = new ProductTarget(
                List.of(new ProductTarget.Factor(Mixtures.REF, 1), new ProductTarget.Factor(UNEQUAL, 1)));
        MixtureTarget plane = product.asMixture();
        NoiseLevel level = NoiseLevel.of(Rational.of(2, 5));
        double exact = enclosed(of(product).exceedance(level, Rational.of(3, 2)))
                .middle()
                .doubleValue();
        Found.Estimated drawn = estimated(of(plane).exceedance(level, Rational.of(3, 2)));
        assertThat(exact).isBetween(drawn.lower(), drawn.upper());
        assertThat(drawn.upper() - drawn.lower()).isLessThan(0.03);

        Rational p = Rational.of(1, 50);
        double constant = enclosed(of(product).constant(level, p)).middle().doubleValue();
        Found.Estimated bounds = estimated(of(plane).constant(level, p));
        assertThat(constant).isBetween(bounds.lower(), bounds.upper());
        assertThat(bounds.upper() - bounds.lower()).isLessThan(0.6);
    }

    /** Intervals of 95 percent by ranks are conservative: of 200 they cover 190 or more but for chance, 177 with 1e-4. */
    @Test
    void ranks_coverAsOftenAsTheySay() {
        MixtureTarget plane = new ProductTarget(List.of(new ProductTarget.Factor(Mixtures.REF, 2))).asMixture();
        NoiseLevel level = NoiseLevel.of(Rational.of(2, 5));
        Rational p = Rational.of(1, 20);
        double exact = enclosed(of(new ProductTarget(List.of(new ProductTarget.Factor(Mixtures.REF, 2))))
                        .constant(level, p))
                .middle()
                .doubleValue();
        long covered = IntStream.range(0, 200)
                .mapToObj(seed -> estimated(new Smoothness(plane, new Effort(8, 300, 0.95, seed)).constant(level, p)))
                .filter(e -> e.lower() <= exact && exact <= e.upper())
                .count();
        assertThat(covered).isBetween(177L, 200L);
    }

    /** The ends of Clopper and Pearson's interval are where the binomial tails have the probability left. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 1.5, 9})
    void exceedance_hasTheBinomialTails(double bound) {
        int n = 2000;
        Draws draws = Draws.of(
                Factors.of(Mixtures.spread(2, 2)), NoiseLevel.of(Rational.of(1, 5)), n, new Streams(4).stage());
        Found.Estimated p = draws.exceedance(bound, 0.9);
        int k = (int) Math.round(p.value() * n);
        double above = k == 0 ? 0.05 : BinomialDistribution.of(n, p.lower()).survivalProbability(k - 1);
        double below = k == n ? 0.05 : BinomialDistribution.of(n, p.upper()).cumulativeProbability(k);
        assertThat(above).isCloseTo(0.05, within(1e-9));
        assertThat(below).isCloseTo(0.05, within(1e-9));
    }

    /** Few components of one variance in many dimensions take a smaller matrix, with the same result. */
    @Test
    void gramMatrix_givesTheNormOfTheWholeOne() {
        MixtureTarget round = Mixtures.spread(3, 5);
        // one variance is off by 1e-13: no longer round, and the norm the same to about that
        MixtureTarget nearly = new MixtureTarget(round.components().stream()
                .map(c -> c.equals(round.components().get(0))
                        ? Mixtures.component(c.weight(), c.mean(), shifted(c.covariance()))
                        : c)
                .toList());
        double[] first = ScoreSlopes.of(Factors.of(round), 0.7, 0.3).draw(500, new Streams(2).stage());
        double[] second = ScoreSlopes.of(Factors.of(nearly), 0.7, 0.3).draw(500, new Streams(2).stage());
        for (int i = 0; i < first.length; i++) {
            assertThat(first[i]).isCloseTo(second[i], within(1e-9 * first[i]));
        }
    }

    private static List<List<Rational>> shifted(List<List<Rational>> covariance) {
        Rational[] diagonal = IntStream.range(0, covariance.size())
                .mapToObj(k -> covariance.get(k).get(k).add(Rational.of(k == 0 ? 1 : 0, 10_000_000_000_000L)))
                .toArray(Rational[]::new);
        return Mixtures.diagonal(diagonal);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void draws_doNotDependOnTheNumberOfThreads(int threads) throws Exception {
        ScoreSlopes slopes = ScoreSlopes.of(Factors.of(Mixtures.spread(3, 3)), 0.7, 0.3);
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            assertThat(pool.submit(() -> slopes.draw(3000, new Streams(9).stage()))
                            .get())
                    .isEqualTo(slopes.draw(3000, new Streams(9).stage()));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void definingProbability_saysNothingOnTheLine() {
        assertThat(Smoothness.definingProbability(10)).isEqualTo(Rational.of(1, 10_000));
        assertThatThrownBy(() -> Smoothness.definingProbability(1)).hasMessageContaining("must be given");
    }

    @Test
    void tooFewDraws_areRefused() {
        assertThatThrownBy(() -> new Smoothness(Mixtures.spread(2, 2), new Effort(8, 100, 0.95, 1))
                        .constant(NoiseLevel.of(Rational.of(1, 2)), Rational.of(1, 1000)))
                .isInstanceOf(NotEstimableException.class)
                .hasMessageContaining("3688 draws are needed");
    }
}
