package io.github.touchstone.study.complexity;

/**
 * A sampler with its grid.
 *
 * @param sampler its name in tables
 * @param exponential whether it is the exponential integrator, else DDPM in the theory form
 * @param grid the grid
 * @param growing whether the horizon is {@code 2 + log(d/eps)}, else {@value #HORIZON}
 */
record Setting(String sampler, boolean exponential, Grid grid, boolean growing) {
    /** A horizon that is enough for all that is asked here: the start costs about {@code d e^(-2 horizon)/4}. */
    static final int HORIZON = 12;

    /** The exponential integrator on the grid of the paper. */
    static final Setting PAPER = new Setting("exponential integrator", true, Grid.EXPONENTIAL, false);

    /** The same with a horizon that grows. */
    static final Setting GROWING = new Setting("exponential integrator", true, Grid.EXPONENTIAL, true);

    /** DDPM on the best grid of a point mass. */
    static final Setting BEST = new Setting("DDPM, theory form", false, Grid.GEOMETRIC, false);

    /** The horizon, for {@code d/eps} = {@code ratio}. */
    double horizon(double ratio) {
        return growing ? 2 + StrictMath.log(ratio) : HORIZON;
    }

    /** Sampler, grid and horizon in few words, for print. */
    String words() {
        return (exponential ? "EI, " : "DDPM, ") + grid.shortly() + ", " + horizonWords();
    }

    /** Its horizon in tables. */
    String horizonWords() {
        return growing ? "2 + log(d/eps)" : String.valueOf(HORIZON);
    }
}
