package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.claims.DdimBound;
import io.github.touchstone.spec.claims.DdpmLowerBound;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.NoiseShares;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import org.hipparchus.FieldElement;

/** The bounds that hold for every schedule, and the schedules that attain them. */
final class BoundChecks {
    private static final List<Rational> VARIANCES = List.of(Rational.of(1, 4), Rational.ONE, Rational.of(9, 4));
    private static final Rational LAST_SHARE = Rational.of(99, 100);

    private BoundChecks() {}

    static List<Check> all() {
        return List.of(
                SimpleCheck.of(
                        "BND-1",
                        "fixed-small on every schedule: delta <= i_T - k_T S_T",
                        Numbers.EXACTLY,
                        BoundChecks::ddpmBound),
                SimpleCheck.of(
                        "BND-2",
                        "fixed-small on its best schedule: delta = i_T - k_T S_T",
                        Numbers.EXACTLY,
                        BoundChecks::ddpmBest),
                SimpleCheck.of(
                        "BND-3",
                        "3/(T+2) <= k_T <= 4/(T+3) for T <= 1000",
                        "balls of 256 bits, certain",
                        (samplers, tally) -> constants(tally)),
                SimpleCheck.of(
                        "BND-4",
                        "DDIM on every schedule: 1 + delta <= cos^2T(phi_T/T)/v_T",
                        "balls of 256 bits, certain",
                        BoundChecks::ddimBound),
                SimpleCheck.of(
                        "BND-5",
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
            int T = steps;
            for (Rational lambda : VARIANCES) {
                List<Rational> shares = DdpmLowerBound.optimalShares(T, LAST_SHARE, ExactArithmetic.EXACT);
                GaussianPath<Rational> path =
                        GaussianPath.centred(NoiseShares.schedule(shares, lambda, ExactArithmetic.EXACT), lambda);
                Rational delta = delta(samplers.fixedSmall(), path);
                Rational bound = DdpmLowerBound.largestError(path);
                tally.that(
                        delta.equals(bound),
                        () -> "T = " + T + ", lambda = " + lambda + ": delta = " + delta.getReal() + ", the bound is "
                                + bound.getReal());
            }
        }
    }

    private static void constants(Tally tally) {
        int last = 1000;
        List<Ball> k = DdpmLowerBound.constants(last, Numbers.BALLS);
        for (int t = 2; t <= last; t++) {
            int T = t;
            Ball lower = Numbers.BALLS.of(Rational.of(3, T + 2L));
            Ball upper = Numbers.BALLS.of(Rational.of(4, T + 3L));
            tally.that(Numbers.BALLS.less(lower, k.get(T - 1)), () -> "k_" + T + " is not above 3/(T+2)");
            tally.that(Numbers.BALLS.less(k.get(T - 1), upper), () -> "k_" + T + " is not below 4/(T+3)");
        }
    }

    private static void ddimBound(SamplersUnderTest samplers, Tally tally) {
        for (Cases c : Cases.rational()) {
            if (c.steps() == 1) {
                continue; // with one step the bound is an equality: BND-5
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
            int T = steps;
            for (Rational lambda : VARIANCES) {
                Ball variance = Numbers.BALLS.of(lambda);
                List<Ball> shares = DdimBound.optimalShares(T, Numbers.BALLS.of(Rational.of(3, 2)), Numbers.BALLS);
                GaussianPath<Ball> path =
                        GaussianPath.centred(NoiseShares.schedule(shares, variance, Numbers.BALLS), variance);
                Ball delta = delta(samplers.deterministicDdim(), path);
                Ball bound = DdimBound.largestError(path, 0);
                tally.that(
                        Numbers.agree(delta, bound),
                        () -> "T = " + T + ", lambda = " + lambda + ": delta = " + delta.getReal() + ", the bound is "
                                + bound.getReal());
            }
        }
    }

    private static <T extends FieldElement<T>> T delta(CoefficientRule rule, GaussianPath<T> path) {
        Schedule<T> schedule = path.schedule();
        T variance = GaussianChain.of(rule, schedule, 0).variance(path.variance());
        return variance.divide(path.variance()).subtract(schedule.arithmetic().one());
    }
}
