package io.github.touchstone.conformance;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.GivenBetas;
import io.github.touchstone.spec.schedules.Linear;
import io.github.touchstone.spec.schedules.OptimalDdpm;
import io.github.touchstone.spec.schedules.Pythagorean;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schedule and a target variance of the suite.
 *
 * @param family the schedule's family
 * @param steps T
 * @param variance lambda
 */
record Cases(ScheduleFamily family, int steps, Rational variance) {
    private static final List<Rational> VARIANCES =
            Stream.of("1/100", "1/4", "1", "9/4", "100").map(Rational::parse).toList();

    private record Grid(ScheduleFamily family, int steps) {}

    /** Small cases with rational coefficients for every rule but DDIM: regular, irregular, coarse and fine, T = 1 included. */
    static List<Cases> rational() {
        return cross(List.of(
                new Grid(Linear.HO, 12),
                new Grid(new Linear(Rational.of(1, 10), Rational.of(1, 2)), 8),
                new Grid(new GivenBetas(betas("1/3", "1/7", "2/5", "1/100", "3/4")), 5),
                new Grid(new GivenBetas(betas("9/10")), 1),
                new Grid(new OptimalDdpm(Rational.of(1, 4), Rational.of(99, 100)), 6),
                pythagoreanGrid(7)));
    }

    /** Small cases on which DDIM has rational coefficients too. */
    static List<Cases> pythagorean() {
        return cross(List.of(pythagoreanGrid(1), pythagoreanGrid(4), pythagoreanGrid(9)));
    }

    /** The schedules of {@link #rational}, once each, with lambda = 1. */
    static List<Cases> rationalSchedules() {
        return rational().stream()
                .filter(c -> c.variance().equals(Rational.ONE))
                .toList();
    }

    /** The schedules of {@link #pythagorean}, once each, with lambda = 1. */
    static List<Cases> pythagoreanSchedules() {
        return pythagorean().stream()
                .filter(c -> c.variance().equals(Rational.ONE))
                .toList();
    }

    /** One schedule at sizes that exact numbers cannot reach. */
    static List<Cases> large() {
        return List.of(
                new Cases(Linear.HO, 1_000, Rational.of(1, 100)),
                new Cases(Linear.HO, 1_000, Rational.of(9, 4)),
                new Cases(Linear.HO, 10_000, Rational.of(1, 4)),
                new Cases(Linear.HO, 100_000, Rational.of(1, 4)));
    }

    private static Grid pythagoreanGrid(int steps) {
        return new Grid(Pythagorean.DEFAULT, steps);
    }

    private static List<Rational> betas(String... betas) {
        return Stream.of(betas).map(Rational::parse).toList();
    }

    private static List<Cases> cross(List<Grid> grids) {
        return grids.stream()
                .flatMap(g -> VARIANCES.stream().map(v -> new Cases(g.family(), g.steps(), v)))
                .toList();
    }

    /** For counterexamples: {@code linear:1/10,1/2, T = 8, lambda = 1/4}. */
    @Override
    public String toString() {
        return family.name() + ", T = " + steps + ", lambda = " + variance;
    }
}
