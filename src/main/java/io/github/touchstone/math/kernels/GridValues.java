package io.github.touchstone.math.kernels;

import java.util.Arrays;

/**
 * Values of a {@link KernelSum} q at the points {@code y_i = (first + i) h}, as unevaluated sums of two doubles (spec CRT-4):
 *
 * <pre>(1 - relativeError) (q(y_i) - c_i) &lt;= hi_i + lo_i &lt;= (1 + relativeError) q(y_i),  c_i &gt;= 0,  h sum_i c_i &lt;= cut,  c_i &lt;= greatestCut</pre>
 *
 * @param h the spacing; {@code k h} is a double for every k used
 * @param first the index of the first point
 * @param hi the nearest doubles to the values
 * @param lo the rests
 * @param relativeError a bound on the relative error of every value
 * @param cut a bound on what was left out, summed over the points
 * @param greatestCut a bound on what was left out at one point
 */
public record GridValues(
        double h, int first, double[] hi, double[] lo, double relativeError, double cut, double greatestCut) {
    /** The number of points. */
    public int size() {
        return hi.length;
    }

    /** y_i. */
    public double point(int i) {
        return (first + i) * h;
    }

    /** The points from {@code from} up to and without {@code to}. */
    public GridValues part(int from, int to) {
        return new GridValues(
                h,
                first + from,
                Arrays.copyOfRange(hi, from, to),
                Arrays.copyOfRange(lo, from, to),
                relativeError,
                cut,
                greatestCut);
    }

    /** {@code h sum_i hi_i}, rounded. */
    public double mass() {
        double sum = 0;
        for (double value : hi) {
            sum += value;
        }
        return h * sum;
    }
}
