package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.NotCertifiedException;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;

/** Proved divergences of deterministic samplers on mixtures on the line (spec FLW-6 to FLW-9). */
public final class CertifiedFlow {
    private static final double LEAST_REACH = 5;
    private static final double GREATEST_REACH = 34;
    /** The share of the error allowed that one panel may have. */
    private static final double PANEL_SHARE = 1e-3;

    private CertifiedFlow() {}

    /**
     * KL(X_m || Y_m) for {@code forward}, else KL(Y_m || X_m), in nats, with at least {@code digits} certified significant digits.
     * Throws {@link UnresolvedFlowException} if a step is not proved to increase (it may fold the line), {@link
     * NotCertifiedException} if the digits are not reached, and {@link IllegalArgumentException} as {@link FlowRun#output}.
     */
    public static Enclosure kl(
            MixtureTarget target,
            Sampler sampler,
            ScheduleFamily family,
            int steps,
            int stop,
            boolean forward,
            int digits) {
        SharpFlow flow = SharpFlow.of(target, sampler, family, steps, stop);
        double allowed = allowed(target, sampler, family, steps, stop, forward, digits);
        double r = LEAST_REACH;
        double tail = tail(flow, r, forward);
        while (tail > allowed && r < GREATEST_REACH) {
            r += 0.5;
            tail = tail(flow, r, forward);
        }
        SharpIntegral.Result integral = SharpIntegral.over(flow.integrand(forward), r, PANEL_SHARE * allowed);
        Enclosure value = enclosure(integral.value(), integral.remainder() + tail);
        int certified = Decimals.certifiedDigits(value, digits);
        if (certified < digits) {
            throw new NotCertifiedException(digits + " digits could not be certified, only " + certified
                    + ": quadrature " + integral.remainder() + ", tails " + tail + ", rounding "
                    + integral.value().radius());
        }
        return value;
    }

    /** A tenth of the last digit of the value in binary64: how much error to aim at, which proves nothing. */
    private static double allowed(
            MixtureTarget target,
            Sampler sampler,
            ScheduleFamily family,
            int steps,
            int stop,
            boolean forward,
            int digits) {
        FlowLaw law = FlowRun.output(target, sampler, family, steps, stop);
        double value = forward ? law.klForward().value() : law.klReverse().value();
        return 0.1 * value * StrictMath.pow(10, -digits);
    }

    private static double tail(SharpFlow flow, double r, boolean forward) {
        SharpTails tails = new SharpTails(flow, r);
        return forward ? tails.forward() : tails.reverse();
    }

    /** The divergence from the integral without its factor {@code 1/sqrt(2 pi)}. */
    private static Enclosure enclosure(DoubleDoubleBall integral, double error) {
        DoubleDoubleArithmetic dd = DoubleDoubleArithmetic.DD;
        Enclosure sum = integral.enclosure();
        Rational more = Rational.ofExactly(Math.nextUp(error));
        DoubleDoubleBall widened =
                dd.cover(new Enclosure(sum.lower().subtract(more), sum.upper().add(more)));
        return widened.divide(dd.sqrt(dd.pi().multiply(2))).enclosure();
    }
}
