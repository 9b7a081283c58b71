package io.github.touchstone.math.kernels;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import java.util.stream.IntStream;

/**
 * The values of a {@link KernelSum} on a uniform grid, in plain double-double arithmetic (spec CRT-4). With {@code k_j} the index
 * nearest to {@code m_j/h'} and {@code delta = m_j - k_j h'},
 *
 * <pre>N((k_j + i) h'; m_j, s^2) = exp(-delta^2/(2 s^2)) r^i g_i/(s sqrt(2 pi)),  r = exp(delta h'/s^2),  g_i = exp(-(i h')^2/(2 s^2))</pre>
 *
 * All of it is positive: relative errors add, and nothing cancels.
 */
final class KernelScatter {
    /** Kernels are cut beyond this many s: {@code exp(-12.5^2/2) < 2e-34}. */
    static final double REACH = 12.5;
    /** At least the relative error of a product (6 u^2) or a sum of positive terms (3 u^2), spec DD-3 and DD-4. */
    private static final double ROUNDING = 0x1p-103;
    /** Weights below this are left out: their products would underflow. */
    private static final double NEGLIGIBLE = 0x1p-400;

    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;

    private final KernelSum sum;
    private final double spacing;
    private final int reach;
    private final Kernel[] kernels;

    /** A kernel's start {@code w h exp(-delta^2/(2 s^2))/(s sqrt(2 pi))}, the ratio r, its reciprocal, and their relative errors. */
    private record Kernel(
            int center, DoubleDoubleBall start, DoubleDoubleBall ratio, DoubleDoubleBall inverse, double error) {}

    KernelScatter(KernelSum sum, double spacing) {
        double s = sum.width().upper();
        if (!(spacing <= 2 * s)) {
            throw new IllegalArgumentException(
                    "a grid of spacing " + spacing + " is too coarse for kernels of width " + s);
        }
        this.sum = sum;
        this.spacing = spacing;
        this.reach = (int) Math.ceil(REACH * s / spacing) + 1;
        DoubleDoubleBall step = DoubleDoubleBall.of(spacing);
        DoubleDoubleBall variance = sum.variance();
        DoubleDoubleBall height = DoubleDoubleBall.of(sum.spacing())
                .divide(DD.pi().multiply(2).multiply(variance).sqrt());
        this.kernels = IntStream.range(0, sum.size())
                .parallel()
                .mapToObj(j -> kernel(j, step, variance, height))
                .toArray(Kernel[]::new);
    }

    private Kernel kernel(int j, DoubleDoubleBall step, DoubleDoubleBall variance, DoubleDoubleBall height) {
        DoubleDoubleBall mean = sum.mean(j);
        int center = Math.toIntExact(Math.round(mean.hi() / spacing));
        DoubleDoubleBall delta = mean.subtract(DoubleDoubleBall.of(center * spacing));
        DoubleDoubleBall scaled = delta.divide(variance);
        DoubleDoubleBall start = DD.exp(delta.multiply(scaled).multiply(DoubleDoubleBall.of(-0.5)))
                .multiply(sum.weight(j).multiply(height));
        DoubleDoubleBall exponent = scaled.multiply(step);
        DoubleDoubleBall ratio = DD.exp(exponent);
        DoubleDoubleBall inverse = DD.exp(exponent.negate());
        double error = relative(start) + reach * Math.max(relative(ratio), relative(inverse));
        return new Kernel(center, start, ratio, inverse, sum.weightAbove(j) < NEGLIGIBLE ? 0 : error);
    }

    private static double relative(DoubleDoubleBall x) {
        return x.radius() == 0 ? 0 : x.radius() / (x.hi() - x.radius()) * KernelSum.UP;
    }

