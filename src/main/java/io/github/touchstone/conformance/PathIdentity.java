package io.github.touchstone.conformance;

import io.github.touchstone.math.divergence.Divergence;
import io.github.touchstone.math.divergence.LogForm;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.samplers.CoefficientRule;
import io.github.touchstone.samplers.PathSums;
import io.github.touchstone.spec.claims.Anchor;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.PathKl;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The path divergence by the sampler's coefficients equals its closed form, in the part without logarithm and in the logarithm's
 * argument, in Q, for every m; it is infinite where the form says so.
 *
 * @param anchor the requirement
 * @param what what is checked
 * @param rule the role under test
 * @param closedForm the divergence
 */
record PathIdentity(Anchor anchor, String what, Function<SamplersUnderTest, CoefficientRule> rule, PathKl closedForm)
        implements Check {
    private static final Rational MEAN = Rational.of(3, 2);

    @Override
    public String how() {
        return Numbers.EXACTLY;
    }

    @Override
    public Examination examine(SamplersUnderTest samplers) {
        Tally tally = new Tally();
        CoefficientRule tested = rule.apply(samplers);
        for (Cases c : Cases.rational()) {
            Schedule<Rational> schedule = c.family().schedule(c.steps(), ExactArithmetic.EXACT);
            GaussianPath<Rational> path = new GaussianPath<>(schedule, MEAN, c.variance());
            for (int m = 0; m < c.steps(); m++) {
                int stop = m;
                tally.that(
                        agrees(tested, path, stop, closedForm.at(path, stop)),
                        () -> c + ", mu = " + MEAN + ", m = " + stop
                                + ": the sampler's path divergence is not the closed form "
                                + closedForm.at(path, stop));
            }
        }
        return tally.examination();
    }

    private static boolean agrees(
            CoefficientRule rule, GaussianPath<Rational> path, int stop, Divergence<LogForm<Rational>> claimed) {
        boolean infinite = IntStream.rangeClosed(stop + 1, path.steps())
                .anyMatch(t -> rule.step(path.schedule(), t).noiseVariance().isZero());
        if (infinite || !(claimed instanceof Divergence.Finite<LogForm<Rational>> finite)) {
            return infinite && claimed instanceof Divergence.Infinite<LogForm<Rational>>;
        }
        LogForm<Rational> sums = PathSums.of(rule, path.schedule(), path.variance(), stop)
                .kl(path.mean().multiply(path.mean()));
        return sums.equals(finite.value());
    }
}
