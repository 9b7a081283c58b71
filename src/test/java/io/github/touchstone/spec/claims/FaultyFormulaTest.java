package io.github.touchstone.spec.claims;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Pythagorean;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The test of each claim fails on a formula with a plausible mistake: a check that cannot fail proves nothing. */
class FaultyFormulaTest {
    private static final GaussianPath<Rational> PATH =
            new GaussianPath<>(Pythagorean.DEFAULT.schedule(6, EXACT), Rational.of(3, 2), Rational.of(2, 5));

    /** What is true, what is claimed and a mistaken claim, each as a function of the stop. */
    private record Case(
            String mistake,
            BiFunction<GaussianPath<Rational>, Integer, Rational> truth,
            BiFunction<GaussianPath<Rational>, Integer, Rational> claim,
            BiFunction<GaussianPath<Rational>, Integer, Rational> faulty) {
        @Override
        public String toString() {
            return mistake;
        }
    }

    private static Rational plain(GaussianPath<Rational> path, PlainRule rule, int stop) {
        return PlainChain.of(path, rule).varianceError(stop);
    }

    private static Case ofVariance(
            String mistake, PlainRule rule, BiFunction<GaussianPath<Rational>, Integer, Rational> faulty) {
        return new Case(
                mistake, (p, m) -> plain(p, rule, m), (p, m) -> rule.claim().at(p, m), faulty);
    }

    static Stream<Case> mistakes() {
        return Stream.of(
                ofVariance(
                        "GAUSS-4: beta in place of beta~",
                        PlainRule.FIXED_SMALL,
                        (p, m) -> TelescopedError.general(p, m, p.schedule()::beta)),
                ofVariance(
                        "GAUSS-4: the forward variance 1 - c in place of c",
                        PlainRule.FIXED_LARGE,
                        (p, m) -> TelescopedError.general(p, m, t -> Rational.ONE.subtract(p.posteriorVariance(t)))),
                ofVariance(
                        "GAUSS-5: S_{t-1} in place of S_t below the line",
                        PlainRule.FIXED_SMALL,
                        (p, m) -> telescoped(
                                p,
                                m,
                                t -> p.variance()
                                        .multiply(squaredFall(p, t))
                                        .divide(p.noiseShare(Math.max(1, t - 1)))
                                        .negate())),
                ofVariance(
                        "GAUSS-6: kappa = lambda - 1",
                        PlainRule.FIXED_LARGE,
                        (p, m) -> telescoped(
                                p,
                                m,
                                t -> new FixedLargeError()
                                        .summand(p, t, p.precision(t - 1), p.precision(t))
                                        .negate())),
                ofVariance(
                        "GAUSS-7: varsigma^2 = beta in place of beta/alpha",
                        PlainRule.THEORY_FORM,
                        (p, m) -> new FixedLargeError().at(p, m)),
                ofVariance(
                        "GAUSS-3: no initialisation term",
                        PlainRule.THEORY_FORM,
                        (p, m) -> new TheoryFormError()
                                .at(p, m)
                                .subtract(p.initialisation().divide(p.precision(m)))),
                ofVariance(
                        "GAUSS-8: tau^2 in place of tau, a missing square root",
                        PlainRule.DDIM,
                        (p, m) -> cosines(p, m, t -> {
                            Rational tau = p.schedule().tangentRatio(t);
                            return Rational.ONE.subtract(
                                    p.noiseShare(t).multiply(Rational.ONE.subtract(tau.multiply(tau))));
                        })),
                ofVariance(
                        "GAUSS-8: tau_{t+1}, a shifted index",
                        PlainRule.DDIM,
                        (p, m) -> cosines(
                                p,
                                m,
                                t -> Rational.ONE.subtract(p.noiseShare(t)
                                        .multiply(Rational.ONE.subtract(
                                                p.schedule().tangentRatio(Math.min(p.steps(), t + 1))))))),
                new Case(
                        "GAUSS-9: abar_T/abar_m in place of R_T/R_m",
                        (p, m) -> PlainChain.of(p, PlainRule.FIXED_LARGE).mean(m),
                        (p, m) -> Rational.ONE
                                .subtract(new DdpmMeanError().at(p, m))
                                .multiply(p.mean()),
                        (p, m) -> Rational.ONE
                                .subtract(p.schedule()
                                        .alphaBar(p.steps())
                                        .divide(p.schedule().alphaBar(m)))
                                .multiply(p.mean())),
                new Case(
                        "GAUSS-9: the mean of DDPM for that of DDIM",
                        (p, m) -> PlainChain.of(p, PlainRule.DDIM).mean(m),
                        (p, m) -> Rational.ONE
                                .subtract(new DdimMeanError().at(p, m))
                                .multiply(p.mean()),
                        (p, m) -> Rational.ONE
                                .subtract(new DdpmMeanError().at(p, m))
                                .multiply(p.mean())));
    }

    private static Rational squaredFall(GaussianPath<Rational> path, int t) {
        Rational fall = path.precision(t - 1).subtract(path.precision(t));
        return fall.multiply(fall);
    }

    private static Rational telescoped(GaussianPath<Rational> path, int stop, IntFunction<Rational> summand) {
        return IntStream.rangeClosed(stop + 1, path.steps())
                .mapToObj(summand)
                .reduce(path.initialisation(), Rational::add)
                .divide(path.precision(stop));
    }

    /** {@code (R_m/abar_T) prod factor^2 - 1}. */
    private static Rational cosines(GaussianPath<Rational> path, int stop, IntFunction<Rational> factor) {
        Rational product =
                IntStream.rangeClosed(stop + 1, path.steps()).mapToObj(factor).reduce(Rational.ONE, Rational::multiply);
        return product.multiply(product)
                .multiply(path.precision(stop))
                .divide(path.schedule().alphaBar(path.steps()))
                .subtract(Rational.ONE);
    }

    private static boolean holds(
            BiFunction<GaussianPath<Rational>, Integer, Rational> truth,
            BiFunction<GaussianPath<Rational>, Integer, Rational> claim) {
        return IntStream.rangeClosed(0, PATH.steps())
                .allMatch(m -> truth.apply(PATH, m).equals(claim.apply(PATH, m)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void claim_withMistake_isTold(Case mistaken) {
        assertThat(holds(mistaken.truth(), mistaken.claim())).isTrue();
        assertThat(holds(mistaken.truth(), mistaken.faulty())).isFalse();
    }
}
