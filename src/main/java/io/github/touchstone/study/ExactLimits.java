package io.github.touchstone.study;

import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.NotRepresentableException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;

/** Which part of an experiment is irrational. */
final class ExactLimits {
    private ExactLimits() {}

    /** The first irrational part in the order of computation: the schedule, a step of the sampler, or the comparison. */
    static String place(Experiment<?> experiment) {
        Schedule<Rational> schedule;
        try {
            schedule = experiment.schedule().schedule(experiment.steps(), ExactArithmetic.EXACT);
        } catch (NotRepresentableException e) {
            return "the schedule";
        }
        for (int t = experiment.steps(); t > experiment.stop(); t--) {
            try {
                experiment.sampler().transition(schedule, t);
            } catch (NotRepresentableException e) {
                return "the coefficients of " + experiment.sampler().name() + " at t = " + t;
            }
        }
        return "the comparison of the two laws";
    }
}
