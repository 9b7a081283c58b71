package io.github.touchstone.study.rates;

import io.github.touchstone.study.findings.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What findings and headlines say, taken from the series.
 *
 * @param series all that was measured
 */
record Summary(List<Series> series) {
    /** A limit theorem is borne out where the measured value is within this many Delta of its leading order. */
    static final double BAND = 4;

    /** The same for paths, whose next term is of the order Delta log T. */
    static final double PATH_BAND = 4;

    private static final double TYPICAL = 1.0 / 16;
    private static final double TINY_LIMIT = 1e-12;
    private static final int ANY_STEPS = 1024;

    Series of(Law law, Rule rule, Grid grid) {
        return series.stream().filter(s -> s.is(law, rule, grid)).findFirst().orElseThrow();
    }

    Optional<Value> last(Law law, Rule rule, Grid grid, Series.Kind kind) {
        return of(law, rule, grid).last(kind::of);
    }

    Optional<Value> lastExponent(Law law, Rule rule, Grid grid, Series.Kind kind) {
        Series s = of(law, rule, grid);
        return s.last(m -> s.exponent(kind, m));
    }

    Optional<Value> lastRatio(Law law, Rule rule, Grid grid, Series.Kind kind) {
        Series s = of(law, rule, grid);
        return s.last(m -> s.ratio(kind, m));
    }

    Fits fits(Law law, Rule rule, Grid grid, Series.Kind kind) {
        return Fits.of(of(law, rule, grid), kind);
    }

    /** The greatest T of a series at which its ratio to the limit law is known, and how far that is from one. */
    record Deviation(Series series, int steps, double value) {
        /** The absolute deviation of KL/Delta^2 in units of Delta and of 1/16: near a rule's zero a relative one says little. */
        double ofEnd() {
            return value * Math.max(limit(series), TINY_LIMIT) / TYPICAL / Grid.delta(steps);
        }

        /** The relative deviation in units of Delta log T. */
        double ofPath() {
            return value / Grid.delta(steps) / StrictMath.log(steps);
        }
    }

    /** Of the series that have a limit law by RAT-4 or RAT-6 and pass the filter. */
    List<Deviation> deviations(Series.Kind kind, Predicate<Series> filter) {
        return series.stream()
                .filter(s -> s.grid().theory().isPresent())
                .filter(filter)
                .flatMap(s -> deviation(s, kind).stream())
                .toList();
    }

    private static Optional<Deviation> deviation(Series s, Series.Kind kind) {
        Optional<Deviation> last = Optional.empty();
        for (Measurement m : s.points()) {
            Optional<Value> ratio = Series.value(s.ratio(kind, m));
            if (ratio.isPresent()) {
                last = Optional.of(new Deviation(
                        s,
                        m.steps(),
                        Math.abs(ratio.get().value() - 1) + ratio.get().error()));
            }
        }
        return last;
    }

    /** The exponents with the log factor of RAT-4 divided out, of the series that pass the filter. */
    List<Value> exponentsWithoutLogs(Predicate<Series> filter) {
        return series.stream()
                .filter(s -> s.grid().theory().isPresent())
                .filter(filter)
                .flatMap(s -> Fits.of(s, Series.Kind.END).exponentWithoutLogs().stream())
                .toList();
    }

    /** KL/Delta^2 in the limit, 0 where that is not known. */
    private static double limit(Series s) {
        return s.prediction()
                .end()
                .map(law -> law.apply(ANY_STEPS).value() / Grid.delta(ANY_STEPS) / Grid.delta(ANY_STEPS))
                .orElse(0.0);
    }

    /** Centred Gaussians with a limit that is not nearly zero, so that its power law is seen at finite T. */
    static boolean plainGaussian(Series s) {
        return limit(s) > TYPICAL / 64;
    }

    static boolean mixture(Series s) {
        return s.law().equals(Law.REF) || s.law().equals(Law.TRI);
    }
}
