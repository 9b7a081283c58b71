package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Arithmetic;
import io.github.touchstone.math.numbers.ExactArithmetic;
import io.github.touchstone.math.numbers.PrimeArithmetic;
import io.github.touchstone.math.numbers.PrimeElement;
import io.github.touchstone.samplers.GaussianChain;
import io.github.touchstone.samplers.Sampler;
import io.github.touchstone.spec.claims.Anchor;
import io.github.touchstone.spec.claims.GaussianPath;
import io.github.touchstone.spec.claims.VarianceError;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hipparchus.FieldElement;

/**
 * The variance of Y_m by the sampler's recursion equals {@code (1 + r_m) v_m} with the closed form of r_m, for every m.
 *
 * @param anchor the requirement
 * @param what what is checked
 * @param how how it is decided
 * @param sampler the role under test
 * @param closedForm r_m
 * @param domain where the identity is decided
 */
record VarianceIdentity(
        Anchor anchor,
        String what,
        String how,
        Function<SamplersUnderTest, Sampler> sampler,
        VarianceError closedForm,
        List<Domain> domain)
        implements Check {
    /** Cases and the arithmetic that decides them. */
    enum Domain {
        /** Rational cases, every m, in Q. */
        RATIONAL,
        /** Pythagorean cases, every m, in Q. */
        PYTHAGOREAN,
        /** Rational cases, every m, in balls. */
        BALLS,
        /** T up to 100,000, m = 0, modulo three primes. */
        LARGE
    }

    @Override
    public Examination examine(SamplersUnderTest samplers) {
        Tally tally = new Tally();
        Sampler tested = sampler.apply(samplers);
        for (Domain d : domain) {
            switch (d) {
                case RATIONAL ->
                    Cases.rational().forEach(c -> everyStop(tally, tested, c, ExactArithmetic.EXACT, Object::equals));
                case PYTHAGOREAN ->
                    Cases.pythagorean()
                            .forEach(c -> everyStop(tally, tested, c, ExactArithmetic.EXACT, Object::equals));
                case BALLS -> Cases.rational().forEach(c -> everyStop(tally, tested, c, Numbers.BALLS, Numbers::agree));
                case LARGE -> large(tally, tested);
            }
        }
        return tally.examination();
    }

    private void large(Tally tally, Sampler tested) {
        for (Cases c : Cases.large()) {
            for (PrimeArithmetic modulo : Numbers.primes()) {
                Schedule<PrimeElement> schedule = c.family().schedule(c.steps(), modulo);
                compare(tally, tested, c, schedule, 0, Object::equals);
            }
        }
    }

    private <T extends FieldElement<T>> void everyStop(
            Tally tally, Sampler tested, Cases c, Arithmetic<T> arithmetic, BiPredicate<T, T> same) {
        Schedule<T> schedule = c.family().schedule(c.steps(), arithmetic);
        for (int stop = 0; stop < c.steps(); stop++) {
            compare(tally, tested, c, schedule, stop, same);
        }
    }

    private <T extends FieldElement<T>> void compare(
            Tally tally, Sampler tested, Cases c, Schedule<T> schedule, int stop, BiPredicate<T, T> same) {
        Arithmetic<T> arithmetic = schedule.arithmetic();
        GaussianPath<T> path = GaussianPath.centred(schedule, arithmetic.of(c.variance()));
        T recursion = GaussianChain.of(tested, schedule, stop).variance(path.variance());
        T claimed = arithmetic.one().add(closedForm.at(path, stop)).multiply(path.marginalVariance(stop));
        tally.that(
                same.test(recursion, claimed),
                () -> c + ", m = " + stop + " (" + arithmetic.label() + "): the recursion gives " + recursion.getReal()
                        + ", the closed form " + claimed.getReal());
    }
}
