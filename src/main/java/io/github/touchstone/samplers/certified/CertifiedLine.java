package io.github.touchstone.samplers.certified;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.NotCertifiedException;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;

/** Enclosures of the divergence between X_m and Y_m for mixtures on the line and rules whose every step adds noise (spec CRT-1). */
public final class CertifiedLine {
    private CertifiedLine() {}

    /**
     * KL(p||q) for {@code forward}, else KL(q||p), p the law of X_m and q that of Y_m, Y_T ~ N(0, 1), in nats, with at least {@code
     * digits} certified digits. Throws {@link NotCertifiedException} if they are not reached.
     */
    public static Enclosure kl(
            MixtureTarget target,
            CoefficientRule rule,
            ScheduleFamily family,
            int steps,
            int stop,
            boolean forward,
            int digits) {
        CertifiedKl kl = evaluate(target, rule, family, steps, stop, forward);
        int certified = Decimals.certifiedDigits(kl.value(), digits);
        if (certified < digits) {
            throw new NotCertifiedException(
                    digits + " digits could not be certified, only " + certified + ", by the bounds " + kl.parts());
        }
        return kl.value();
    }

    /** The divergence as far as it can be certified, with the parts of its error; errors as for {@link #kl}. */
    public static CertifiedKl evaluate(
            MixtureTarget target, CoefficientRule rule, ScheduleFamily family, int steps, int stop, boolean forward) {
        LineProblem problem = LineProblem.of(target, rule, family, steps, stop);
        return LineIntegral.kl(problem.law(), CertifiedChain.run(problem.steps()), forward);
    }
}
