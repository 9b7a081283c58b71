package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.samplers.Step;
import io.github.touchstone.samplers.Transition;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Vp;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The discretisations of the reverse SDE and of the probability-flow ODE against their schemes as one writes them down. */
final class TimeSteppingChecks {
    private static final ScheduleFamily VP = Vp.PIERRET_GALERNE;
    private static final int VP_STEPS = 20;

    private TimeSteppingChecks() {}

    static List<Check> all() {
        return List.of(
                SimpleCheck.of(
                        "SMP-5",
                        "Euler in beta: Y' = (Y + (beta/2) s)/sqrt(alpha)",
                        Numbers.EXACTLY,
                        TimeSteppingChecks::eulerInBeta),
                SimpleCheck.of(
                        "SMP-6",
                        "Euler in time: Y' = Y + h (Y + s)",
                        Numbers.IN_BALLS,
                        (samplers, tally) -> inTime(tally, samplers.odeEulerInTime(), 1, 0)),
                SimpleCheck.of(
                        "SMP-7",
                        "exponential integrator: dY = (Y + 2 s) dt + sqrt(2) dW solved with s frozen",
                        Numbers.EXACTLY,
                        TimeSteppingChecks::frozenScore),
                SimpleCheck.of(
                        "SMP-8",
                        "Euler-Maruyama: Y' = Y + h (Y + 2 s) + sqrt(2 h) Z",
                        Numbers.IN_BALLS,
                        (samplers, tally) -> inTime(tally, samplers.eulerMaruyama(), 2, 2)),
                SimpleCheck.of(
                        "SMP-9",
                        "Heun: the mean of the two slopes, on a Gaussian score of any mean",
                        Numbers.IN_BALLS,
                        TimeSteppingChecks::heun));
    }

    private static void eulerInBeta(SamplersUnderTest samplers, Tally tally) {
        for (Cases c : Cases.pythagoreanSchedules()) {
            Schedule<Rational> s = c.family().schedule(c.steps(), ExactArithmetic.EXACT);
            for (int t = 1; t <= c.steps(); t++) {
                Step<Rational> step = samplers.odeEuler().step(s, t);
                Supplier<String> where = at(c, t, step);
                tally.that(step.rhoSquared().multiply(s.alpha(t)).equals(Rational.ONE), where);
                tally.that(step.scoreWeight().multiply(2).equals(s.beta(t)), where);
                tally.that(step.noiseVariance().isZero(), where);
            }
        }
    }

    /** With s frozen, Y + 2s grows by kappa = e^h = 1/sqrt(alpha), and the noise gathers the variance e^{2h} - 1. */
    private static void frozenScore(SamplersUnderTest samplers, Tally tally) {
        for (Cases c : Cases.pythagoreanSchedules()) {
            Schedule<Rational> s = c.family().schedule(c.steps(), ExactArithmetic.EXACT);
            for (int t = 1; t <= c.steps(); t++) {
                Step<Rational> step = samplers.exponentialIntegrator().step(s, t);
                Supplier<String> where = at(c, t, step);
                Rational kappa = s.sqrtAlphaBar(t - 1).divide(s.sqrtAlphaBar(t));
                Rational gamma = kappa.subtract(Rational.ONE).multiply(2);
                tally.that(step.rhoSquared().equals(kappa.multiply(kappa)), where);
                tally.that(step.scoreWeight().multiply(kappa).equals(gamma), where);
                tally.that(step.noiseVariance().equals(kappa.multiply(kappa).subtract(Rational.ONE)), where);
            }
        }
    }

    /** On the continuous schedule, whose h is given, and on the linear one, whose h is the time that the forward process takes. */
    private static void inTime(Tally tally, CoefficientRule rule, int weight, int noise) {
        Schedule<Ball> vp = VP.schedule(VP_STEPS, Numbers.BALLS);
        inTime(tally, rule, weight, noise, VP, vp, vp::stepSize);
        Schedule<Ball> linear = Linear.HO.schedule(VP_STEPS, Numbers.BALLS);
        inTime(tally, rule, weight, noise, Linear.HO, linear, t -> timeOf(linear, t));
    }

    /** h with {@code e^{-2h} = abar_t/abar_{t-1}}. */
    private static Ball timeOf(Schedule<Ball> s, int t) {
        Ball logs = Numbers.BALLS.log(s.alphaBar(t - 1)).subtract(Numbers.BALLS.log(s.alphaBar(t)));
        return logs.divide(Numbers.BALLS.of(2));
    }

