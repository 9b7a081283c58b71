package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import java.util.List;

/** Where a rule has no discretisation error at all, only that of the start. */
final class ExactnessChecks {
    private ExactnessChecks() {}

    static List<Check> all() {
        return List.of(
                SimpleCheck.of(
                        "GAUSS-3",
                        "optimal variance: r_m is the initialisation term alone",
                        Numbers.EXACTLY,
                        (samplers, tally) -> Cases.rational()
                                .forEach(c -> startErrorAlone(
                                        tally, c, samplers.optimal().apply(DiagonalGaussian.centred(c.variance()))))),
                SimpleCheck.of(
                        "DDPM-1",
                        "fixed-small is exact for point masses, but for the start",
                        Numbers.EXACTLY,
                        (samplers, tally) -> Cases.rationalSchedules()
                                .forEach(c -> startErrorAlone(
                                        tally,
                                        new Cases(c.family(), c.steps(), Rational.ZERO),
                                        samplers.fixedSmall()))),
                SimpleCheck.of(
                        "DDPM-2",
                        "fixed-large is exact for lambda = 1",
                        Numbers.EXACTLY,
                        (samplers, tally) -> Cases.rationalSchedules()
                                .forEach(c -> startErrorAlone(tally, c, samplers.fixedLarge()))));
    }

    /** r_m = (1 - lambda) R_T^2/R_m for every m from 1 on, and for m = 0 unless X_0 is a point mass. */
    private static void startErrorAlone(Tally tally, Cases c, CoefficientRule rule) {
        Schedule<Rational> schedule = c.family().schedule(c.steps(), ExactArithmetic.EXACT);
        GaussianPath<Rational> path = GaussianPath.centred(schedule, c.variance());
        for (int m = c.variance().isZero() ? 1 : 0; m < c.steps(); m++) {
            int stop = m;
            Rational variance = GaussianChain.of(rule, schedule, stop).variance(c.variance());
            Rational error = variance.divide(path.marginalVariance(stop)).subtract(Rational.ONE);
            Rational start = path.initialisation().divide(path.precision(stop));
            tally.that(
                    error.equals(start),
                    () -> c + ", m = " + stop + ": the variance error is " + error.getReal() + ", that of the start "
                            + start.getReal());
        }
    }
}
