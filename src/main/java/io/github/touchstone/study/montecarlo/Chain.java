package io.github.touchstone.study.montecarlo;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.FieldElement;

/**
 * The numbers of a schedule and of a rule's steps in binary64, each computed in balls and rounded once (spec MCP-4).
 *
 * @param levels t = 0..T
 * @param steps t = 1..T
 */
record Chain(List<Level> levels, List<Step> steps) {
    /** Balls of this many bits decide what double-double balls leave open. */
    private static final int BITS = 170;

    /**
     * A level of noise.
     *
     * @param alphaBar {@code abar_t}
     * @param noise {@code 1 - abar_t}
     * @param root {@code sqrt(abar_t)}
     */
    record Level(double alphaBar, double noise, double root) {
        /** The law of X_t. */
        SpaceLaw of(SpectralMixture target) {
            return target.at(root, alphaBar, noise);
        }
    }

    /**
     * A step from t to t-1, {@code Y' = kappa Y + gamma s(Y) + varsigma Z}.
     *
     * @param sqrtAlpha {@code sqrt(alpha_t)}
     * @param beta {@code beta_t}
     * @param kappa {@code kappa_t}
     * @param gamma {@code gamma_t}
     * @param noiseVariance {@code varsigma_t^2}
     */
    record Step(double sqrtAlpha, double beta, double kappa, double gamma, double noiseVariance) {}

    /** Of a rule on a schedule of {@code steps} steps. */
    static Chain of(CoefficientRule rule, ScheduleFamily family, int steps) {
        try {
            return in(DoubleDoubleArithmetic.DD, rule, family, steps);
        } catch (UndecidedException e) {
            return in(new BallArithmetic(BITS), rule, family, steps);
        }
    }

    private static <T extends FieldElement<T>> Chain in(
            Arithmetic<T> arithmetic, CoefficientRule rule, ScheduleFamily family, int steps) {
        Schedule<T> s = family.schedule(steps, arithmetic);
        return new Chain(
                IntStream.rangeClosed(0, s.steps())
                        .mapToObj(t -> new Level(
                                s.alphaBar(t).getReal(),
                                s.noise(t).getReal(),
                                s.sqrtAlphaBar(t).getReal()))
                        .toList(),
                IntStream.rangeClosed(1, s.steps())
                        .mapToObj(t -> step(rule, s, t))
                        .toList());
    }

    private static <T extends FieldElement<T>> Step step(CoefficientRule rule, Schedule<T> s, int t) {
        Coefficients<T> c = Coefficients.of(rule.step(s, t), s.arithmetic());
        return new Step(
                s.sqrtAlpha(t).getReal(),
                s.beta(t).getReal(),
                c.kappa().getReal(),
                c.gamma().getReal(),
                c.noiseVariance().getReal());
    }

    Level level(int t) {
        return levels.get(t);
    }

    /** The step from t to t-1. */
    Step step(int t) {
        return steps.get(t - 1);
    }

    /** T. */
    int length() {
        return steps.size();
    }
}
