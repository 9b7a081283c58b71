package io.github.touchstone.study.montecarlo;

import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.Marginal;
import java.util.List;
import org.hipparchus.FieldElement;

/** The divergence of Gaussian coordinates in closed form (spec SMP-4, DIV-3), rounded once. */
final class GaussianEnds {
    /** Balls of this many bits decide what double-double balls leave open. */
    private static final int BITS = 170;

    private GaussianEnds() {}

    static double kl(
            List<Coordinate> coordinates,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            DonskerVaradhan.Ends ends) {
        if (coordinates.isEmpty()) {
            return 0;
        }
        try {
            return kl(DoubleDoubleArithmetic.DD, coordinates, rule, family, steps, ends);
        } catch (UndecidedException e) {
            return kl(new BallArithmetic(BITS), coordinates, rule, family, steps, ends);
        }
    }

    private static <T extends FieldElement<T>> double kl(
            Arithmetic<T> arithmetic,
            List<Coordinate> coordinates,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            DonskerVaradhan.Ends ends) {
        Schedule<T> schedule = family.schedule(steps, arithmetic);
        GaussianChain<T> chain = GaussianChain.of(rule, schedule, ends.stop());
        T sum = arithmetic.zero();
        for (Coordinate c : coordinates) {
            T lambda = arithmetic.of(c.variance());
            T output = chain.variance(lambda);
            if (output.isZero()) {
                throw new NotEstimableException("the output Y_m has variance 0 in some coordinate: it has no density");
            }
            T gap = schedule.sqrtAlphaBar(ends.reference())
                    .subtract(schedule.sqrtAlphaBar(ends.stop()).multiply(chain.meanShare(lambda)))
                    .multiply(arithmetic.of(c.mean()));
            NormalPair<T> pair =
                    new NormalPair<>(Marginal.variance(schedule, lambda, ends.reference()), output, gap.multiply(gap));
            T kl = (ends.forward() ? pair : pair.swapped()).kl().value(arithmetic);
            sum = sum.add(kl.multiply(arithmetic.of(c.multiplicity())));
        }
        return sum.getReal();
    }
}
