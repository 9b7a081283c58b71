package io.github.touchstone.study;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The densities of X_r and Y_m on the line, for tables and figures. Gaussians in closed form, other targets as {@link Evaluation} does it;
 * in binary64.
 *
 * @param setup the sampler and its target
 * @param steps T, the number of steps of the schedule before any respacing
 * @param target the law of X_r
 * @param output the law of Y_m
 */
public record Densities(Setup setup, int steps, LineMixture target, LineLaw output) {
    /** The mass that a table leaves out on either side, of either law. */
    private static final double CUT = 1e-5;

    /** How far into the tails of a narrow component nodes go, in its deviations, and how many there are on either side. */
    private static final int WITHIN = 6;

    private static final int PER_SIDE = 24;

    /**
     * Both densities at a point.
     *
     * @param y the point
     * @param p density of X_r
     * @param q density of Y_m
     * @param logP the logarithm of p
     * @param logQ the logarithm of q; minus infinity where q is zero
     */
    public record Row(double y, double p, double q, double logP, double logQ) {}

    /** Throws {@link UndefinedQuantityException} if there are no densities on a line to be had. */
    public static Densities of(Setup setup, int steps) {
        Experiment<Target> experiment = setup.experiment(steps);
        if (experiment.target().dimension() != 1) {
            throw new UndefinedQuantityException("--target: densities are drawn for d = 1, and the target has d = "
                    + experiment.target().dimension() + ": give one factor");
        }
        Existence.requireScores(experiment);
        if (!Existence.hasDensity(experiment)) {
            throw new UndefinedQuantityException("--target: " + Existence.lack(experiment.target())
                    + ", so X_0 has no density: use --stop 1 or later (early stopping)");
        }
        Experiment<MixtureTarget> line = experiment.on(MixtureTarget.onLine(experiment.target()));
        Optional<GaussianTarget> gaussian = Evaluation.gaussian(experiment.target());
        return new Densities(
                setup,
                steps,
                LineLaws.target(line),
                gaussian.isPresent() ? gaussian(experiment.on(gaussian.get())) : output(line));
    }

    private static LineLaw output(Experiment<MixtureTarget> e) {
        return e.sampler() instanceof CoefficientRule rule && !LineEvaluation.deterministic(rule)
                ? LineLaws.output(e, rule)
                : LineLaws.flow(e);
    }

    /** N(mean, variance) of Y_m (SMP-4), rounded once. */
    private static LineLaw gaussian(Experiment<GaussianTarget> e) {
        DoubleDoubleArithmetic dd = DoubleDoubleArithmetic.DD;
        Schedule<DoubleDoubleBall> schedule = e.schedule().schedule(e.steps(), dd);
        DiagonalGaussian.Coordinate c = coordinate(e.target());
        GaussianChain<DoubleDoubleBall> chain = GaussianChain.of(e.sampler(), schedule, e.stop());
        DoubleDoubleBall lambda = dd.of(c.variance());
        double variance = chain.variance(lambda).getReal();
        if (!(variance > 0)) {
            throw new UndefinedQuantityException("the output Y_m has variance 0, so it has no density:"
                    + " stop at a step from 1 on (early stopping)");
        }
        double mean = chain.meanShare(lambda)
                .multiply(schedule.sqrtAlphaBar(e.stop()))
                .multiply(dd.of(c.mean()))
                .getReal();
        return new LineMixture(new double[] {1}, new double[] {mean}, new double[] {variance});
    }

    private static DiagonalGaussian.Coordinate coordinate(GaussianTarget target) {
        MixtureTarget.Component only = target.asMixture().components().get(0);
        return new DiagonalGaussian.Coordinate(
                only.mean().get(0), only.covariance().get(0).get(0), 1);
    }

    /**
     * The rows at {@code points} equidistant y, at least two, over what both laws have but for 1e-5 on either side, and at nodes in every
     * component of X_r, {@value #WITHIN} deviations to either side of its mean, so that none falls between two y. In ascending order.
     */
    public List<Row> rows(int points) {
        double least = Math.min(quantile(target, CUT), quantile(output, CUT));
        double greatest = Math.max(quantile(target, 1 - CUT), quantile(output, 1 - CUT));
        double unit = roundUnit((greatest - least) / 50);
        double from = Math.floor(least / unit) * unit;
        double to = Math.ceil(greatest / unit) * unit;
        double spacing = (to - from) / (points - 1);
        DoubleStream equidistant = IntStream.range(0, points).mapToDouble(i -> from + (to - from) * i / (points - 1));
        double[] nodes = DoubleStream.concat(equidistant, narrow(spacing).filter(y -> y > from && y < to))
                .sorted()
                .distinct()
                .toArray();
        return Arrays.stream(nodes).parallel().mapToObj(this::row).toList();
    }

    /** Nodes for the components whose deviation is below two spacings, which the equidistant y show too coarsely or miss. */
    private DoubleStream narrow(double spacing) {
        return IntStream.range(0, target.size())
                .filter(i -> Math.sqrt(target.variance(i)) < 2 * spacing)
                .boxed()
                .flatMapToDouble(i -> IntStream.rangeClosed(-PER_SIDE, PER_SIDE)
                        .mapToDouble(k -> target.mean(i) + Math.sqrt(target.variance(i)) * WITHIN * k / PER_SIDE));
    }

    /** The greatest power of ten up to x: tables begin and end at round numbers. */
    private static double roundUnit(double x) {
        return StrictMath.pow(10, Math.floor(StrictMath.log10(x)));
    }

    private Row row(double y) {
        double logP = target.logDensity(y);
        double logQ = output.logDensity(y);
        return new Row(y, StrictMath.exp(logP), StrictMath.exp(logQ), logP, logQ);
    }

    /** By bisection. */
    private static double quantile(LineLaw law, double share) {
        double low = law.support().lower();
        double high = law.support().upper();
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (law.cdf(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
