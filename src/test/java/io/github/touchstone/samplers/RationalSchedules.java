package io.github.touchstone.samplers;

import static io.github.touchstone.math.numbers.ExactArithmetic.EXACT;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.Schedule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random schedules in Q, T from 1 to 6, and random variances: below, at and above one. */
class RationalSchedules extends DomainContextBase {
    /** A fraction in (0, 1). */
    static Arbitrary<Rational> share() {
        return Arbitraries.integers()
                .between(2, 40)
                .flatMap(d -> Arbitraries.integers().between(1, d - 1).map(n -> Rational.of(n, d)));
    }

    @Provide
    Arbitrary<Rational> variance() {
        return Arbitraries.oneOf(share(), share().map(Rational::reciprocal), Arbitraries.of(Rational.ONE));
    }

    @Provide
    Arbitrary<Schedule<Rational>> schedules() {
        return share().list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(betas -> Schedule.fromBetas(EXACT, betas))
                .withoutEdgeCases();
    }

    /** Schedules with rational {@code sqrt(abar_t)} and {@code sqrt(1 - abar_t)}: theta_t = 2 atan(u_t), u_t rational. */
    static final class Pythagorean extends RationalSchedules {
        @Provide
        @Override
        Arbitrary<Schedule<Rational>> schedules() {
            return increasing()
                    .map(tangents -> Schedule.fromAngles(
                            EXACT,
                            tangents.stream().map(Pythagorean::cosine).toList(),
                            tangents.stream().map(Pythagorean::sine).toList()))
                    .withoutEdgeCases();
        }

        static Rational cosine(Rational u) {
            return Rational.ONE.subtract(u.multiply(u)).divide(Rational.ONE.add(u.multiply(u)));
        }

        static Rational sine(Rational u) {
            return u.multiply(2).divide(Rational.ONE.add(u.multiply(u)));
        }
    }

    /** Schedules with a time grid of free rational step sizes and rational {@code sqrt(abar_t)}. */
    static final class TimeGrid extends RationalSchedules {
        @Provide
        @Override
        Arbitrary<Schedule<Rational>> schedules() {
            return Combinators.combine(
                            increasing(),
                            share().list().ofSize(6),
                            share().list().ofSize(6))
                    .as((tangents, start, end) -> Schedule.fromTimeGrid(
                            EXACT,
                            tangents.stream()
                                    .map(Pythagorean::cosine)
                                    .map(c -> c.multiply(c))
                                    .toList(),
                            start.subList(0, tangents.size()),
                            end.subList(0, tangents.size())))
                    .withoutEdgeCases();
        }
    }

    static Arbitrary<List<Rational>> increasing() {
        return share().set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(set -> set.stream().sorted(Comparator.naturalOrder()).collect(Collectors.toList()));
    }
}
