package io.github.touchstone.study.grids;

import java.util.function.IntToDoubleFunction;

/** The number of steps at which a path divergence, seen as falling, first reaches a goal: by its 1/N law, then by bisection. */
final class Search {
    private static final int FIRST = 64;
    private static final int GUESSES = 5;
    /** So far apart from the guess the bracket begins, relative. */
    private static final double NEAR = 1e-3;

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
        int gap = 1 + (int) (guess * NEAR);
        int fails = guess;
        while (fails > 0 && f.applyAsDouble(fails) <= goal) {
            fails = Math.max(0, fails - gap);
            gap *= 2;
        }
        int reaches = fails + 1;
        gap = 1;
        while (f.applyAsDouble(reaches) > goal) {
            fails = reaches;
            reaches += gap;
            gap *= 2;
        }
        while (reaches - fails > 1) {
            int middle = fails + (reaches - fails) / 2;
            if (f.applyAsDouble(middle) <= goal) {
                reaches = middle;
            } else {
                fails = middle;
            }
        }
        return reaches;
    }
}
