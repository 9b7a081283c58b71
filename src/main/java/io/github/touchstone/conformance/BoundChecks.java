package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.claims.DdimBound;
import io.github.touchstone.spec.claims.DdpmLowerBound;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.schedules.EqualAngle;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import org.hipparchus.FieldElement;

/** The bounds that hold for every schedule, and the schedules that attain them. */
final class BoundChecks {
    private static final List<Rational> VARIANCES = List.of(Rational.of(1, 4), Rational.ONE, Rational.of(9, 4));

    private BoundChecks() {}

    static List<Check> all() {
        return List.of(
                SimpleCheck.of(
                        "BND-1",
                        "fixed-small on every schedule: delta <= i_T - k_T S_T",
                        Numbers.EXACTLY,
                        BoundChecks::ddpmBound),
                SimpleCheck.of(
                        "BND-1",
                        "fixed-small on its best schedule: delta = i_T - k_T S_T",
                        Numbers.EXACTLY,
                        BoundChecks::ddpmBest),
                SimpleCheck.of(
                        "BND-2",
                        "DDIM on every schedule: 1 + delta <= cos^2T(phi_T/T)/v_T",
                        "balls of 256 bits, certain",
                        BoundChecks::ddimBound),
                SimpleCheck.of(
                        "BND-2",
                        "DDIM on equal angles: 1 + delta = cos^2T(phi_T/T)/v_T",
                        Numbers.IN_BALLS,
                        BoundChecks::ddimBest));
    }

    private static void ddpmBound(SamplersUnderTest samplers, Tally tally) {
        for (Cases c : Cases.rational()) {
            GaussianPath<Rational> path =
                    GaussianPath.centred(c.family().schedule(c.steps(), ExactArithmetic.EXACT), c.variance());
            Rational delta = delta(samplers.fixedSmall(), path);
            Rational bound = DdpmLowerBound.largestError(path);
            tally.that(
                    delta.compareTo(bound) <= 0,
                    () -> c + ": delta = " + delta.getReal() + " exceeds the bound " + bound.getReal());
        }
    }

    private static void ddpmBest(SamplersUnderTest samplers, Tally tally) {
        for (int steps = 1; steps <= 8; steps++) {
            for (Rational lambda : VARIANCES) {
                Cases c = new Cases(new OptimalDdpm(lambda, Rational.of(99, 100)), steps, lambda);
                GaussianPath<Rational> path =
                        GaussianPath.centred(c.family().schedule(steps, ExactArithmetic.EXACT), lambda);
                Rational delta = delta(samplers.fixedSmall(), path);
                Rational bound = DdpmLowerBound.largestError(path);
                tally.that(
                        delta.equals(bound),
                        () -> c + ": delta = " + delta.getReal() + ", the bound is " + bound.getReal());
            }
        }
    }

    private static void ddimBound(SamplersUnderTest samplers, Tally tally) {
        for (Cases c : Cases.rational()) {
            if (c.steps() == 1) {
                continue; // with one step the bound is an equality, checked below
            }
            GaussianPath<Ball> path =
                    GaussianPath.centred(c.family().schedule(c.steps(), Numbers.BALLS), Numbers.BALLS.of(c.variance()));
            Ball delta = delta(samplers.deterministicDdim(), path);
            Ball bound = DdimBound.largestError(path, 0);
            tally.that(
                    Numbers.BALLS.less(delta, bound),
                    () -> c + ": delta = " + delta.getReal() + " is not below the bound " + bound.getReal());
        }
    }

    private static void ddimBest(SamplersUnderTest samplers, Tally tally) {
        for (int steps = 1; steps <= 8; steps++) {
            for (Rational lambda : VARIANCES) {
                Cases c = new Cases(new EqualAngle(lambda, Rational.of(1, 100)), steps, lambda);
                GaussianPath<Ball> path =
                        GaussianPath.centred(c.family().schedule(steps, Numbers.BALLS), Numbers.BALLS.of(lambda));
                Ball delta = delta(samplers.deterministicDdim(), path);
                Ball bound = DdimBound.largestError(path, 0);
                tally.that(
                        Numbers.agree(delta, bound),
                        () -> c + ": delta = " + delta.getReal() + ", the bound is " + bound.getReal());
            }
        }
    }

    private static <T extends FieldElement<T>> T delta(CoefficientRule rule, GaussianPath<T> path) {
        Schedule<T> schedule = path.schedule();
        T variance = GaussianChain.of(rule, schedule, 0).variance(path.variance());
        return variance.divide(path.variance()).subtract(schedule.arithmetic().one());
    }
}
