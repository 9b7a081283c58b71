package io.github.touchstone.study.comparison;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.study.findings.Knowledge;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sampler against deterministic DDIM on one schedule, for every variance of the target; compared at X_0.
 *
 * @param contender the sampler
 * @param grid the schedule
 * @param steps T
 * @param own the sampler's run
 * @param ddim that of DDIM
 */
record Duel(Contender contender, Grid grid, int steps, GaussianRun own, GaussianRun ddim) {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;
    private static final double PRECISION = 1e-10;

    /** The two runs, if the schedule exists. */
    static Optional<Duel> of(Contender contender, Grid grid, int steps) {
        return grid.of(steps).map(family -> {
            Schedule<DoubleDoubleBall> schedule = family.schedule(steps, DD);
            return new Duel(
                    contender,
                    grid,
                    steps,
                    GaussianRun.of(contender, schedule, 0),
                    GaussianRun.of(Contender.DDIM, schedule, 0));
        });
    }

    /**
     * Where one wins.
     *
     * @param lambda the variance of the target
     * @param own the sampler's divergence
     * @param ddim that of DDIM
     */
    record Point(Rational lambda, Value own, Value ddim) {
        /** The sampler's over DDIM's: above 1 DDIM wins. */
        Value ratio() {
            return own.over(ddim);
        }
    }

    /** Both divergences. */
    Point at(Rational lambda) {
        return new Point(lambda, own.value(lambda), ddim.value(lambda));
    }

    /**
     * The variances between {@code 10^-3} and {@code 10^3} where both divergences are equal: every change of sign between neighbours of a
     * grid of eight points a decade, bracketed with the sign certain at both ends.
     */
    List<Value> crossings() {
        List<Value> crossings = new ArrayList<>();
        double before = 1e-3;
        Truth wins = wins(before);
        for (int i = 1; i <= 48; i++) {
            double now = StrictMath.pow(10, -3 + i / 8.0);
            Truth next = wins(now);
            if (wins != Truth.UNDECIDED && next == wins.not()) {
                crossings.add(between(before, now, wins));
            }
            if (next != Truth.UNDECIDED) {
                wins = next;
                before = now;
            }
        }
        return crossings;
    }

    private Value between(double from, double to, Truth atFrom) {
        double low = from;
        double high = to;
        while (high - low > PRECISION * low) {
            double middle = 0.5 * (low + high);
            Truth there = wins(middle);
            if (there == Truth.UNDECIDED) {
                break;
            }
            if (there == atFrom) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Value(0.5 * (low + high), 0.5 * (high - low) + Math.ulp(high), Knowledge.ENCLOSED);
    }

    /** Whether DDIM's divergence is the smaller. */
    private Truth wins(double lambda) {
        Rational l = Rational.ofExactly(lambda);
        return DD.less(ddim.kl(l), own.kl(l));
    }
}
