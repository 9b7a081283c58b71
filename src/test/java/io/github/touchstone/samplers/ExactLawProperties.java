package io.github.touchstone.samplers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SMP-3, DDPM-1, DDPM-2, DDPM-5 in Q: where a sampler is exact, it is exact, and only the start is in error. */
class ExactLawProperties {
    private static final int TRIES = 150;

    /**
     * What the start alone leaves: the exact reverse kernel multiplies a deviation by {@code (sqrt(alpha_t) v_{t-1}/v_t)^2} in the
     * variance, so {@code w_m = v_m + (1 - v_T)(abar_T/abar_m)(v_m/v_T)^2}.
     */
    private static Rational exactButForTheStart(Schedule<Rational> s, Rational lambda, int m) {
        Rational vEnd = Marginal.variance(s, lambda, s.steps());
        Rational v = Marginal.variance(s, lambda, m);
        Rational share = v.divide(vEnd);
        return v.add(Rational.ONE
                .subtract(vEnd)
                .multiply(s.alphaBar(s.steps()).divide(s.alphaBar(m)))
                .multiply(share.multiply(share)));
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.class)
    void variance_optimalRule_isExactButForTheStart(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        CoefficientRule rule = new DdpmOptimal(DiagonalGaussian.centred(lambda));
        for (int m = 0; m <= s.steps(); m++) {
            assertThat(GaussianChain.of(rule, s, m).variance(lambda)).isEqualTo(exactButForTheStart(s, lambda, m));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.class)
    void variance_fixedSmallOnAPointMass_isExactButForTheStart(@ForAll Schedule<Rational> s) {
        for (int m = 1; m <= s.steps(); m++) {
            assertThat(GaussianChain.of(new DdpmFixedSmall(), s, m).variance(Rational.ZERO))
                    .isEqualTo(exactButForTheStart(s, Rational.ZERO, m));
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.class)
    void variance_fixedLargeOnTheStandardNormal_isOne(@ForAll Schedule<Rational> s) {
        for (int m = 0; m <= s.steps(); m++) {
            assertThat(GaussianChain.of(new DdpmFixedLarge(), s, m).variance(Rational.ONE))
                    .isEqualTo(Rational.ONE);
        }
    }

    /** {@code beta_t/alpha_t - c_t = beta_t^2/(alpha_t v_t)}: the flat target is the limit of large variance. */
    @Property(tries = TRIES)
    @Domain(RationalSchedules.class)
    void posteriorVariance_largeVariance_tendsToTheTheoryForm(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        for (int t = 1; t <= s.steps(); t++) {
            Rational beta = s.beta(t);
            Rational theory = new DdpmTheory().step(s, t).noiseVariance();
            assertThat(theory.subtract(Marginal.posteriorVariance(s, lambda, t)))
                    .isEqualTo(beta.multiply(beta).divide(s.alpha(t)).divide(Marginal.variance(s, lambda, t)));
        }
    }

    /** The share of the mean that DDPM keeps is {@code 1 - abar_T v_m/(abar_m v_T)}, whatever its variance. */
    @Property(tries = TRIES)
    @Domain(RationalSchedules.class)
    void meanShare_posteriorMeanRules_lacksOnlyTheStart(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        for (CoefficientRule rule :
                List.of(new DdpmFixedSmall(), new DdpmFixedLarge(), new DdpmTheory(), new Ddim(Rational.ONE))) {
            for (int m = 0; m <= s.steps(); m++) {
                Rational lost = s.alphaBar(s.steps())
                        .multiply(Marginal.variance(s, lambda, m))
                        .divide(s.alphaBar(m).multiply(Marginal.variance(s, lambda, s.steps())));
                assertThat(GaussianChain.of(rule, s, m).meanShare(lambda)).isEqualTo(Rational.ONE.subtract(lost));
            }
        }
    }

    /**
     * Tweedie on any finitely supported target: given x and the posterior weights of the atoms a_i at x, {@code E[X_{t-1}|x] =
     * (x + beta_t s)/sqrt(alpha_t)} with {@code s = sum_i weight_i (sqrt(abar_t) a_i - x)/(1 - abar_t)}.
     */
    @Property(tries = TRIES)
    @Domain(RationalSchedules.Pythagorean.class)
    @Domain(DomainContext.Global.class)
    void step_posteriorMeanRules_areTweedieOnMixturesOfAtoms(
            @ForAll Schedule<Rational> s,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @Size(3) List<@IntRange(min = -9, max = 9) Integer> atoms,
            @ForAll @IntRange(min = -5, max = 5) int x) {
        Rational total =
                Rational.of(weights.stream().mapToInt(Integer::intValue).sum());
        for (int t = 1; t <= s.steps(); t++) {
            Rational mean = Rational.ZERO;
            Rational score = Rational.ZERO;
            for (int i = 0; i < atoms.size(); i++) {
                Rational weight = Rational.of(weights.get(i)).divide(total);
                Rational atom = Rational.of(atoms.get(i));
                mean = mean.add(weight.multiply(bridge(s, t, atom, Rational.of(x))));
                score = score.add(weight.multiply(s.sqrtAlphaBar(t)
                        .multiply(atom)
                        .subtract(Rational.of(x))
                        .divide(s.noise(t))));
            }
            Textbook<Rational> step = Textbook.of(s.arithmetic(), new DdpmFixedSmall().step(s, t));
            assertThat(step.kappa().multiply(Rational.of(x)).add(step.gamma().multiply(score)))
                    .isEqualTo(mean);
        }
    }

    /** The mean of X_{t-1} given X_0 and X_t. */
    private static Rational bridge(Schedule<Rational> s, int t, Rational x0, Rational x) {
        return s.sqrtAlphaBar(t - 1)
                .multiply(s.beta(t))
                .multiply(x0)
                .add(s.sqrtAlpha(t).multiply(s.noise(t - 1)).multiply(x))
                .divide(s.noise(t));
    }

    /** The comparison itself: on other variances the fixed rules are not exact, and a step too few is seen. */
    @Property(tries = TRIES)
    @Domain(RationalSchedules.class)
    void variance_wrongRuleOrStop_isNotExact(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        assertThat(GaussianChain.of(new DdpmFixedSmall(), s, 0).variance(lambda))
                .isNotEqualTo(exactButForTheStart(s, lambda, 0));
        assertThat(GaussianChain.of(new DdpmTheory(), s, 0).variance(lambda))
                .isNotEqualTo(exactButForTheStart(s, lambda, 0));
        assertThat(GaussianChain.of(new DdpmFixedSmall(), s, s.steps()).variance(Rational.ZERO))
                .isNotEqualTo(exactButForTheStart(s, Rational.ZERO, s.steps() - 1));
    }
}
