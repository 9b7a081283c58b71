package io.github.touchstone.study.montecarlo;

/**
 * What draws of f under p and of {@code e^f} under q say of {@code E_p f - log E_q e^f} (spec MCP-9, MCP-10).
 *
 * @param ofP the draws of f(X)
 * @param ofQ the draws of {@code e^f(Y)}
 * @param clip f lies in [-clip, clip]
 * @param miss the probability of a miss, half of it for each of the two expectations
 */
record Moments(Tally ofP, Tally ofQ, double clip, double miss) {
    /** The value with the means for the expectations. */
    double estimate() {
        return ofP.mean() - StrictMath.log(ofQ.mean());
    }

    /** The value is at least this with probability {@code 1 - miss}. */
    double lower() {
        return lower(ofP.count(), ofQ.count());
    }

    /** What the bound would be with the same means and variances from other numbers of draws. */
    double lower(long n, long m) {
        double below = new EmpiricalBernstein(2 * clip, miss / 2).gap(ofP.variance(), n);
        double above = new EmpiricalBernstein(2 * StrictMath.sinh(clip), miss / 2).gap(ofQ.variance(), m);
        return ofP.mean() - below - StrictMath.log(ofQ.mean() + above);
    }
}
