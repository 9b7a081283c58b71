package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** GAUSS-3 to GAUSS-9 in Q: every closed form equals the plain recursion, at every stop, point masses included. */
class GaussianErrorProperties {
    private static final int TRIES = 200;

    private static final List<PlainRule> DDPM =
            List.of(PlainRule.FIXED_SMALL, PlainRule.FIXED_LARGE, PlainRule.THEORY_FORM);

    /** A point mass has no relative error at stop 0. */
    private static int firstStop(GaussianPath<Rational> path) {
        return path.variance().isZero() ? 1 : 0;
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void varianceError_ddpm_equalsPlainRecursion(@ForAll GaussianPath<Rational> path) {
        for (PlainRule rule : DDPM) {
            for (int m = firstStop(path); m <= path.steps(); m++) {
                assertThat(rule.claim().at(path, m))
                        .isEqualTo(PlainChain.of(path, rule).varianceError(m));
            }
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void varianceError_anyNoise_equalsPlainRecursion(@ForAll GaussianPath<Rational> path) {
        PlainChain<Rational> chain = new PlainChain<>(
                path,
                t -> path.schedule().beta(t),
                t -> Rational.of(7L * t * t % 11, 5).multiply(path.mean().abs()));
        for (int m = firstStop(path); m <= path.steps(); m++) {
            assertThat(TelescopedError.general(path, m, chain.noiseVariance())).isEqualTo(chain.varianceError(m));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.Pythagorean.class)
    void varianceError_ddimOnPythagoreanSchedule_equalsPlainRecursion(@ForAll GaussianPath<Rational> path) {
        for (int m = firstStop(path); m <= path.steps(); m++) {
            assertThat(new DdimError().at(path, m))
                    .isEqualTo(PlainChain.of(path, PlainRule.DDIM).varianceError(m));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void delta_positiveVariance_equalsSumsOverNoiseShares(@ForAll GaussianPath<Rational> path) {
        if (path.variance().isZero()) {
            return;
        }
        assertThat(new FixedSmallError().ofOutput(path))
                .isEqualTo(inNoiseShares(path, (s, jump) -> jump.divide(s).negate()));
        Rational kappa = Rational.ONE.subtract(path.variance());
        assertThat(new FixedLargeError().ofOutput(path))
                .isEqualTo(inNoiseShares(
                        path, (s, jump) -> kappa.multiply(jump).divide(Rational.ONE.subtract(kappa.multiply(s)))));
        assertThat(new TheoryFormError().ofOutput(path))
                .isEqualTo(inNoiseShares(path, (s, jump) -> jump.divide(Rational.ONE.subtract(s))));
    }

    private interface Term {
        Rational of(Rational share, Rational squaredJump);
    }

    /** {@code sum_t f(S_t, (S_t - S_{t-1})^2) + i_T}. */
    private static Rational inNoiseShares(GaussianPath<Rational> path, Term term) {
        Rational sum = path.initialisationTerm();
        for (int t = 1; t <= path.steps(); t++) {
            Rational jump = path.noiseShare(t).subtract(path.noiseShare(t - 1));
            sum = sum.add(term.of(path.noiseShare(t), jump.multiply(jump)));
        }
        return sum;
    }

    /** The cosine of the difference of two angles given by their squared sines, multiplied out so that one root is left. */
    @Property(tries = TRIES)
    @Domain(RationalPaths.Pythagorean.class)
    void cosineSquared_equalsAdditionTheorem(@ForAll GaussianPath<Rational> path) {
        if (path.variance().isZero()) {
            return;
        }
        for (int t = 2; t <= path.steps(); t++) {
            Rational s = path.noiseShare(t);
            Rational r = path.noiseShare(t - 1);
            Rational cc = Rational.ONE.subtract(s).multiply(Rational.ONE.subtract(r));
            Rational ss = s.multiply(r);
            // (sqrt(cc) + sqrt(ss))^2 = x  <=>  (x - cc - ss)^2 = 4 cc ss and x >= cc + ss
            Rational rest = DdimError.cosineSquared(path, t).subtract(cc).subtract(ss);
            assertThat(rest.multiply(rest)).isEqualTo(cc.multiply(ss).multiply(4));
            assertThat(rest.signum()).isPositive();
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void meanError_ddpm_equalsPlainRecursion(@ForAll GaussianPath<Rational> path) {
        PlainChain<Rational> chain = PlainChain.of(path, PlainRule.FIXED_LARGE);
        for (int m = firstStop(path); m <= path.steps(); m++) {
            Rational share = Rational.ONE.subtract(new DdpmMeanError().at(path, m));
            assertThat(share.multiply(path.mean())).isEqualTo(chain.mean(m));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.Pythagorean.class)
    void meanError_ddim_equalsPlainRecursionAndVarianceError(@ForAll GaussianPath<Rational> path) {
        PlainChain<Rational> chain = PlainChain.of(path, PlainRule.DDIM);
        for (int m = firstStop(path); m <= path.steps(); m++) {
            Rational error = new DdimMeanError().at(path, m);
            assertThat(Rational.ONE.subtract(error).multiply(path.mean())).isEqualTo(chain.mean(m));
            assertThat(error).isEqualTo(MeanError.general(path, m, chain.scoreWeight()));
            // the mean's part of KL(X_m || Y_m) is (E Y_m - E X_m)^2/(2 w_m) = abar_T mu^2/2
            Rational gap = path.mean().subtract(chain.mean(m));
            assertThat(gap.multiply(gap).multiply(path.schedule().alphaBar(m)).divide(chain.variance(m)))
                    .isEqualTo(path.schedule()
                            .alphaBar(path.steps())
                            .multiply(path.mean())
                            .multiply(path.mean()));
        }
    }
}
