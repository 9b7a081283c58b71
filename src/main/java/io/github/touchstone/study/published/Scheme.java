package io.github.touchstone.study.published;

/** The samplers of the published table (spec PUB-3). */
public enum Scheme {
    /** Euler-Maruyama on the reverse equation. */
    EM("EM", true),
    /** Exponential integrator on the reverse equation. */
    EI("EI", true),
    /** Euler on the probability flow. */
    EULER("Euler", false),
    /** Heun on the probability flow, two evaluations a step. */
    HEUN("Heun", false);

    private final String words;
    private final boolean stochastic;

    Scheme(String words, boolean stochastic) {
        this.words = words;
        this.stochastic = stochastic;
    }

    /** As in the table. */
    public String words() {
        return words;
    }

    /** Whether it discretises the stochastic equation. */
    boolean stochastic() {
        return stochastic;
    }
}
