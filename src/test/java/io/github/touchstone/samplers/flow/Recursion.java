package io.github.touchstone.samplers.flow;

import io.github.touchstone.math.laws.NormalMixture;
import io.github.touchstone.math.laws.StandardNormal;
import io.github.touchstone.math.numbers.Binary64Arithmetic;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.Coefficients;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import org.hipparchus.util.Binary64;

/** The plain recursion of a sampler in binary64 in the score form, sharing nothing with the flow but the score of a mixture. */
final class Recursion {
    private final MixtureTarget target;
    private final Sampler sampler;
    private final Schedule<Binary64> schedule;
    private final int stop;

    Recursion(MixtureTarget target, Sampler sampler, ScheduleFamily family, int steps, int stop) {
        this.target = target;
        this.sampler = sampler;
        this.schedule = family.schedule(steps, Binary64Arithmetic.DOUBLE);
        this.stop = stop;
    }

    double value(double z) {
        double y = z;
        for (int t = schedule.steps(); t > stop; t--) {
            y = step(y, t);
        }
        return y;
    }

    private double step(double y, int t) {
        if (sampler instanceof CoefficientRule rule) {
            Coefficients<Binary64> c = Coefficients.of(rule.step(schedule, t), schedule.arithmetic());
            return c.kappa().getReal() * y + c.gamma().getReal() * score(y, t);
        }
        double k1 = schedule.stepSize(t).getReal() * (y + score(y, t));
        double k2 = schedule.stepSizeAtEnd(t).getReal() * (y + k1 + score(y + k1, t - 1));
        return y + (k1 + k2) / 2;
    }

    private double score(double y, int t) {
        NormalMixture<Binary64> law = NoisedLine.at(target, schedule, t);
        return law.score(new Binary64(y)).getReal();
    }

    /** {@code P(F(Z) <= y)} from the signs of {@code F - y} on a grid of z in [-9, 9], crossings by bisection. */
    double cdf(double y, int cells) {
        double sum = 0;
        double h = 18.0 / cells;
        double left = -9;
        double before = value(left) - y;
        double from = before <= 0 ? 0 : Double.NaN;
        for (int i = 1; i <= cells; i++) {
            double z = -9 + i * h;
            double now = value(z) - y;
            if (before <= 0 != now <= 0) {
                // from the node itself: z - h, a rounding beside it, may lie on the other side of the crossing
                double at = StandardNormal.below(crossing(left, z, y));
                sum += now <= 0 ? 0 : at - from;
                from = at;
            }
            left = z;
            before = now;
        }
        return before <= 0 ? sum + 1 - from : sum;
    }

    private double crossing(double a, double b, double y) {
        double low = a;
        double high = b;
        boolean belowAtLow = value(low) <= y;
        for (int i = 0; i < 45; i++) {
            double middle = 0.5 * (low + high);
            if (value(middle) <= y == belowAtLow) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
