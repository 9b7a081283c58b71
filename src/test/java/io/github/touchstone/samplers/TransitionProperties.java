package io.github.touchstone.samplers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** SMP-3 and SMP-9 in Q: moments of a step against the step itself, evaluated at points. */
class TransitionProperties {
    private static final int TRIES = 150;
    private static final Rational MU = Rational.of(-7, 3);

    /** The score of X_t at y, for the target N(MU, lambda). */
    private static Rational score(Schedule<Rational> s, Rational lambda, int t, Rational y) {
        return s.sqrtAlphaBar(t).multiply(MU).subtract(y).divide(Marginal.variance(s, lambda, t));
    }

    /** Heun's method as written: predictor, corrector, average. */
    private static Rational heun(Schedule<Rational> s, Rational lambda, int t, Rational y) {
        Rational first = s.stepSize(t).multiply(y.add(score(s, lambda, t, y)));
        Rational z = y.add(first);
        Rational second = s.stepSizeAtEnd(t).multiply(z.add(score(s, lambda, t - 1, z)));
        return y.add(first.add(second).divide(Rational.of(2)));
    }

    private static Rational rule(Step<Rational> step, Schedule<Rational> s, Rational lambda, int t, Rational y) {
        Rational rho = s.arithmetic().sqrt(step.rhoSquared());
        return rho.multiply(y.add(step.scoreWeight().multiply(score(s, lambda, t, y))));
    }

    /** An affine map has slope f(1) - f(0): it scales the variance by its square and maps mean to mean. */
    private static boolean moves(
            Transition<Rational> transition,
            UnaryOperator<Rational> map,
            Rational noiseVariance,
            Schedule<Rational> s,
            Rational lambda,
            int t) {
        Rational v = Marginal.variance(s, lambda, t);
        Rational vPrevious = Marginal.variance(s, lambda, t - 1);
        Rational w = Rational.of(5, 7);
        Rational share = Rational.of(2, 11);
        Rational slope = map.apply(Rational.ONE).subtract(map.apply(Rational.ZERO));
        Rational mean = map.apply(share.multiply(s.sqrtAlphaBar(t)).multiply(MU));
        return transition
                        .variance(w, v, vPrevious)
                        .equals(slope.multiply(slope).multiply(w).add(noiseVariance))
                && transition
                        .mean(share, v, vPrevious)
                        .equals(mean.divide(s.sqrtAlphaBar(t - 1).multiply(MU)));
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.TimeGrid.class)
    void moments_heun_areThoseOfItsMap(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        for (int t = 1; t <= s.steps(); t++) {
            int level = t;
            assertThat(moves(new Heun().transition(s, t), y -> heun(s, lambda, level, y), Rational.ZERO, s, lambda, t))
                    .isTrue();
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.TimeGrid.class)
    void moments_eulerMaruyama_areThoseOfItsMap(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        for (int t = 1; t <= s.steps(); t++) {
            int level = t;
            Step<Rational> step = new EulerMaruyama().step(s, t);
            assertThat(moves(step, y -> rule(step, s, lambda, level, y), step.noiseVariance(), s, lambda, t))
                    .isTrue();
        }
    }

    @Property(tries = TRIES)
    @Domain(RationalSchedules.Pythagorean.class)
    void moments_ddim_areThoseOfItsMap(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        for (int t = 1; t <= s.steps(); t++) {
            int level = t;
            Step<Rational> step = Ddim.DETERMINISTIC.step(s, t);
            assertThat(moves(step, y -> rule(step, s, lambda, level, y), Rational.ZERO, s, lambda, t))
                    .isTrue();
        }
    }

    /** The comparison itself: steps with the wrong mean gain, or with the rates of the two ends exchanged, do not pass. */
    @Property(tries = TRIES)
    @Domain(RationalSchedules.TimeGrid.class)
    void moments_faultySteps_areSeen(@ForAll Schedule<Rational> s, @ForAll Rational lambda) {
        Step<Rational> step = new EulerMaruyama().step(s, 1);
        Step<Rational> gainless =
                new Step<>(step.rhoSquared(), step.scoreWeight(), step.noiseVariance(), Rational.ONE.add(Rational.ONE));
        assertThat(moves(gainless, y -> rule(step, s, lambda, 1, y), step.noiseVariance(), s, lambda, 1))
                .isEqualTo(step.meanGain().equals(Rational.of(2)));
        Rational start = s.stepSize(1);
        Rational end = s.stepSizeAtEnd(1);
        HeunStep<Rational> exchanged = new HeunStep<>(end, start, s.sqrtAlpha(1), Rational.of(1, 2));
        boolean symmetric = start.equals(end) || lambda.equals(Rational.ONE);
        if (!symmetric) {
            assertThat(moves(exchanged, y -> heun(s, lambda, 1, y), Rational.ZERO, s, lambda, 1))
                    .isFalse();
        }
    }
}
