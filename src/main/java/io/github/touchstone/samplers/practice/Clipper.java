package io.github.touchstone.samplers.practice;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.FieldElement;

/**
 * Moves a predicted clean sample back into its range (PRC-11, PRC-12). It compares by {@code min} and {@code max} alone, which are
 * continuous: an enclosure at the edge stays an enclosure.
 */
public class Clipper<T extends FieldElement<T>> {
    private final Arithmetic<T> arithmetic;

    /** In the given arithmetic. */
    public Clipper(Arithmetic<T> arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** The array clipped as the rule says. */
    public final List<T> clipped(Clipping clipping, List<T> clean) {
        if (clipping instanceof Clipping.Range c) {
            return clamped(clean, arithmetic.of(c.range()));
        } else if (clipping instanceof Clipping.Thresholding c) {
            return thresholded(clean, c);
        }
        return clean;
    }

    /** Each element moved into [-r, r]. */
    protected List<T> clamped(List<T> clean, T r) {
        return clean.stream().map(x -> clamp(x, r.negate(), r)).toList();
    }

    /** Each element moved into [-s, s] and divided by s. */
    protected List<T> thresholded(List<T> clean, Clipping.Thresholding c) {
        T s = threshold(quantile(magnitudes(clean), c.ratio()), arithmetic.of(c.max()));
        return clamped(clean, s).stream().map(x -> x.divide(s)).toList();
    }

    /** s: the quantile, moved into [1, max]. */
    protected T threshold(T quantile, T max) {
        return clamp(quantile, arithmetic.one(), max);
    }

    /** |x| of each element. */
    protected List<T> magnitudes(List<T> clean) {
        return clean.stream().map(x -> arithmetic.max(x, x.negate())).toList();
    }

    /** The quantile by linear interpolation: at rank {@code ratio (n-1)} of the sorted array, counted from 0. */
    protected T quantile(List<T> values, Rational ratio) {
        List<T> sorted = sorted(values);
        int below = ratio.multiply(values.size() - 1).floorScaled(0).intValueExact();
        T low = sorted.get(below);
        T high = sorted.get(Math.min(below + 1, values.size() - 1));
        T share =
                arithmetic.of(ratio).multiply(arithmetic.of(values.size() - 1L)).subtract(arithmetic.of(below));
        return low.add(share.multiply(high.subtract(low)));
    }

    /** {@code min(max(x, low), high)}. */
    protected final T clamp(T x, T low, T high) {
        return arithmetic.min(arithmetic.max(x, low), high);
    }

    /** In increasing order, by exchanges of neighbours, which need no decision in an enclosure. */
    private List<T> sorted(List<T> values) {
        List<T> list = new ArrayList<>(values);
        for (int end = list.size() - 1; end > 0; end--) {
            for (int i = 0; i < end; i++) {
                T a = list.get(i);
                T b = list.get(i + 1);
                list.set(i, arithmetic.min(a, b));
                list.set(i + 1, arithmetic.max(a, b));
            }
        }
        return list;
    }
}
