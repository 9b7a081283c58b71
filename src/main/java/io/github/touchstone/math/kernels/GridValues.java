package io.github.touchstone.math.kernels;

import io.github.touchstone.math.numbers.DoubleDoubleBall;
import java.util.Arrays;
import java.util.List;

/**
 * Values of a {@link KernelSum} q at the points {@code y_i = (first + i) h}, as unevaluated sums of two doubles (spec CRT-4):
 *
 * <pre>(1 - relativeError) (q(y_i) - c_i) &lt;= hi_i + lo_i &lt;= (1 + relativeError) q(y_i),  c_i &gt;= 0,  h sum_i c_i &lt;= cut,  c_i &lt;= greatestCut</pre>
 */
public final class GridValues {
    private final double h;
    private final int first;
    private final double[] hi;
    private final double[] lo;
    private final double relativeError;
    private final double cut;
    private final double greatestCut;

    /** Takes the arrays over. {@code k h} is a double for every k used. */
    GridValues(double h, int first, double[] hi, double[] lo, double relativeError, double cut, double greatestCut) {
        this.h = h;
        this.first = first;
        this.hi = hi;
        this.lo = lo;
        this.relativeError = relativeError;
        this.cut = cut;
        this.greatestCut = greatestCut;
    }

    /** The spacing. */
    public double h() {
        return h;
    }

    /** The number of points. */
    public int size() {
        return hi.length;
    }

    /** y_i. */
    public double point(int i) {
        return (first + i) * h;
    }

    /** The nearest double to the value at y_i. */
    public double hi(int i) {
        return hi[i];
    }

    /** The rest of the value at y_i. */
    public double lo(int i) {
        return lo[i];
    }

    /** A bound on the relative error of every value. */
    public double relativeError() {
        return relativeError;
    }

    /** A bound on what was left out, summed over the points, times h. */
    public double cut() {
        return cut;
    }

    /** A bound on what was left out at one point. */
    public double greatestCut() {
        return greatestCut;
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

    /** The kernels at these means, one for every point, weighted by the values: {@code h sum_i (hi_i + lo_i) N(.; m_i, s^2)}. */
    public KernelSum kernels(List<DoubleDoubleBall> means, DoubleDoubleBall variance) {
        return new KernelSum(h, hi, lo, means, variance);
    }
}