    GridValues values() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        double error = 0;
        for (Kernel k : kernels) {
            first = Math.min(first, k.center() - reach);
            last = Math.max(last, k.center() + reach);
            error = Math.max(error, k.error());
        }
        Table table = table();
        Accumulator values = new Accumulator(last - first + 1);
        for (int j = 0; j < kernels.length; j++) {
            if (sum.weightAbove(j) >= NEGLIGIBLE) {
                Kernel k = kernels[j];
                values.add(k.start(), k.ratio(), table, k.center() - first, 1);
                values.add(k.start().multiply(k.inverse()), k.inverse(), table, k.center() - first - 1, -1);
            }
        }
        double total = (error + table.error + (reach + 4.0 + values.mostTerms()) * ROUNDING) * KernelSum.UP;
        double z = (reach - 1) * spacing / sum.width().upper();
        double left = StrictMath.exp(-0.5 * z * z) * KernelSum.UP;
        double mass = sum.massAbove();
        double cut = mass * left + kernels.length * NEGLIGIBLE;
        double greatest = mass * left / sum.width().lower()
                + kernels.length * NEGLIGIBLE / sum.width().lower();
        return new GridValues(
                spacing, first, values.hi, values.lo, total * (1 + total) * KernelSum.UP, cut * KernelSum.UP, greatest);
    }

    /** g_0, ..., g_reach and a bound on their relative errors. */
    private static final class Table {
        final double[] hi;
        final double[] lo;
        final double error;

        Table(double[] hi, double[] lo, double error) {
            this.hi = hi;
            this.lo = lo;
            this.error = error;
        }
    }

    private Table table() {
        double[] hi = new double[reach + 2];
        double[] lo = new double[reach + 2];
        double error = 0;
        DoubleDoubleBall unit =
                DoubleDoubleBall.of(spacing).square().divide(sum.variance()).multiply(DoubleDoubleBall.of(-0.5));
        for (int i = 0; i < hi.length; i++) {
            DoubleDoubleBall g = DD.exp(unit.multiply(DoubleDoubleBall.of((double) i * i)));
            hi[i] = g.hi();
            lo[i] = g.lo();
            error = Math.max(error, relative(g));
        }
        return new Table(hi, lo, error);
    }

    /** Running sums. Fast2Sum and products as in spec DD-3 and DD-4. */
    private static final class Accumulator {
        final double[] hi;
        final double[] lo;
        private final int[] terms;

        Accumulator(int n) {
            hi = new double[n];
            lo = new double[n];
            terms = new int[n];
        }

        int mostTerms() {
            return IntStream.of(terms).max().orElse(0);
        }

        /** Adds {@code start ratio^i g_i} for i = 0.. upwards from {@code index}, or for i = 1.. downwards. */
        void add(DoubleDoubleBall start, DoubleDoubleBall ratio, Table g, int index, int direction) {
            double ph = start.hi();
            double pl = start.lo();
            double rh = ratio.hi();
            double rl = ratio.lo();
            int k = index;
            int from = direction > 0 ? 0 : 1;
            int to = g.hi.length - 1;
            for (int i = from; i < to; i++, k += direction) {
                double gh = g.hi[i];
                double gl = g.lo[i];
                double p = ph * gh;
                double c = Math.fma(pl, gh, Math.fma(ph, gl, pl * gl)) + Math.fma(ph, gh, -p);
                double th = p + c;
                add(k, th, c - (th - p));
                p = ph * rh;
                c = Math.fma(pl, rh, Math.fma(ph, rl, pl * rl)) + Math.fma(ph, rh, -p);
                ph = p + c;
                pl = c - (ph - p);
            }
        }

        private void add(int k, double yh, double yl) {
            double xh = hi[k];
            double xl = lo[k];
            double sh = xh + yh;
            double back = sh - xh;
            double sl = (xh - (sh - back)) + (yh - back);
            double th = xl + yl;
            back = th - xl;
            double tl = (xl - (th - back)) + (yl - back);
            double c = sl + th;
            double vh = sh + c;
            double w = tl + (c - (vh - sh));
            double zh = vh + w;
            hi[k] = zh;
            lo[k] = w - (zh - vh);
            terms[k]++;
        }
    }
}
