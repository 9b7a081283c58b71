package io.github.touchstone.study.comparison;

import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.DoubleDoubleBall;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.spec.claims.GaussianKl;
import io.github.touchstone.spec.schedules.Schedule;
import io.github.touchstone.spec.targets.Marginal;
import io.github.touchstone.study.findings.Value;

/**
 * A sampler on a schedule, asked for many variances of the target; in double-double balls.
 *
 * @param chain the run
 * @param schedule its schedule
 * @param stop m
 */
record GaussianRun(GaussianChain<DoubleDoubleBall> chain, Schedule<DoubleDoubleBall> schedule, int stop) {
    private static final DoubleDoubleArithmetic DD = DoubleDoubleArithmetic.DD;

    static GaussianRun of(Contender contender, Schedule<DoubleDoubleBall> schedule, int stop) {
        return new GaussianRun(GaussianChain.of(contender.sampler(), schedule, stop), schedule, stop);
    }

    /** {@code KL(X_m || Y_m)} on {@code N(0, lambda)}, in nats. */
    DoubleDoubleBall kl(Rational lambda) {
        DoubleDoubleBall l = DD.of(lambda);
        DoubleDoubleBall error =
                chain.variance(l).divide(Marginal.variance(schedule, l, stop)).subtract(DD.one());
        return GaussianKl.ofTruth(error).value(DD);
    }

    /** The same as a value. */
    Value value(Rational lambda) {
        return Value.enclosed(DD.enclosure(kl(lambda)));
    }
}
