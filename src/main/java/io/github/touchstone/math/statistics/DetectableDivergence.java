package io.github.touchstone.math.statistics;

/**
 * The divergences that n independent draws cannot show by any test of a level and power (spec DRW-10). Let P be the law tested and Q that of
 * the draws. A test that rejects P with probability {@code level} at most if the draws come from P, and {@code power} at least if they
 * come from Q, needs both divergences to be at least these.
 *
 * @param fromDraws the least {@code KL(Q||P)}, {@code kl(power||level)/n}, in nats
 * @param fromLaw the least {@code KL(P||Q)}, {@code kl(level||power)/n}, in nats
 */
public record DetectableDivergence(double fromDraws, double fromLaw) {
    /** For n >= 1 draws, and 0 &lt; level &lt; power &lt; 1. */
    public static DetectableDivergence of(long n, double level, double power) {
        return new DetectableDivergence(binary(power, level) / n, binary(level, power) / n);
    }

    /** The draws without which no such test tells two laws apart whose {@code KL(P||Q)} is this, in nats; infinite for 0. */
    public static double drawsNeeded(double klFromLaw, double level, double power) {
        return Math.ceil(binary(level, power) / klFromLaw);
    }

    /** {@code kl(a||b) = a ln(a/b) + (1 - a) ln((1 - a)/(1 - b))}. */
    private static double binary(double a, double b) {
        return a * StrictMath.log(a / b) + (1 - a) * StrictMath.log((1 - a) / (1 - b));
    }
}
