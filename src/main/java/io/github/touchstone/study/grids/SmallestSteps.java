package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Truth;
import io.github.touchstone.math.numbers.UndecidedException;
import io.github.touchstone.study.grids.Problem.Source;
import io.github.touchstone.study.grids.Smallest.Proof;
import java.util.Optional;

/** Finds the smallest number of steps, and proves it where it can (spec GRD-4). */
final class SmallestSteps {
    /** The walk of a proof has at most this many steps. */
    private static final int LONGEST_WALK = 64;
    /** The divergence is looked at on this many smaller numbers of steps where it is not proved to fall. */
    private static final int SAMPLE = 12;

    private SmallestSteps() {}

    /** The answer; none if KL(X_T || N(0,1)) alone exceeds the goal. */
    static Optional<Smallest> of(Problem problem) {
        double goal = problem.goal().doubleValue();
        double start = problem.start();
        if (start >= goal) {
            return Optional.empty();
        }
        int found = Search.smallest(problem::divergence, start, goal);
        if (problem.target() == Source.TWO_POINTS) {
            return Optional.of(numerical(problem, found));
        }
        return Optional.of(certified(problem, found));
    }

    private static Smallest numerical(Problem problem, int found) {
        requireFall(problem, found);
        Smallest answer = answer(problem, found, Proof.NUMERICAL);
        double goal = problem.goal().doubleValue();
        double error = PathSum.error(found);
        if (answer.reached() + error > goal || answer.missed() - error <= goal) {
            throw new UndecidedException("N = " + found + " of " + problem + " is open in binary64");
        }
        return answer;
    }

    private static Smallest certified(Problem problem, int found) {
        int from = provedToFailBelow(problem);
        if (from > 0 && found - from <= LONGEST_WALK) {
            int n = from;
            while (!reaches(problem, n)) {
                n++;
            }
            return answer(problem, n, Proof.PROVED);
        }
        if (!reaches(problem, found) || reaches(problem, found - 1)) {
            throw new IllegalStateException("binary64 and double-double disagree at N = " + found + " of " + problem);
        }
        requireFall(problem, found);
        return answer(problem, found, Proof.DECIDED);
    }

    /**
     * A number of steps such that every smaller one is proved to fail: by the floor under all grids (BND-9), or by the theory form, whose
     * divergence falls with N on the grids of GRD-4. Both are below the exponential integrator's. Zero if there is none.
     */
    private static int provedToFailBelow(Problem problem) {
        if (problem.integrator() == Integrator.EULER_MARUYAMA) {
            return 0;
        }
        if (!problem.grid().monotone(problem.span())) {
            return Floor.of(problem);
        }
        Problem theory = problem.with(Integrator.THEORY);
        int n = Search.smallest(
                theory::divergence, theory.start(), problem.goal().doubleValue());
        while (n > 1 && reaches(theory, n - 1)) {
            n--;
        }
        return n;
    }

    private static boolean reaches(Problem problem, int steps) {
        Truth truth = new CertifiedPath(problem).reaches(steps);
        if (truth == Truth.UNDECIDED) {
            throw new UndecidedException("N = " + steps + " of " + problem + " is open in double-double");
        }
        return truth == Truth.TRUE;
    }

    private static Smallest answer(Problem problem, int n, Proof proof) {
        return new Smallest(
                n, problem.divergence(n), n > 1 ? problem.divergence(n - 1) : Double.POSITIVE_INFINITY, proof);
    }

    /** The divergence on numbers of steps from N/4 to N, each less than the one before. */
    private static void requireFall(Problem problem, int n) {
        double before = Double.POSITIVE_INFINITY;
        for (int i = SAMPLE; i <= 4 * SAMPLE; i += 3) {
            int steps = (int) Math.max(1L, (long) n * i / (4 * SAMPLE));
            double here = problem.divergence(steps);
            if (here > before) {
                throw new IllegalStateException("the divergence rises before N = " + steps + " of " + problem);
            }
            before = here;
        }
    }
}
