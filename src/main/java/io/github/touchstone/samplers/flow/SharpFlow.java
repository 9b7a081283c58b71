package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.intervals.ComplexDisc;
import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.numbers.Ball;
import io.github.touchstone.math.numbers.BallArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A monotone flow F and the law p of X_m with enclosures, and the function that both divergences integrate (spec FLW-6),
 *
 * <pre>g(z) = log p(F(z)) + log F'(z) - log phi(z)</pre>
 *
 * @param maps the steps in the order of the run, every slope proved positive
 * @param law p, as the map that leaves y as it is
 */
record SharpFlow(List<SharpMap> maps, SharpBlend law) {
    private static final int BITS = 256;
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;
    private static final DoubleDoubleBall HALF = DoubleDoubleBall.of(0.5);

    /** Throws {@link UnresolvedFlowException} if a step is not proved to increase. */
    static SharpFlow of(MixtureTarget target, Sampler sampler, ScheduleFamily family, int steps, int stop) {
        FlowQuestion.require(target, sampler, steps, stop);
        BallArithmetic balls = new BallArithmetic(BITS);
        Schedule<Ball> schedule = family.schedule(steps, balls);
        List<SharpMap> maps = new ArrayList<>();
        for (int t = steps; t > stop; t--) {
            SharpMap map = map(target, sampler, schedule, t);
            if (!(map.leastSlope() > 0)) {
                throw new UnresolvedFlowException("the step of " + sampler.name() + " from t = " + t + " to " + (t - 1)
                        + " is not proved to increase, it may fold the line: certified digits are for monotone flows");
            }
            maps.add(map);
        }
        return new SharpFlow(
                List.copyOf(maps), new SharpBlend(NoisedLine.at(target, schedule, stop), balls.one(), balls.zero()));
    }

    private static SharpMap map(MixtureTarget target, Sampler sampler, Schedule<Ball> schedule, int t) {
        NormalMixture<Ball> law = NoisedLine.at(target, schedule, t);
        if (sampler instanceof CoefficientRule rule) {
            Coefficients<Ball> c = Coefficients.of(rule.step(schedule, t), schedule.arithmetic());
            return new SharpMap.Score(new SharpBlend(law, c.kappa(), c.gamma()));
        }
        Ball one = schedule.arithmetic().one();
        Ball start = schedule.stepSize(t);
        Ball end = schedule.stepSizeAtEnd(t);
        return new SharpMap.Heun(
                new SharpBlend(law, one.add(start), start),
                new SharpBlend(NoisedLine.at(target, schedule, t - 1), one.add(end), end));
    }

    /** {@code F(z)}. */
    DoubleDoubleBall value(DoubleDoubleBall z) {
        DoubleDoubleBall y = z;
        for (SharpMap map : maps) {
            y = map.at(y).value();
        }
        return y;
    }

    /** The function that the divergence integrates. */
    SharpIntegral.Integrand integrand(boolean forward) {
        return new SharpIntegral.Integrand() {
            @Override
            public DoubleDoubleBall at(DoubleDoubleBall z) {
                return integrand(z, forward);
            }

            @Override
            public double bound(ComplexDisc z) {
                return SharpFlow.this.bound(z, forward);
            }
        };
    }

    /**
     * The integrand: {@code p(F) F' g} for the forward divergence, {@code -phi g} for the reverse one, both without the factor
     * {@code 1/sqrt(2 pi)}.
     */
    private DoubleDoubleBall integrand(DoubleDoubleBall z, boolean forward) {
        DoubleDoubleBall y = z;
        DoubleDoubleBall slope = DoubleDoubleBall.ONE;
        for (SharpMap map : maps) {
            SharpBlend.SharpJet jet = map.at(y);
            y = jet.value();
            slope = slope.multiply(jet.slope());
        }
        DoubleDoubleBall logPull = law.logDensity(y).add(DD.log(slope));
        DoubleDoubleBall logNormal = z.square().multiply(HALF).negate();
        DoubleDoubleBall g = logPull.subtract(logNormal);
        return forward
                ? DD.exp(logPull).multiply(g)
                : DD.exp(logNormal).multiply(g).negate();
    }

    /** An upper bound of the integrand's absolute value over a disc; infinite if the integrand is not known to be analytic there. */
    private double bound(ComplexDisc z, boolean forward) {
        ComplexDisc y = z;
        double logSlope = 0;
        double greatest = 0;
        for (SharpMap map : maps) {
            SharpBlend.DiscJet jet = map.at(y);
            if (!jet.value().finite() || !(jet.slope().leastReal() > 0)) {
                return Double.POSITIVE_INFINITY;
            }
            logSlope += jet.slope().logarithm();
            greatest += StrictMath.log(jet.slope().greatest()) + 0x1p-50;
            y = jet.value();
        }
        SharpBlend.LogBound density = law.logDensity(y);
        ComplexDisc square = z.multiply(z);
        double g = density.size() + logSlope + 0.5 * square.greatest();
        double logFactor = forward
                ? density.greatestReal() + greatest
                : 0.5 * square.negate().greatestReal();
        double bound = StrictMath.exp(logFactor) * g * (1 + 0x1p-20);
        return bound >= 0 ? bound : Double.POSITIVE_INFINITY;
    }
}
