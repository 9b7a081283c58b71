package io.github.touchstone.study.advisor;

import io.github.touchstone.math.numbers.Rational;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which levels {@code z = log((1 - abar)/abar)} are fixed (spec ADV-1). Index 0 is the level that the output is compared at.
 *
 * @param steps n, from there to z_n
 * @param start z_0; minus infinity if nothing is stopped early
 * @param first z_1, where it is given
 * @param last z_n, where it is given
 */
record Frame(int steps, double start, OptionalDouble first, OptionalDouble last) {
    /** Where a free end is first looked for. */
    private static final double FAR = level(Ends.DEFAULT_LAST);

    /** Of a question: stopping at X_1 makes abar_1 the start. */
    static Frame of(Question question) {
        Optional<Rational> first = question.ends().first();
        boolean stopped = question.stop() == 1;
        return new Frame(
                question.steps() - question.stop(),
                stopped ? level(first.orElseThrow()) : Double.NEGATIVE_INFINITY,
                stopped || first.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(level(first.get())),
                question.ends().last().map(a -> OptionalDouble.of(level(a))).orElse(OptionalDouble.empty()));
    }

    private static double level(Rational abar) {
        return StrictMath.log(Rational.ONE.subtract(abar).divide(abar).doubleValue());
    }

    /** The first level that is free. */
    int from() {
        return first.isPresent() ? 2 : 1;
    }

    /** The last level that is free. */
    int to() {
        return last.isPresent() ? steps - 1 : steps;
    }

    /** The level before the first free one. */
    int base() {
        return from() - 1;
    }

    /** z at {@link #base}. */
    double baseLevel() {
        return first.orElse(start);
    }

    /** z_n, or where to look for it first. */
    double end() {
        return last.orElse(FAR);
    }

    /**
     * Levels whose angles {@code phi}, {@code tan phi = e^{z/2}/sqrt(pivot)}, grow in proportion to positive weights, one a step after the base;
     * with equal weights the tangent law for the pivot (BND-2).
     */
    double[] angles(double pivot, double end, double[] weights) {
        double root = Math.sqrt(pivot);
        double from = StrictMath.atan(StrictMath.exp(baseLevel() / 2) / root);
        double rest = StrictMath.atan(root * StrictMath.exp(-end / 2));
        double range = 0.5 * StrictMath.PI - rest - from;
        double total = Arrays.stream(weights).sum();
        double[] z = fixed(end);
        double above = rest;
        for (int t = steps - 1; t > base(); t--) {
            above += range * weights[t - base()] / total;
            double tangent = StrictMath.tan(Math.min(above, 0.5 * StrictMath.PI - above));
            double log = StrictMath.log(tangent);
            z[t] = StrictMath.log(pivot) + 2 * (above < 0.25 * StrictMath.PI ? -log : log);
        }
        return z;
    }

    /** Equal angles. */
    double[] angles(double pivot, double end) {
        return angles(pivot, end, equal());
    }

    /** A weight of one for each step. */
    double[] equal() {
        double[] weights = new double[steps - base()];
        Arrays.fill(weights, 1);
        return weights;
    }

    /** The levels that are given, and a last one. */
    double[] fixed(double end) {
        double[] z = new double[steps + 1];
        z[0] = start;
        first.ifPresent(level -> z[1] = level);
        z[steps] = end;
        return z;
    }

    /** Whether levels increase strictly and are numbers. */
    static boolean valid(double[] z) {
        for (int t = 1; t < z.length; t++) {
            if (!(z[t] > z[t - 1]) || z[t] > 700) {
                return false;
            }
        }
        return true;
    }
}
