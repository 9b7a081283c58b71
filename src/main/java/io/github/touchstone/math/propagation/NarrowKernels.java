package io.github.touchstone.math.propagation;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.quadrature.LegendreSeries;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.analysis.integration.gauss.HermiteRuleFactory;
import org.hipparchus.util.Pair;

/**
 * Steps whose noise is far below the scale of the density that they push: a change of variables and then a mean over the noise by a
 * Gauss-Hermite rule (spec DEN-15),
 *
 * <pre>f'(y) = E h(y - varsigma Z),   h(mu(x)) = f(x)/mu'(x)</pre>
 */
final class NarrowKernels {
    private static final Pair<double[], double[]> FINE = new HermiteRuleFactory().getRule(9);
    private static final Pair<double[], double[]> COARSE = new HermiteRuleFactory().getRule(6);
    private static final int START = 48;
    private static final int ITERATIONS = 40;
    /** What the two rules may differ by, over what the log-density may be off. */
    private static final double AGREEMENT = 8;

    /** Where the density is below this share of its peak, the law ends. */
    private static final double CUT = StrictMath.log(1e-20);

    /** The deviation over the width of a panel: the outermost node, at 4.6 deviations, is then an eighth of a half-width outside. */
    private static final double NARROW = 0.014;

    private static final int SCAN = 2000;
    /** Rounding of a step, relative, without that of the series. */
    private static final double ROUNDING = 16 * 0x1p-53;

    private LogSeries series;
    private double rounding;
    private double missing;
    private double peak;

    /** @param start the law before; what its budget knows by place is from here on counted as missing anywhere */
    NarrowKernels(SampledKernelLaw start) {
        double[] nodes = range(start);
        double[] edges = new double[START + 1];
        for (int i = 0; i <= START; i++) {
            edges[i] = nodes[0] + (nodes[1] - nodes[0]) * i / START;
        }
        this.series = LogSeries.of(
                points -> Arrays.stream(points).map(start::logDensity).toArray(), edges);
        this.rounding = start.budget().rounding() + series.remainder();
        this.missing = start.budget().absolute() + start.cdf(nodes[0]) + start.survival(nodes[1]);
        this.peak = start.peak(0);
    }

    /** The outermost of {@value #SCAN} points of the support where the density is no less than a share of its peak. */
    private static double[] range(SampledKernelLaw law) {
        LineLaw.Interval support = law.support();
        double[] points = new double[SCAN + 1];
        double[] logs = new double[SCAN + 1];
        for (int i = 0; i <= SCAN; i++) {
            points[i] = support.lower() + (support.upper() - support.lower()) * i / SCAN;
            logs[i] = law.logDensity(points[i]);
        }
        double least = Arrays.stream(logs).max().orElseThrow() + CUT;
        int from = 0;
        int to = SCAN;
        while (logs[from] < least) {
            from++;
        }
        while (logs[to] < least) {
            to--;
        }
        return new double[] {points[from], points[to]};
    }

    /** The law after the steps. Throws {@link UnresolvedLawException} if a map is not increasing or the noise not narrow. */
    ApproximateLaw through(List<? extends KernelStep> steps) {
        for (KernelStep step : steps) {
            moveBy(step);
            spreadBy(step.deviation());
            rounding += ROUNDING + step.slopeError();
        }
        double mass = series.massTo(series.upper());
        return new LogSeriesLaw(series, new ErrorBudget(Math.abs(mass - 1), missing, 0, rounding), peak);
    }

    /** The change of variables. */
    private void moveBy(KernelStep step) {
        double[] edges = series.edges();
        double[] moves = step.displacements(edges);
        double least = Arrays.stream(step.slopes(edges)).min().orElseThrow();
        for (int i = 0; i < edges.length; i++) {
            edges[i] += moves[i];
            if (i > 0 && !(edges[i] > edges[i - 1] && least > 0)) {
                throw notIncreasing();
            }
        }
        series = series.changed(
                (nodes, old) -> {
                    double[] sources = preimages(step, nodes);
                    double[] slopes = step.slopes(sources);
                    double[] logs = new double[nodes.length];
                    for (int i = 0; i < nodes.length; i++) {
                        if (!(slopes[i] > 0)) {
                            throw notIncreasing();
                        }
                        logs[i] = old.at(sources[i]) - StrictMath.log(slopes[i]);
                    }
                    return logs;
                },
                edges);
        rounding += series.remainder();
        peak /= Math.min(1, least);
    }

    /** Newton's method for all at once. */
    private static double[] preimages(KernelStep step, double[] images) {
        double[] x = images.clone();
        for (int n = 0; n < ITERATIONS; n++) {
            double[] moves = step.displacements(x);
            double[] slopes = step.slopes(x);
            boolean done = true;
            for (int i = 0; i < x.length; i++) {
                double next = x[i] - ((x[i] - images[i]) + moves[i]) / slopes[i];
                done &= Math.abs(next - x[i]) <= 4 * Math.ulp(x[i]);
                x[i] = next;
            }
            if (done) {
                return x;
            }
        }
        throw notIncreasing();
    }

    private static UnresolvedLawException notIncreasing() {
        return new UnresolvedLawException("a step with little noise has a map that is not increasing");
    }

    /** The mean over the noise. */
    private void spreadBy(double deviation) {
        if (deviation > NARROW * series.narrowest()) {
            throw notNarrow(deviation);
        }
        LogSeries before = series;
        series = before.changed(
                (nodes, old) -> {
                    double[] logs = new double[nodes.length];
                    for (int i = 0; i < nodes.length; i++) {
                        double here = old.at(nodes[i]);
                        double fine = excess(FINE, old, nodes[i], here, deviation);
                        double coarse = excess(COARSE, old, nodes[i], here, deviation);
                        if (Math.abs(fine - coarse) > AGREEMENT * before.tolerance(here)) {
                            throw notNarrow(deviation);
                        }
                        logs[i] = here + StrictMath.log1p(fine);
                    }
                    return logs;
                },
                before.edges());
        rounding += series.remainder();
    }

    private static UnresolvedLawException notNarrow(double deviation) {
        return new UnresolvedLawException(
                "noise of deviation " + deviation + " is not narrow beside the density that it smooths");
    }

    /** {@code E h(y - s Z)/h(y) - 1}; the weights are those of {@code exp(-x^2)}, Z = sqrt(2) x. */
    private static double excess(
            Pair<double[], double[]> rule, LegendreSeries log, double y, double here, double deviation) {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < rule.getFirst().length; k++) {
            double there = log.at(y - deviation * Math.sqrt(2) * rule.getFirst()[k]);
            sum += rule.getSecond()[k] * StrictMath.expm1(there - here);
            total += rule.getSecond()[k];
        }
        return sum / total;
    }
}
