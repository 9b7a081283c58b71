package io.github.touchstone.study.samples;

/** The tests, and what their p-values rest on (spec DRW-4 to DRW-8). */
public enum TestKind {
    /** Kolmogorov-Smirnov. */
    KS("D", "exact for small n, else its limit to 5 digits"),
    /** Anderson-Darling. */
    AD("A^2", "limit law, corrected for n"),
    /** The mean, with known covariance. */
    MEAN("chi^2", "exact"),
    /** The mean square after whitening. */
    SCALE("ratio", "exact"),
    /** The whole covariance, by likelihood ratio. */
    COVARIANCE("-2 ln L", "Box's expansion, error O(n^-3)");

    private final String symbol;
    private final String basis;

    TestKind(String symbol, String basis) {
        this.symbol = symbol;
        this.basis = basis;
    }

    /** The statistic's name. */
    public String symbol() {
        return symbol;
    }

    /** What the p-value rests on. */
    public String basis() {
        return basis;
    }
}
