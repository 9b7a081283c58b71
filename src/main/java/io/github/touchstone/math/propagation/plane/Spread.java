package io.github.touchstone.math.propagation.plane;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Pushes a law on a grid through the kernel {@code N(mu(x), varsigma^2 I)} (spec DIM-3): the result is the finite mixture
 *
 * <pre>q(y) = sum_j h^2 p(x_j) N(y; mu(x_j), varsigma^2 I)</pre>
 *
 * <p>at the nodes of another grid. The kernel is a product of one function of each coordinate, and each of these is a Gaussian sampled
 * with equal steps, which takes two exponentials and then products: {@code g(d + k h) = g(d) rho^k c_k} (Greengard, Lee, SIAM Review 46,
 * 2004). Beyond {@value #REACH} standard deviations a kernel is cut off: a mass below 1e-18.
 */
public final class Spread {
    /** Where a kernel ends, in standard deviations: {@code exp(-REACH^2/2) < 3e-18}. */
    public static final double REACH = 9;

    /** The sources are dealt out in so many portions, on every machine: sums are the same for any number of cores. */
    private static final int PORTIONS = 4;

    private final GridLaw source;
    private final PlaneGrid target;
    private final double deviation;
    private final int reach;
    private final double[] kernel;

    private Spread(GridLaw source, double deviation, PlaneGrid target) {
        this.source = source;
        this.target = target;
        this.deviation = deviation;
        this.reach = (int) Math.ceil(REACH * deviation / target.h());
        this.kernel = new double[reach + 1];
        for (int k = 0; k <= reach; k++) {
            double u = k * target.h() / deviation;
            kernel[k] = StrictMath.exp(-u * u / 2);
        }
    }

    /** Multiplications that a push costs for each source node. */
    public static double work(double deviation, double h) {
        double window = 2 * Math.ceil(REACH * deviation / h) + 1;
        return window * window;
    }

    /**
     * The law after the step, at the nodes of {@code target}.
     *
     * @param source the law before it
     * @param images {@code mu} at every node of the source, NaN in x for nodes that are left out
     * @param deviation varsigma, positive
     */
    public static GridLaw push(GridLaw source, Images images, double deviation, PlaneGrid target) {
        Spread spread = new Spread(source, deviation, target);
        int rows = source.grid().rows();
        double[][] portions = IntStream.range(0, PORTIONS)
                .parallel()
                .mapToObj(p -> spread.portion(images, rows * p / PORTIONS, rows * (p + 1) / PORTIONS))
                .toArray(double[][]::new);
        double[] sum = portions[0];
        for (double[] portion : Arrays.asList(portions).subList(1, PORTIONS)) {
            for (int n = 0; n < sum.length; n++) {
                sum[n] += portion[n];
            }
        }
        return new GridLaw(target, sum);
    }

    private double[] portion(Images images, int from, int to) {
        double[] out = new double[(int) target.nodes()];
        double[] gx = new double[2 * reach + 1];
        double[] gy = new double[2 * reach + 1];
        double scale = 1 / (2 * Math.PI * deviation * deviation);
        for (int j = from; j < to; j++) {
            for (int i = 0; i < source.grid().columns(); i++) {
                if (images.used(i, j)) {
                    double u = (images.x(i, j) - target.left()) / target.h();
                    double v = (images.y(i, j) - target.bottom()) / target.h();
                    long column = Math.round(u);
                    long row = Math.round(v);
                    // from the coordinates: the quotients u and v have lost digits to their whole parts
                    sample(gx, Math.fma(column, target.h(), target.left() - images.x(i, j)));
                    sample(gy, Math.fma(row, target.h(), target.bottom() - images.y(i, j)));
                    add(out, column, row, gx, gy, scale * source.mass(i, j));
                }
            }
        }
        return out;
    }

    /** {@code exp(-(d + k h)^2/(2 varsigma^2))} for k in -reach..reach, |d| at most h/2. */
    private void sample(double[] g, double d) {
        double u = d / deviation;
        double rho = StrictMath.exp(-u * target.h() / deviation);
        double middle = StrictMath.exp(-u * u / 2);
        g[reach] = middle;
        double up = middle;
        double down = middle;
        double inverse = 1 / rho;
        for (int k = 1; k <= reach; k++) {
            up *= rho;
            down *= inverse;
            g[reach + k] = up * kernel[k];
            g[reach - k] = down * kernel[k];
        }
    }

    private void add(double[] out, long column, long row, double[] gx, double[] gy, double weight) {
        int left = (int) Math.max(0, column - reach);
        int right = (int) Math.min(target.columns() - 1, column + reach);
        int bottom = (int) Math.max(0, row - reach);
        int top = (int) Math.min(target.rows() - 1, row + reach);
        int shift = (int) (left - column + reach);
        for (int j = bottom; j <= top; j++) {
            double w = weight * gy[(int) (j - row + reach)];
            int at = j * target.columns() + left;
            for (int k = 0; k <= right - left; k++) {
                out[at + k] += w * gx[shift + k];
            }
        }
    }
}
