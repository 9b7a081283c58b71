package io.github.touchstone.study.dimension;

import io.github.touchstone.math.divergence.LineDivergences;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.propagation.UnresolvedLawException;
import io.github.touchstone.math.quadrature.Measured;
import io.github.touchstone.samplers.Ddim;
import io.github.touchstone.samplers.DdpmTheory;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.samplers.flow.FlowRun;
import io.github.touchstone.samplers.flow.UnresolvedFlowException;
import io.github.touchstone.spec.schedules.Logistic;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import java.util.Optional;

/**
 * {@code T^2 KL(X_1 || Y_1)/log^2 T} of a mixture on the line, on the logistic schedule with c0 = 2 and c1 = 10: c1^2/16 = 6.25 for DDPM
 * and c1^2/64 = 1.5625 for DDIM in the limit on every normal law (BND-7).
 *
 * @param steps T
 */
record LineCost(int steps) {
    /** Of DDPM in the theory form; empty where the method refuses the kernels as too narrow. */
    Optional<Measured> ddpm(MixtureTarget target) {
        try {
            LineMixture law = LineMixture.of(
                    NoisedLine.at(target, Logistic.DEFAULT.schedule(steps, DoubleDoubleArithmetic.DD), 1));
            return Optional.of(scaled(
                    LineDivergences.kl(law, LineRun.output(target, new DdpmTheory(), Logistic.DEFAULT, steps, 1))));
        } catch (UnresolvedLawException e) {
            return Optional.empty();
        }
    }

    /** Of DDIM; empty where the method refuses the flow. */
    Optional<Measured> ddim(MixtureTarget target) {
        try {
            return Optional.of(scaled(FlowRun.output(target, Ddim.DETERMINISTIC, Logistic.DEFAULT, steps, 1)
                    .klForward()));
        } catch (UnresolvedFlowException e) {
            return Optional.empty();
        }
    }

    private Measured scaled(Measured kl) {
        double log = StrictMath.log(steps);
        return kl.times(steps * (double) steps / (log * log));
    }
}
