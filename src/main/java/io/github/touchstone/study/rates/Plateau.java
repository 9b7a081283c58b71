package io.github.touchstone.study.rates;

/**
 * Where divergences end that do not fall to zero with the steps (RAT-8): lower bounds of their limits.
 *
 * @param value in nats
 */
record Plateau(double value) {
    private static final double EULER_MASCHERONI = 0.5772156649015329;

    /** Fixed-small on schedules whose noise begins in proportion to t/T: gamma/2. */
    static final Plateau FIXED_SMALL = new Plateau(EULER_MASCHERONI / 2);

    /** The theory form on the cosine schedule, whose last beta is 0.999 for every T. */
    static final Plateau CAP =
            new Plateau((StrictMath.log(1000) - 0.999) / 2 + 0.5 - EULER_MASCHERONI + Math.PI * Math.PI / 12);

    /** DDIM on N(1, lambda) on the linear schedule with ends in proportion to 1/T: {@code e^-10.05/2}, an end point. */
    static final Plateau START = new Plateau(StrictMath.exp(-10.05) / 2);
}
