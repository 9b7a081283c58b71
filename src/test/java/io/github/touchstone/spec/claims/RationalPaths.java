package io.github.touchstone.spec.claims;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random targets on random schedules in Q, T from 1 to 12. */
class RationalPaths extends DomainContextBase {
    /** A fraction in (0, 1). */
    static Arbitrary<Rational> share() {
        return Arbitraries.integers()
                .between(2, 60)
                .flatMap(d -> Arbitraries.integers().between(1, d - 1).map(n -> Rational.of(n, d)));
    }

    /** Variances below, at and above one, and zero. */
    static Arbitrary<Rational> variance() {
        return Arbitraries.oneOf(
                share(), share().map(Rational::reciprocal), Arbitraries.of(Rational.ZERO, Rational.ONE));
    }

    static Arbitrary<Rational> mean() {
        return Combinators.combine(share(), Arbitraries.of(-3, 1, 5)).as(Rational::multiply);
    }

    @Provide
    Arbitrary<GaussianPath<Rational>> paths() {
        Arbitrary<Schedule<Rational>> schedules =
                share().list().ofMinSize(1).ofMaxSize(12).map(betas -> Schedule.fromBetas(EXACT, betas));
        return Combinators.combine(schedules, mean(), variance()).as(GaussianPath::new);
    }

    /** Schedules whose cosines and sines are both rational. */
    static final class Pythagorean extends DomainContextBase {
        @Provide
        Arbitrary<GaussianPath<Rational>> paths() {
            Arbitrary<Schedule<Rational>> schedules = share().set()
                    .ofMinSize(1)
                    .ofMaxSize(8)
                    .map(tangents ->
                            tangents.stream().sorted(Comparator.naturalOrder()).toList())
                    .map(Pythagorean::schedule);
            return Combinators.combine(schedules, mean(), variance()).as(GaussianPath::new);
        }

        /** theta_t = 2 atan(u_t): cos = (1 - u^2)/(1 + u^2), sin = 2u/(1 + u^2). */
        private static Schedule<Rational> schedule(List<Rational> halfAngleTangents) {
            return Schedule.fromAngles(
                    EXACT,
                    halfAngleTangents.stream()
                            .map(u -> Rational.ONE.subtract(u.multiply(u)).divide(Rational.ONE.add(u.multiply(u))))
                            .toList(),
                    halfAngleTangents.stream()
                            .map(u -> u.multiply(2).divide(Rational.ONE.add(u.multiply(u))))
                            .toList());
        }
    }
}