    /** {@code Y' = Y + h (Y + weight s) + sqrt(noise h) Z}. */
    private static void inTime(
            Tally tally,
            CoefficientRule rule,
            int weight,
            int noise,
            ScheduleFamily family,
            Schedule<Ball> s,
            IntFunction<Ball> stepSize) {
        for (int t = 1; t <= s.steps(); t++) {
            Step<Ball> step = rule.step(s, t);
            Ball h = stepSize.apply(t);
            Ball kappa = Numbers.BALLS.one().add(h);
            Supplier<String> where = at(new Cases(family, s.steps(), Rational.ONE), t, step);
            tally.that(Numbers.agree(step.rhoSquared(), kappa.multiply(kappa)), where);
            tally.that(Numbers.agree(step.scoreWeight().multiply(kappa), h.multiply(weight)), where);
            tally.that(Numbers.agree(step.noiseVariance(), h.multiply(noise)), where);
            tally.that(Numbers.agree(step.meanGain(), kappa.multiply(s.sqrtAlpha(t))), where);
        }
    }

    private static void heun(SamplersUnderTest samplers, Tally tally) {
        Schedule<Ball> vp = VP.schedule(VP_STEPS, Numbers.BALLS);
        heun(samplers.heun(), tally, VP, vp, vp::stepSize, vp::stepSizeAtEnd);
        Schedule<Ball> linear = Linear.HO.schedule(VP_STEPS, Numbers.BALLS);
        heun(samplers.heun(), tally, Linear.HO, linear, t -> timeOf(linear, t), t -> timeOf(linear, t));
    }

    /** The scheme carried out on the score -(y - m)/v, from the point y = 1 for the variance and with m and y of the mean. */
    private static void heun(
            Sampler heun,
            Tally tally,
            ScheduleFamily family,
            Schedule<Ball> s,
            IntFunction<Ball> start,
            IntFunction<Ball> end) {
        Ball one = Numbers.BALLS.one();
        Ball zero = Numbers.BALLS.zero();
        for (Rational lambda : List.of(Rational.of(1, 4), Rational.of(4))) {
            Ball variance = Numbers.BALLS.of(lambda);
            for (int t = 1; t <= s.steps(); t++) {
                Ball v = Marginal.variance(s, variance, t);
                Ball vPrevious = Marginal.variance(s, variance, t - 1);
                Transition<Ball> step = heun.transition(s, t);
                Ball moved = moved(one, zero, zero, v, vPrevious, start.apply(t), end.apply(t));
                // the mean of a target of mean 1, from E Y_t = sqrt(abar_t)/3
                Ball from = s.sqrtAlphaBar(t).divide(Numbers.BALLS.of(3));
                Ball mean = moved(
                        from, s.sqrtAlphaBar(t), s.sqrtAlphaBar(t - 1), v, vPrevious, start.apply(t), end.apply(t));
                Ball share = step.mean(Numbers.BALLS.of(Rational.of(1, 3)), v, vPrevious);
                String where = family.name() + ", T = " + s.steps() + ", lambda = " + lambda + ", t = " + t;
                tally.that(
                        Numbers.agree(step.variance(one, v, vPrevious), moved.multiply(moved)),
                        () -> where + ": the unit variance does not become "
                                + moved.multiply(moved).getReal());
                tally.that(
                        Numbers.agree(share.multiply(s.sqrtAlphaBar(t - 1)), mean),
                        () -> where + ": the mean does not become " + mean.getReal());
            }
        }
    }

    private static Ball moved(Ball y, Ball mean, Ball meanPrevious, Ball v, Ball vPrevious, Ball h, Ball hEnd) {
        Ball first = h.multiply(y.subtract(y.subtract(mean).divide(v)));
        Ball predicted = y.add(first);
        Ball second = hEnd.multiply(
                predicted.subtract(predicted.subtract(meanPrevious).divide(vPrevious)));
        return y.add(first.add(second).divide(Numbers.BALLS.of(2)));
    }

    private static Supplier<String> at(Cases c, int t, Step<?> step) {
        return () -> c.family().name() + ", T = " + c.steps() + ", t = " + t + ": the step is " + step;
    }
}
