package io.github.touchstone.spec.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** GAUSS-11 to GAUSS-13 in Q: the rational part and the argument of the logarithm equal those of the plain sum over steps. */
class PathKlProperties {
    private static final int TRIES = 200;

    /**
     * The chain rule written down plainly: (X_{t-1}, X_t) is Gaussian with covariance sqrt(alpha) v_{t-1}, so that X_{t-1} given X_t
     * has slope sqrt(alpha) v_{t-1}/v_t and variance v_{t-1} - alpha v_{t-1}^2/v_t.
     */
    private static LogForm<Rational> plainSum(PlainChain<Rational> chain, int stop) {
        GaussianPath<Rational> path = chain.path();
        Schedule<Rational> s = path.schedule();
        Rational last = path.marginalVariance(path.steps());
        Rational linear = last.subtract(Rational.ONE)
                .add(s.alphaBar(path.steps()).multiply(path.mean()).multiply(path.mean()));
        Rational ratio = last;
        for (int t = path.steps(); t > stop; t--) {
            Rational v = path.marginalVariance(t);
            Rational before = path.marginalVariance(t - 1);
            Rational noise = chain.noiseVariance().apply(t);
            Rational x = before.subtract(
                            s.alpha(t).multiply(before).multiply(before).divide(v))
                    .divide(noise);
            // both slopes times sqrt(alpha)
            Rational slope = Rational.ONE.subtract(chain.scoreWeight().apply(t).divide(v));
            Rational miss = s.alpha(t).multiply(before).divide(v).subtract(slope);
            Rational distance = miss.multiply(miss).multiply(v).divide(s.alpha(t));
            linear = linear.add(x).subtract(Rational.ONE).add(distance.divide(noise));
            ratio = ratio.multiply(x);
        }
        return new LogForm<>(linear, ratio);
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void fixedSmall_fromStepOne_equalsPlainSum(@ForAll GaussianPath<Rational> path) {
        for (int m = 1; m <= path.steps(); m++) {
            assertThat(new FixedSmallPathKl().at(path, m))
                    .isEqualTo(Divergence.of(plainSum(PlainChain.of(path, PlainRule.FIXED_SMALL), m)));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void theoryForm_equalsPlainSum(@ForAll GaussianPath<Rational> path) {
        for (int m = path.variance().isZero() ? 1 : 0; m <= path.steps(); m++) {
            assertThat(new TheoryFormPathKl().at(path, m))
                    .isEqualTo(Divergence.of(plainSum(PlainChain.of(path, PlainRule.THEORY_FORM), m)));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void general_anyRule_equalsPlainSum(@ForAll GaussianPath<Rational> path) {
        PlainChain<Rational> chain = new PlainChain<>(
                path,
                t -> path.schedule().beta(t).multiply(Rational.of(1 + t % 3, 2)),
                t -> Rational.of(1 + t, 3).multiply(path.schedule().beta(t)));
        GeneralPathKl<Rational> claim = new GeneralPathKl<>(chain.scoreWeight(), chain.noiseVariance());
        for (int m = path.variance().isZero() ? 1 : 0; m <= path.steps(); m++) {
            assertThat(claim.at(path, m)).isEqualTo(Divergence.of(plainSum(chain, m)));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.class)
    void general_ddpm_equalsClosedForms(@ForAll GaussianPath<Rational> path) {
        for (int m = 0; m <= path.steps(); m++) {
            assertSame(
                    new FixedSmallPathKl().at(path, m),
                    general(path, PlainRule.FIXED_SMALL).at(path, m));
            assertSame(
                    new TheoryFormPathKl().at(path, m),
                    general(path, PlainRule.THEORY_FORM).at(path, m));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalPaths.Pythagorean.class)
    void general_deterministicRule_isInfinite(@ForAll GaussianPath<Rational> path) {
        boolean oneSureStep = path.variance().isZero() && path.steps() == 1;
        assertThat(general(path, PlainRule.DDIM).at(path, 0) instanceof Divergence.Infinite)
                .isEqualTo(!oneSureStep);
    }

    private static GeneralPathKl<Rational> general(GaussianPath<Rational> path, PlainRule rule) {
        PlainChain<Rational> chain = PlainChain.of(path, rule);
        return new GeneralPathKl<>(chain.scoreWeight(), chain.noiseVariance());
    }

    /** Equal values, or both infinite, whatever the words. */
    private static void assertSame(Divergence<LogForm<Rational>> a, Divergence<LogForm<Rational>> b) {
        if (a instanceof Divergence.Infinite) {
            assertThat(b).isInstanceOf(Divergence.Infinite.class);
        } else {
            assertThat(a).isEqualTo(b);
        }
    }
}
