package io.github.touchstone.study.grids;

import static io.github.touchstone.math.numbers.DoubleDoubleArithmetic.DD;

import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.samplers.PathSums;
import io.github.touchstone.spec.schedules.Schedule;

/**
 * The path divergence on a Gaussian as an enclosure, by the sampler's own coefficients on the grid's own schedule in double-double balls
 * (SMP-10): another way than {@link PathSum}.
 *
 * @param problem a question about a Gaussian
 */
record CertifiedPath(Problem problem) {
    /** The divergence on N steps. */
    DoubleDoubleBall at(int steps) {
        int stop = problem.span().toData() ? 0 : 1;
        Schedule<DoubleDoubleBall> schedule =
                problem.grid().family(problem.span()).schedule(steps + stop, DD);
        return PathSums.of(
                        problem.integrator().rule(),
                        schedule,
                        DD.of(problem.span().smoothing()),
                        stop)
                .kl(DD.zero())
                .value(DD);
    }

    /** Whether N steps reach the goal: certain, certainly not, or undecided. */
    Truth reaches(int steps) {
        return DD.lessOrEqual(at(steps), DD.of(problem.goal()));
    }
}
