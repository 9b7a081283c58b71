package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Step;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.Vp;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
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
                        "Heun: the mean of the two slopes, on a Gaussian score",
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

    /** {@code Y' = Y + h (Y + weight s) + sqrt(noise h) Z} with the h of the schedule. */
    private static void inTime(Tally tally, CoefficientRule rule, int weight, int noise) {
        Schedule<Ball> s = VP.schedule(VP_STEPS, Numbers.BALLS);
        for (int t = 1; t <= s.steps(); t++) {
            Step<Ball> step = rule.step(s, t);
            Ball h = s.stepSize(t);
            Ball kappa = Numbers.BALLS.one().add(h);
            Supplier<String> where = at(new Cases(VP, VP_STEPS, Rational.ONE), t, step);
            tally.that(Numbers.agree(step.rhoSquared(), kappa.multiply(kappa)), where);
            tally.that(Numbers.agree(step.scoreWeight().multiply(kappa), h.multiply(weight)), where);
            tally.that(Numbers.agree(step.noiseVariance(), h.multiply(noise)), where);
            tally.that(Numbers.agree(step.meanGain(), kappa.multiply(s.sqrtAlpha(t))), where);
        }
    }

    private static void heun(SamplersUnderTest samplers, Tally tally) {
        Schedule<Ball> s = VP.schedule(VP_STEPS, Numbers.BALLS);
        for (Rational lambda : List.of(Rational.of(1, 4), Rational.of(4))) {
            Ball variance = Numbers.BALLS.of(lambda);
            for (int t = 1; t <= s.steps(); t++) {
                Ball v = Marginal.variance(s, variance, t);
                Ball vPrevious = Marginal.variance(s, variance, t - 1);
                Ball y = Numbers.BALLS.one();
                Ball first = s.stepSize(t).multiply(y.subtract(y.divide(v)));
                Ball predicted = y.add(first);
                Ball second = s.stepSizeAtEnd(t).multiply(predicted.subtract(predicted.divide(vPrevious)));
                Ball moved = y.add(first.add(second).divide(Numbers.BALLS.of(2)));
                Ball image = samplers.heun().transition(s, t).variance(Numbers.BALLS.one(), v, vPrevious);
                int step = t;
                tally.that(
                        Numbers.agree(image, moved.multiply(moved)),
                        () -> VP.name() + ", T = " + VP_STEPS + ", lambda = "
                                + lambda + ", t = " + step + ": the unit variance becomes " + image.getReal() + ", not "
                                + moved.multiply(moved).getReal());
            }
        }
    }

    private static Supplier<String> at(Cases c, int t, Step<?> step) {
        return () -> c.family().name() + ", T = " + c.steps() + ", t = " + t + ": the step is " + step;
    }
}
