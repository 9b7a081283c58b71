package io.github.touchstone.study.advisor;

import io.github.touchstone.math.laws.LineLaw;
import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.propagation.Discretisation;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.density.LineRun;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;

/**
 * The divergence of a rule with noise on a mixture on the line, to some eight digits and quickly: what a search needs (spec ADV-6). What is
 * reported in the end is computed anew, with its error.
 */
record LineObjective(MixtureTarget target, CoefficientRule rule, int steps, int stop, boolean forward) {
    private static final Discretisation COARSE = new Discretisation(7, 1e-5, 0.3, 1e-20, 0);
    private static final int NODES = 400;
    private static final double REACH = 8;

    /** The divergence on a schedule. */
    double of(ScheduleFamily schedule) {
        LineMixture p =
                LineMixture.of(NoisedLine.at(target, schedule.schedule(steps, DoubleDoubleArithmetic.DD), stop));
        LineLaw q = LineRun.output(target, rule, schedule, steps, stop, COARSE);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.size(); i++) {
            double reach = REACH * Math.sqrt(p.variance(i));
            low = Math.min(low, p.mean(i) - reach);
            high = Math.max(high, p.mean(i) + reach);
        }
        double h = (high - low) / NODES;
        double sum = 0;
        for (int i = 0; i <= NODES; i++) {
            sum += h * (forward ? term(p, q, low + i * h) : term(q, p, low + i * h));
        }
        return sum;
    }

    /** {@code b psi(log(a/b))}, {@code psi(l) = l e^l - e^l + 1}, as in {@link io.github.touchstone.math.divergence.LineDivergences}. */
    private static double term(LineLaw a, LineLaw b, double y) {
        double logB = b.logDensity(y);
        double logA = a.logDensity(y);
        if (Double.isInfinite(logB) || Double.isInfinite(logA)) {
            return 0;
        }
        double l = logA - logB;
        return StrictMath.exp(logA) * l - StrictMath.exp(logB) * StrictMath.expm1(l);
    }
}
