package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Enclosure;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.spec.claims.DdimBound;
import io.github.touchstone.spec.claims.DdpmLowerBound;
import io.github.touchstone.spec.claims.GaussianKl;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.HalfSquareLaw;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import java.util.function.IntFunction;

/**
 * What no schedule with these ends can beat: the sum over the eigenvalues of the least divergence that each could have if the schedule
 * were made for it alone (spec ADV-4). Proved, in double-double balls.
 */
final class Floors {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;

    private final Rule rule;
    private final boolean forward;
    private final int stop;

    /** For a rule stopped at m. */
    Floors(Rule rule, boolean forward, int stop) {
        this.rule = rule;
        this.forward = forward;
        this.stop = stop;
    }

    /** A number that is at most the divergence of every schedule with the abar_m and abar_T of this one, and as many steps. */
    Enclosure of(Schedule<DoubleDoubleBall> schedule, DiagonalGaussian target) {
        DoubleDoubleBall sum = DD.zero();
        for (DiagonalGaussian.Coordinate c : target.coordinates()) {
            sum = sum.add(least(GaussianPath.centred(schedule, DD.of(c.variance())), c.variance())
                    .multiply(DD.of(c.multiplicity())));
        }
        return DD.enclosure(sum);
    }

    private DoubleDoubleBall least(GaussianPath<DoubleDoubleBall> path, Rational lambda) {
        if (inert(lambda)) {
            return DD.zero();
        }
        DoubleDoubleBall extreme = extreme(path);
        // the error is at most b < 0, or at least b > 0; on the other side of 0 start and steps can cancel
        boolean below =
                rule == Rule.SMALL || rule == Rule.DDIM || (rule == Rule.LARGE && lambda.compareTo(Rational.ONE) > 0);
        if ((below ? DD.less(extreme, DD.zero()) : DD.less(DD.zero(), extreme)) != Truth.TRUE) {
            return DD.zero();
        }
        return (forward ? GaussianKl.ofTruth(extreme) : GaussianKl.ofSampler(extreme)).value(DD);
    }

    /** Whether the steps make no error on this eigenvalue, whatever the schedule. */
    private boolean inert(Rational lambda) {
        return rule == Rule.LARGE ? lambda.equals(Rational.ONE) : rule != Rule.THEORY && lambda.isZero();
    }

    /** b. */
    private DoubleDoubleBall extreme(GaussianPath<DoubleDoubleBall> path) {
        return switch (rule) {
            case DDIM -> DdimBound.largestError(path, stop);
            case SMALL ->
                stop == 0
                        ? DdpmLowerBound.largestError(path)
                        : ofSteps(path, path::noiseShare, path.variance().negate());
            case LARGE -> ofSteps(path, t -> path.marginalVariance(t).reciprocal(), path.varianceDefect());
            case THEORY -> ofSteps(path, path::precision, DD.one());
        };
    }

    /** {@code (D/c + kappa R_T^2)/R_m} for a D below the least {@code sum_t (H_{t-1} - H_t)^2/H_t} there is. */
    private DoubleDoubleBall ofSteps(
            GaussianPath<DoubleDoubleBall> path, IntFunction<DoubleDoubleBall> height, DoubleDoubleBall c) {
        DoubleDoubleBall start = height.apply(stop);
        DoubleDoubleBall reach = start.divide(height.apply(path.steps()));
        return law(reach, path.steps() - stop)
                .cost(start)
                .divide(c)
                .add(path.initialisation())
                .divide(path.precision(stop));
    }

    /** The half-square law of n steps that comes, proved, not beyond the reach: it costs less than what goes all the way. */
    private static HalfSquareLaw<DoubleDoubleBall> law(DoubleDoubleBall reach, int n) {
        double first = LawPath.first(reach.getReal(), n);
        for (double less = 0x1p-50; ; less *= 16) {
            double e = first * (1 - less);
            HalfSquareLaw<DoubleDoubleBall> law = HalfSquareLaw.from(DD.of(Rational.ofExactly(e)), n, DD);
            Truth within = e > 0 ? DD.lessOrEqual(law.reach(), reach) : DD.lessOrEqual(reach, law.reach());
            if (within == Truth.TRUE || less >= 1) {
                return law;
            }
        }
    }
}
