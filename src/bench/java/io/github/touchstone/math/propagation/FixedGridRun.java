package io.github.touchstone.math.propagation;

import io.github.touchstone.math.laws.LineMixture;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The arithmetic of a plain propagation on one grid, for side-by-side timing with other programs: 4001 nodes on [-8, 8], 100 steps of
 * DDPM with the variance beta_t on the linear schedule scaled to 100 steps, kernels cut at 9 deviations, three components. As a whole
 * process: {@code FixedGridRun [repetitions]} prints the least CPU time and the density at -2.
 */
public final class FixedGridRun {
    private static final int NODES = 4001;
    private static final int STEPS = 100;
    private static final double SPACING = 16.0 / (NODES - 1);
    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};
    private static final double[] MEANS = {-2, 0.5, 2.5};
    private static final double[] VARIANCES = {0.25, 0.36, 0.16};

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private FixedGridRun() {}

    /** Runs and prints. */
    public static void main(String[] arguments) {
        int repetitions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        long least = Long.MAX_VALUE;
        double[] density = new double[0];
        for (int i = 0; i < repetitions; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            density = run();
            least = Math.min(least, CLOCK.getCurrentThreadCpuTime() - start);
        }
        double mass = 0;
        for (double value : density) {
            mass += value * SPACING;
        }
        System.out.println("least CPU time " + least / 1e9 + " s; mass-1 = " + (mass - 1) + " p(-2) = "
                + density[(int) Math.rint((-2 + 8) / SPACING)] + " kernels = " + kernels());
    }

    /** The density after 100 steps at the nodes. */
    static double[] run() {
        double[] alphaBars = alphaBars();
        UniformGrid grid = new UniformGrid(-(NODES - 1) / 2, NODES, SPACING, 0);
        double[] density = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            density[i] = StrictMath.exp(-grid.node(i) * grid.node(i) / 2) / Math.sqrt(2 * StrictMath.PI);
        }
        for (int t = STEPS; t > 0; t--) {
            density = step(grid, density, noised(alphaBars[t]), beta(t));
        }
        return density;
    }

    private static double[] step(UniformGrid grid, double[] density, LineMixture law, double beta) {
        KernelTable table = new KernelTable(Math.sqrt(beta), SPACING, 9);
        int pad = 2 * table.half() + 1;
        double[] padded = new double[NODES + 2 * pad + 32];
        for (int j = 0; j < NODES; j++) {
            double x = grid.node(j);
            double mean = (x + beta * law.score(x)) / Math.sqrt(1 - beta);
            long centre = grid.nearest(mean);
            if (centre >= -table.half() && centre < NODES + table.half()) {
                table.add(padded, pad + (int) centre, mean - grid.node((int) centre), density[j] * SPACING);
            }
        }
        return java.util.Arrays.copyOfRange(padded, pad, pad + NODES);
    }

    private static LineMixture noised(double alphaBar) {
        double[] means = MEANS.clone();
        double[] variances = VARIANCES.clone();
        for (int i = 0; i < means.length; i++) {
            means[i] *= Math.sqrt(alphaBar);
            variances[i] = alphaBar * variances[i] + 1 - alphaBar;
        }
        return new LineMixture(WEIGHTS, means, variances);
    }

    private static double beta(int t) {
        return (STEPS - 1 + 199.0 * (t - 1)) / (10000.0 * (STEPS - 1));
    }

    private static double[] alphaBars() {
        double[] alphaBars = new double[STEPS + 1];
        alphaBars[0] = 1;
        for (int t = 1; t <= STEPS; t++) {
            alphaBars[t] = alphaBars[t - 1] * (1 - beta(t));
        }
        return alphaBars;
    }

    private static long kernels() {
        long sum = 0;
        for (int t = 1; t <= STEPS; t++) {
            sum += (long) (2 * Math.ceil(9 * Math.sqrt(beta(t)) / SPACING) + 1) * NODES;
        }
        return sum;
    }
}
