package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.TimeConvention;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.grids.Problem.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which questions are asked. */
final class Plan {
    /** The horizon and the goal of the table that is reproduced. */
    static final Rational HORIZON = Rational.of(12);

    static final Rational GOAL = Rational.of(1, 20);
    /** The early stop where horizons, goals and conventions are compared. */
    static final Rational STOP = Rational.of(1, 100);

    private static final List<Integrator> SAMPLERS = List.of(Integrator.EXPONENTIAL, Integrator.EULER_MARUYAMA);

    private final boolean full;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private Plan(Scale scale) {
        this.full = scale == Scale.FULL;
    }

    /** The questions, without repetition, those of one kind together. */
    static List<Problem> of(Scale scale) {
        Plan plan = new Plan(scale);
        plan.stops();
        plan.twoPoints();
        plan.smooth();
        plan.goals();
        plan.horizons();
        plan.conventions();
        return List.copyOf(new ArrayList<>(plan.problems));
    }

    /** The horizons that are compared. */
    static List<Rational> horizonsOf(Scale scale) {
        List<String> texts = scale == Scale.FULL
                ? List.of("1.5", "2", "2.5", "3", "4", "6", "8", "12", "16", "24")
                : List.of("2", "4");
        return texts.stream().map(Rational::parse).toList();
    }

    static Rational tenTo(int minus) {
        return Rational.of(1, 10).pow(minus);
    }

    /** The least power of ten that delta takes on a grid, for the point mass. */
    private int decades(Grid grid) {
        if (!full) {
            return 3;
        }
        return switch (grid) {
            case UNIFORM -> 4;
            case QUADRATIC -> 6;
            case CUBIC -> 8;
            case EXPONENTIAL, GEOMETRIC -> 10;
        };
    }

    private void stops() {
        for (Integrator sampler : SAMPLERS) {
            for (Grid grid : Grid.values()) {
                for (int decade = 1; decade <= decades(grid); decade++) {
                    add(Source.POINT, sampler, grid, stopped(HORIZON, tenTo(decade)), GOAL);
                }
            }
        }
    }

    private void twoPoints() {
        for (Integrator sampler : SAMPLERS) {
            int least = full ? 4 : sampler == Integrator.EXPONENTIAL ? 2 : 1;
            for (Grid grid : Grid.values()) {
                for (int decade = 1; decade <= (grid == Grid.UNIFORM && least > 1 ? least - 1 : least); decade++) {
                    add(Source.TWO_POINTS, sampler, grid, stopped(HORIZON, tenTo(decade)), GOAL);
                }
            }
        }
    }

    private void smooth() {
        int least = full ? 4 : 2;
        for (Grid grid : Grid.values()) {
            for (int decade = 1; decade <= (grid == Grid.UNIFORM && full ? 3 : least); decade++) {
                add(Source.SMOOTH, Integrator.EXPONENTIAL, grid, Span.smooth(HORIZON, tenTo(decade)), GOAL);
            }
        }
    }

    private void goals() {
        List<Rational> goals =
                full ? List.of(Rational.of(1, 2), Rational.of(1, 5), Rational.of(1, 200)) : List.of(Rational.of(1, 2));
        for (Rational goal : goals) {
            for (Grid grid : Grid.values()) {
                add(Source.POINT, Integrator.EXPONENTIAL, grid, stopped(HORIZON, STOP), goal);
            }
        }
    }

    private void horizons() {
        for (Rational horizon : horizonsOf(full ? Scale.FULL : Scale.QUICK)) {
            for (Integrator sampler : SAMPLERS) {
                for (Grid grid : Grid.values()) {
                    add(Source.POINT, sampler, grid, stopped(horizon, STOP), GOAL);
                }
            }
        }
    }

    /** The same process in the other unit of time, and the same numbers in it, which are another process. */
    private void conventions() {
        Rational half = Rational.of(1, 2);
        for (Grid grid : Grid.values()) {
            add(
                    Source.POINT,
                    Integrator.EXPONENTIAL,
                    grid,
                    Span.stopped(HORIZON.multiply(half), STOP.multiply(half), TimeConvention.UNIT),
                    GOAL);
            add(Source.POINT, Integrator.EXPONENTIAL, grid, Span.stopped(HORIZON, STOP, TimeConvention.UNIT), GOAL);
        }
    }

    static Span stopped(Rational horizon, Rational delta) {
        return Span.stopped(horizon, delta, TimeConvention.HALF);
    }

    private void add(Source target, Integrator sampler, Grid grid, Span span, Rational goal) {
        problems.add(new Problem(target, sampler, grid, span, goal));
    }
}
