package io.github.touchstone.math.propagation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The law of {@code mu(Y)} for a smooth map, by change of variables on the branches between its turning points (spec DEN-7):
 *
 * <pre>q(y) = sum over x with mu(x) = y of p(x)/|mu'(x)|</pre>
 *
 * <p>Turning points are looked for on {@value #SCAN} intervals of the support; two that lie in one interval are missed. At the image
 * of a turning point the density is infinite.
 */
public final class ImageLaw implements ApproximateLaw {
    private static final int SCAN = 8192;

    private final ApproximateLaw before;
    private final KernelStep step;
    private final List<Branch> branches;
    private final Interval support;

    ImageLaw(ApproximateLaw before, KernelStep step) {
        this.before = before;
        this.step = step;
        Interval domain = before.support();
        double[] nodes = new double[SCAN + 1];
        for (int i = 0; i <= SCAN; i++) {
            nodes[i] = domain.lower() + (domain.upper() - domain.lower()) * i / SCAN;
        }
        double[] slopes = step.slopes(nodes);
        double[] images = step.means(nodes);
        this.branches = new ArrayList<>();
        double left = Double.NEGATIVE_INFINITY;
        int first = 0;
        for (int i = 1; i <= SCAN; i++) {
            if (slopes[i] > 0 != slopes[i - 1] > 0) {
                double turn = turningPoint(nodes[i - 1], nodes[i], slopes[i] > 0);
                branches.add(branch(left, turn, nodes, images, first, i, slopes[i - 1] > 0));
                left = turn;
                first = i;
            }
        }
        branches.add(branch(left, Double.POSITIVE_INFINITY, nodes, images, first, SCAN + 1, slopes[SCAN] > 0));
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double image : images) {
            lowest = Math.min(lowest, image);
            highest = Math.max(highest, image);
        }
        this.support = new Interval(lowest, highest);
    }

    private Branch branch(
            double left, double right, double[] nodes, double[] images, int from, int to, boolean rising) {
        return new Branch(
                step, left, right, Arrays.copyOfRange(nodes, from, to), Arrays.copyOfRange(images, from, to), rising);
    }

    private double turningPoint(double a, double b, boolean risingAtB) {
        double low = a;
        double high = b;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (step.slopes(new double[] {middle})[0] > 0 == risingAtB) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** The number of monotone branches of the map. */
    public int branches() {
        return branches.size();
    }

    @Override
    public ErrorBudget budget() {
        return before.budget();
    }

    @Override
    public double doubt(double y) {
        return image(y, before::doubt);
    }

    @Override
    public double peak(double y) {
        return image(y, before::peak);
    }

    @Override
    public double density(double y) {
        return image(y, before::density);
    }

    /** The image of a density. */
    private double image(double y, DoubleUnaryOperator f) {
        double sum = 0;
        for (Branch branch : branches) {
            double x = branch.preimage(y);
            if (!Double.isNaN(x)) {
                sum += f.applyAsDouble(x) / Math.abs(step.slopes(new double[] {x})[0]);
            }
        }
        return sum;
    }

    @Override
    public double logDensity(double y) {
        double top = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (Branch branch : branches) {
            double x = branch.preimage(y);
            if (!Double.isNaN(x)) {
                double term = before.logDensity(x) - StrictMath.log(Math.abs(step.slopes(new double[] {x})[0]));
                sum = term > top ? 1 + sum * StrictMath.exp(top - term) : sum + StrictMath.exp(term - top);
                top = Math.max(top, term);
            }
        }
        return top + StrictMath.log(sum);
    }

    @Override
    public double cdf(double y) {
        return mass(y, true);
    }

    @Override
    public double survival(double y) {
        return mass(y, false);
    }

    /** The mass of the points of every branch that are mapped below y, or above. */
    private double mass(double y, boolean below) {
        double sum = 0;
        for (Branch branch : branches) {
            double x = branch.clampedPreimage(y);
            sum += below == branch.rising() ? between(branch.left(), x) : between(x, branch.right());
        }
        return Math.min(sum, 1);
    }

    /** From the nearer tail, so that small masses keep their digits. */
    private double between(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY) {
            return b == Double.POSITIVE_INFINITY ? 1 : b == a ? 0 : before.cdf(b);
        }
        if (b == Double.POSITIVE_INFINITY) {
            return a == b ? 0 : before.survival(a);
        }
        double low = before.cdf(a);
        return low > 0.5 ? before.survival(a) - before.survival(b) : before.cdf(b) - low;
    }

    @Override
    public Interval support() {
        return support;
    }
}
