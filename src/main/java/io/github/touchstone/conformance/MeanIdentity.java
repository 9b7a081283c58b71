package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.claims.Anchor;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.MeanError;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import java.util.function.Function;

/**
 * The mean of Y_m by the sampler's recursion equals {@code sqrt(abar_m) mu (1 - e_m)} with the closed form of e_m, in Q, for every m.
 *
 * @param anchor the requirement
 * @param what what is checked
 * @param sampler the role under test
 * @param closedForm e_m
 * @param cases where
 */
record MeanIdentity(
        Anchor anchor,
        String what,
        Function<SamplersUnderTest, Sampler> sampler,
        MeanError closedForm,
        List<Cases> cases)
        implements Check {
    @Override
    public String how() {
        return Numbers.EXACTLY;
    }

    @Override
    public Examination examine(SamplersUnderTest samplers) {
        Tally tally = new Tally();
        for (Cases c : cases) {
            Schedule<Rational> schedule = c.family().schedule(c.steps(), ExactArithmetic.EXACT);
            GaussianPath<Rational> path = GaussianPath.centred(schedule, c.variance());
            for (int m = 0; m < c.steps(); m++) {
                int stop = m;
                Rational share = GaussianChain.of(sampler.apply(samplers), schedule, stop)
                        .meanShare(c.variance());
                Rational claimed = Rational.ONE.subtract(closedForm.at(path, stop));
                tally.that(
                        share.equals(claimed),
                        () -> c + ", m = " + stop + ": the recursion gives the share " + share.getReal()
                                + " of the mean, the closed form " + claimed.getReal());
            }
        }
        return tally.examination();
    }
}
