package io.github.touchstone.math.propagation;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.StandardNormal;
import io.github.touchstone.math.quadrature.GaussLegendre;
import java.util.Arrays;
import java.util.List;

/**
 * The second method: laws pushed through steps with noise by Gauss-Legendre panels (spec DEN-11). Other nodes, other weights, and every
 * kernel by an exponential of its own; slow, for comparison with {@link Propagation} alone. It states no error.
 */
public final class PanelPropagation {
    private static final GaussLegendre RULE = GaussLegendre.of(20);
    private static final double REACH = 10;
    /** The width of a panel in deviations of the kernel, for a map of slope one. */
    private static final double WIDTH = 2.5;

    private PanelPropagation() {}

    /** The law after the steps, each of which has noise. */
    public static LineLaw through(LineLaw start, List<? extends KernelStep> steps) {
        LineLaw law = start;
        double width = 1;
        for (KernelStep step : steps) {
            law = push(law, step, width);
            width = step.deviation();
        }
        return law;
    }

    private static PanelLaw push(LineLaw law, KernelStep step, double widthBefore) {
        double narrow = Math.min(step.deviation(), widthBefore);
        double[] probes = panels(law.support(), narrow, 1);
        double width = WIDTH * narrow / Math.max(1, steepest(law, step, probes));
        double[] edges = panels(law.support(), width, 0);
        int n = RULE.size();
        double[] nodes = new double[(edges.length - 1) * n];
        double[] weights = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = RULE.node(i % n, edges[i / n], edges[i / n + 1]);
            weights[i] = RULE.weight(i % n, edges[i / n], edges[i / n + 1]);
        }
        double[] densities = law instanceof PanelLaw panels ? panels.at(nodes) : densities(law, nodes);
        for (int i = 0; i < nodes.length; i++) {
            weights[i] *= densities[i];
        }
        return new PanelLaw(step.means(nodes), weights, step.deviation());
    }

    /** The steepest slope of the map between neighbouring probes where the law has mass to speak of. */
    private static double steepest(LineLaw law, KernelStep step, double[] probes) {
        double[] images = step.means(probes);
        double steepest = 0;
        for (int i = 1; i < probes.length; i++) {
            if (law.density(probes[i]) > 1e-14) {
                steepest = Math.max(steepest, Math.abs((images[i] - images[i - 1]) / (probes[i] - probes[i - 1])));
            }
        }
        return steepest;
    }

    private static double[] panels(LineLaw.Interval range, double width, int more) {
        int count = (int) Math.ceil((range.upper() - range.lower()) / width) + more;
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = range.lower() + (range.upper() - range.lower()) * i / count;
        }
        return edges;
    }

    private static double[] densities(LineLaw law, double[] nodes) {
        return Arrays.stream(nodes).map(law::density).toArray();
    }

    private static final class PanelLaw implements LineLaw {
        private final double[] means;
        private final double[] weights;
        private final double deviation;

        PanelLaw(double[] means, double[] weights, double deviation) {
            this.means = means;
            this.weights = weights;
            this.deviation = deviation;
        }

        /** The density at ascending points, kernel by kernel. */
        double[] at(double[] points) {
            double[] sums = new double[points.length];
            for (int j = 0; j < means.length; j++) {
                if (weights[j] > 1e-40) {
                    int from = Arrays.binarySearch(points, means[j] - REACH * deviation);
                    for (int i = from < 0 ? -from - 1 : from;
                            i < points.length && points[i] <= means[j] + REACH * deviation;
                            i++) {
                        sums[i] += weights[j] * kernel(points[i] - means[j]);
                    }
                }
            }
            return sums;
        }

        private double kernel(double gap) {
            double z = gap / deviation;
            return StrictMath.exp(-0.5 * z * z) / (deviation * Math.sqrt(2 * StrictMath.PI));
        }

        @Override
        public double density(double y) {
            double sum = 0;
            for (int j = 0; j < means.length; j++) {
                double gap = y - means[j];
                if (Math.abs(gap) < 12 * deviation) {
                    sum += weights[j] * kernel(gap);
                }
            }
            return sum;
        }

        @Override
        public double logDensity(double y) {
            return StrictMath.log(density(y));
        }

        @Override
        public double cdf(double y) {
            double sum = 0;
            for (int j = 0; j < means.length; j++) {
                sum += weights[j] * StandardNormal.below((y - means[j]) / deviation);
            }
            return Math.min(sum, 1);
        }

        @Override
        public Interval support() {
            double heaviest = Arrays.stream(weights).max().orElse(0);
            double lower = Double.POSITIVE_INFINITY;
            double upper = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < means.length; j++) {
                if (weights[j] > 1e-23 * heaviest) {
                    lower = Math.min(lower, means[j]);
                    upper = Math.max(upper, means[j]);
                }
            }
            return new Interval(lower - REACH * deviation, upper + REACH * deviation);
        }
    }
}
