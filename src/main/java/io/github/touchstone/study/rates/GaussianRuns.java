package io.github.touchstone.study.rates;

import io.github.touchstone.math.divergence.NormalPair;
import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.OutOfRangeException;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.PathSums;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.Marginal;
import io.github.touchstone.study.findings.Cell;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hipparchus.FieldElement;

/** Certified divergences of all rules on Gaussians on the line, from one schedule (spec SMP-4, SMP-10); X_1 against Y_1. */
final class GaussianRuns {
    private static final int STOP = 1;
    /** Where double-double cannot tell alpha from one; and up to how many steps that is worth while. */
    private static final BallArithmetic FINE = new BallArithmetic(256);

    private static final int FINE_STEPS = 1 << 11;
    /** A relative error above this asks for more. */
    private static final double COARSE = 1e-9;

    /** An absolute error below this is as good as none, even for a divergence that is zero. */
    private static final double TINY = 1e-15;

    private GaussianRuns() {}

    /** One measurement a rule and a target. */
    static List<Measurement> of(Grid grid, int steps, List<Rule> rules, List<Law> laws) {
        Schedule<?> schedule = grid.family().schedule(steps, DoubleDoubleArithmetic.DD);
        return of(grid, schedule, rules, laws);
    }

    private static <T extends FieldElement<T>> List<Measurement> of(
            Grid grid, Schedule<T> schedule, List<Rule> rules, List<Law> laws) {
        List<Measurement> measurements = new ArrayList<>();
        for (Rule rule : rules) {
            GaussianChain<T> chain = GaussianChain.of(rule.sampler(), schedule, STOP);
            for (Law law : laws) {
                DiagonalGaussian.Coordinate target =
                        ((DiagonalGaussian) law.target()).coordinates().get(0);
                measurements.add(new Measurement(
                        law,
                        rule,
                        grid,
                        schedule.steps(),
                        STOP,
                        refusable(() -> end(chain, schedule, target)),
                        path(rule, grid, schedule, target)));
            }
        }
        return measurements;
    }

    private static <T extends FieldElement<T>> Value end(
            GaussianChain<T> chain, Schedule<T> schedule, DiagonalGaussian.Coordinate target) {
        Arithmetic<T> a = schedule.arithmetic();
        T lambda = a.of(target.variance());
        T squaredGap = a.zero();
        if (!target.mean().isZero()) {
            T gap = a.one().subtract(chain.meanShare(lambda)).multiply(a.of(target.mean()));
            squaredGap = gap.multiply(gap).multiply(schedule.alphaBar(STOP));
        }
        T v = Marginal.variance(schedule, lambda, STOP);
        return Value.enclosed(a.enclosure(
                new NormalPair<>(v, chain.variance(lambda), squaredGap).kl().value(a)));
    }

    private static <T extends FieldElement<T>> Cell path(
            Rule rule, Grid grid, Schedule<T> schedule, DiagonalGaussian.Coordinate target) {
        if (!rule.noisy()) {
            return new Cell.Absent("infinite: " + rule.name() + " adds no noise");
        }
        try {
            Value value = path(rule, schedule, target);
            if (value.error() <= COARSE * value.value() || value.error() < TINY) {
                return Cell.of(value);
            }
        } catch (OutOfRangeException e) {
            return new Cell.Absent("beyond the range of doubles");
        } catch (UndecidedException e) {
            // alpha is too near to one: below
        }
        return schedule.steps() <= FINE_STEPS
                ? refusable(() -> path(rule, grid.family().schedule(schedule.steps(), FINE), target))
                : new Cell.Absent("beyond double-double");
    }

    private static <T extends FieldElement<T>> Value path(
            Rule rule, Schedule<T> schedule, DiagonalGaussian.Coordinate target) {
        Arithmetic<T> a = schedule.arithmetic();
        return Value.enclosed(a.enclosure(PathSums.of(rule.sampler(), schedule, a.of(target.variance()), STOP)
                .kl(a.of(target.mean().multiply(target.mean())))
                .value(a)));
    }

    private static Cell refusable(Supplier<Value> value) {
        try {
            return Cell.of(value.get());
        } catch (UndecidedException | OutOfRangeException e) {
            return new Cell.Absent("beyond double-double");
        }
    }
}
