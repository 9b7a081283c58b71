package io.github.touchstone.study.grids;

import io.github.touchstone.study.information.FewestSteps;
import java.util.function.IntToDoubleFunction;

/** The number of steps at which a path divergence, seen as falling, first reaches a goal: by its 1/N law, then by bisection. */
final class Search {
    private static final int FIRST = 64;
    private static final int GUESSES = 5;

    private Search() {}

    /**
     * An N at least 1 with {@code f(N) <= goal < f(N-1)}.
     *
     * @param f the divergence
     * @param start what it falls to
     * @param goal above {@code start}
     */
    static int smallest(IntToDoubleFunction f, double start, double goal) {
        int guess = FIRST;
        for (int i = 0; i < GUESSES; i++) {
            double fall = f.applyAsDouble(guess) - start;
            guess = (int) Math.max(1, Math.rint(guess * fall / (goal - start)));
        }
        return (int) FewestSteps.of(n -> f.applyAsDouble((int) n) <= goal, 1, guess);
    }
}
