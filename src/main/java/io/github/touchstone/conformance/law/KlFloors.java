package io.github.touchstone.conformance.law;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.practice.FinalAlpha;
import io.github.touchstone.samplers.practice.Rule;
import io.github.touchstone.samplers.practice.StepConfig;
import io.github.touchstone.samplers.practice.VarianceType;
import io.github.touchstone.spec.claims.DdimBound;
import io.github.touchstone.spec.claims.DdpmLowerBound;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.KlFloor;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import java.util.Optional;

/**
 * What no schedule of as many steps, from the same noise level, can beat (spec LAW-7): the floors of BND-4, summed over the
 * eigenvalues of the target.
 *
 * @param kl of {@code KL(target || output)}
 * @param reverseKl of {@code KL(output || target)}
 */
record KlFloors(Enclosure kl, Enclosure reverseKl) {
    /** The floors, for DDPM with the fixed-small variance and for deterministic DDIM, if the chain ends at abar = 1. */
    static Optional<KlFloors> of(StepConfig config, List<Rational> eigenvalues, BallArithmetic balls) {
        boolean ddim = config.rule() instanceof Rule.Ddim rule && rule.eta().isZero();
        if (config.finalAlpha() != FinalAlpha.ONE || !(ddim || fixedSmall(config.rule()))) {
            return Optional.empty();
        }
        Schedule<Ball> schedule = config.family()
                .schedule(config.trainSteps(), balls)
                .respaced(config.spacing().timesteps(config.trainSteps(), config.steps()).stream()
                        .map(t -> t + 1)
                        .toList());
        Ball kl = balls.zero();
        Ball reverse = balls.zero();
        for (Rational lambda : eigenvalues) {
            GaussianPath<Ball> path = GaussianPath.centred(schedule, balls.of(lambda));
            Ball error = ddim ? DdimBound.largestError(path, 0) : DdpmLowerBound.largestError(path);
            kl = kl.add(KlFloor.ofTruth(error, balls));
            reverse = reverse.add(KlFloor.ofSampler(error, balls));
        }
        return Optional.of(new KlFloors(kl.enclosure(), reverse.enclosure()));
    }

    private static boolean fixedSmall(Rule rule) {
        return rule instanceof Rule.Ddpm ddpm
                && List.of(VarianceType.FIXED_SMALL, VarianceType.FIXED_SMALL_LOG)
                        .contains(ddpm.variance());
    }
}
