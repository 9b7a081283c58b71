package io.github.touchstone.math.propagation;

import io.github.touchstone.math.laws.StandardNormal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The sampled-kernel form of a step, {@code phat(y) = sum_j w_j N(y; x_j + d_j, s^2)}, with {@code w_j = h p(x_j)} on a uniform grid: a
 * finite mixture, known exactly given its weights (spec DEN-3).
 *
 * <p>At single points every kernel within {@link #NEAR} deviations is summed; where that leaves too little, all of them are, by
 * logarithms. Rounding: a few units in the last place, but for the factor {@code 1 + |log phat|} of the exponential.
 */
public final class SampledKernelLaw implements ApproximateLaw {
    private static final double NEAR = 14;
    /** Where the near kernels leave less than this share of one kernel's peak, those beyond could count. */
    private static final double FAINT = 1e-32;

    private final UniformGrid grid;
    private final double[] weights;
    private final double[] displacements;
    /** What of the weights is error: pushed along with them. */
    private final double[] doubts;

    private final double deviation;
    private final double norm;
    private final ErrorBudget budget;
    /** The sources in the order of their means. */
    private final double[] sortedNodes;

    private final double[] sortedDisplacements;
    private final double[] sortedWeights;
    private final double[] sortedDoubts;
    /** One for sources of even index, minus one for the others. */
    private final double[] signs;

    private final double[] sortedMeans;
    /** The sums of the sorted weights before each source, and from each source on. */
    private final double[] massBelow;

    private final double[] massAbove;

    SampledKernelLaw(
            UniformGrid grid,
            double[] weights,
            double[] displacements,
            double[] doubts,
            double deviation,
            ErrorBudget budget) {
        this.grid = grid;
        this.weights = weights;
        this.displacements = displacements;
        this.doubts = doubts;
        this.deviation = deviation;
        this.norm = 1 / (deviation * Math.sqrt(2 * StrictMath.PI));
        this.budget = budget;
        int n = weights.length;
        double[] means = new double[n];
        boolean ascending = true;
        for (int j = 0; j < n; j++) {
            means[j] = grid.node(j) + displacements[j];
            ascending &= j == 0 || means[j] >= means[j - 1];
        }
        int[] order = ascending
                ? IntStream.range(0, n).toArray()
                : IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingDouble(j -> means[j]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.sortedMeans = pick(means, order);
        this.sortedWeights = pick(weights, order);
        this.sortedDoubts = pick(doubts, order);
        this.signs =
                Arrays.stream(order).mapToDouble(j -> (j & 1) == 0 ? 1 : -1).toArray();
        this.sortedDisplacements = pick(displacements, order);
        this.sortedNodes = pick(grid.nodes(), order);
        this.massBelow = new double[n + 1];
        this.massAbove = new double[n + 1];
        for (int j = 0; j < n; j++) {
            massBelow[j + 1] = massBelow[j] + sortedWeights[j];
            massAbove[n - 1 - j] = massAbove[n - j] + sortedWeights[n - 1 - j];
        }
    }

    private static double[] pick(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(j -> values[j]).toArray();
    }

    /** The same law with what is known of its error. */
    SampledKernelLaw with(ErrorBudget known) {
        return new SampledKernelLaw(grid, weights, displacements, doubts, deviation, known);
    }

    /** The number of kernels. */
    public int size() {
        return weights.length;
    }

    /** The standard deviation of every kernel. */
    public double deviation() {
        return deviation;
    }

    /** The sum of the weights. */
    public double mass() {
        return massBelow[size()];
    }

    @Override
    public ErrorBudget budget() {
        return budget;
    }

    /** The errors of the steps before, pushed through the last, and {@code (e - o)^2/(e + o)} of the last itself. */
    @Override
    public double doubt(double y) {
        double pushed = 0;
        double sum = 0;
        double apart = 0;
        double scale = -0.5 / (deviation * deviation);
        int end = firstAbove(y + NEAR * deviation);
        for (int j = firstAbove(y - NEAR * deviation); j < end; j++) {
            double gap = y - sortedNodes[j] - sortedDisplacements[j];
            double kernel = StrictMath.exp(scale * gap * gap);
            pushed += sortedDoubts[j] * kernel;
            sum += sortedWeights[j] * kernel;
            apart += signs[j] * sortedWeights[j] * kernel;
        }
        return norm * (pushed + (sum > 0 ? apart * (apart / sum) : 0));
    }

    /** The last kernel smooths: {@code 1/(s sqrt(2 pi))} (DEN-2). */
    @Override
    public double peak(double y) {
        return norm;
    }

    @Override
    public double density(double y) {
        double near = near(y);
        return near > FAINT ? near * norm : StrictMath.exp(logDensity(y));
    }

    @Override
    public double logDensity(double y) {
        double near = near(y);
        return near > FAINT ? StrictMath.log(near * norm) : logOfAll(y);
    }

    private double near(double y) {
        double sum = 0;
        double scale = -0.5 / (deviation * deviation);
        int end = firstAbove(y + NEAR * deviation);
        for (int j = firstAbove(y - NEAR * deviation); j < end; j++) {
            double gap = y - sortedNodes[j] - sortedDisplacements[j];
            sum += sortedWeights[j] * StrictMath.exp(scale * gap * gap);
        }
        return sum;
    }

    private double logOfAll(double y) {
        double[] exponents = new double[size()];
        double top = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < size(); j++) {
            double z = (y - sortedNodes[j] - sortedDisplacements[j]) / deviation;
            exponents[j] = StrictMath.log(sortedWeights[j]) - 0.5 * z * z;
            top = Math.max(top, exponents[j]);
        }
        double sum = 0;
        for (double exponent : exponents) {
            sum += StrictMath.exp(exponent - top);
        }
        return top + StrictMath.log(sum) + StrictMath.log(norm);
    }

    @Override
    public double cdf(double y) {
        int from = firstAbove(y - NEAR * deviation);
        double sum = massBelow[from];
        int end = firstAbove(y + NEAR * deviation);
        for (int j = from; j < end; j++) {
            sum += sortedWeights[j] * StandardNormal.below((y - sortedNodes[j] - sortedDisplacements[j]) / deviation);
        }
        return Math.min(sum, 1);
    }

    @Override
    public double survival(double y) {
        int end = firstAbove(y + NEAR * deviation);
        double sum = massAbove[end];
        for (int j = firstAbove(y - NEAR * deviation); j < end; j++) {
            sum += sortedWeights[j] * StandardNormal.above((y - sortedNodes[j] - sortedDisplacements[j]) / deviation);
        }
        return Math.min(sum, 1);
    }

    @Override
    public Interval support() {
        return reaching(9.5);
    }

    /** The means and so many deviations beyond. */
    Interval reaching(double reach) {
        return new Interval(sortedMeans[0] - reach * deviation, sortedMeans[size() - 1] + reach * deviation);
    }

    private int firstAbove(double y) {
        int low = 0;
        int high = sortedMeans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sortedMeans[middle] > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The density on a grid, by a table times powers, with kernels cut at {@code reach} deviations. */
    Samples on(UniformGrid target, double reach) {
        KernelTable table = new KernelTable(deviation, target.spacing(), reach);
        int pad = 2 * table.half() + 1;
        double[] even = new double[target.size() + 2 * pad];
        double[] odd = new double[even.length];
        double[] wrong = new double[even.length];
        for (int j = 0; j < weights.length; j++) {
            double x = grid.node(j);
            long nearest = target.nearest(x + displacements[j]);
            if (weights[j] > 0 && nearest >= -table.half() && nearest < target.size() + table.half()) {
                int centre = (int) nearest;
                double delta = (x - target.node(centre)) + displacements[j];
                table.add((j & 1) == 0 ? even : odd, pad + centre, delta, weights[j]);
                if (doubts[j] > 0) {
                    table.add(wrong, pad + centre, delta, doubts[j]);
                }
            }
        }
        double[] values = new double[target.size()];
        double[] errors = new double[target.size()];
        double disagreement = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = even[pad + i] + odd[pad + i];
            double apart = even[pad + i] - odd[pad + i];
            double local = values[i] > 0 ? apart * (apart / values[i]) : 0;
            disagreement += local;
            errors[i] = wrong[pad + i] + local;
        }
        return new Samples(target, values, errors, Math.sqrt(disagreement * target.spacing()));
    }
}
