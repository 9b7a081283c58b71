package io.github.touchstone.study.rates;

import io.github.touchstone.math.statistics.PowerLaw;
import io.github.touchstone.study.findings.Value;
import java.util.List;
import java.util.Optional;

/**
 * Power laws fitted to the upper end of a series: the points from a 32nd of the greatest T on, in which the log factor of {@code KL =
 * e^c T^a (log T)^b} is free, is divided out, or is left in.
 *
 * @param plain with b = 0
 * @param known with b = 2, the power of RAT-4
 * @param free a and b
 */
record Fits(Optional<PowerLaw> plain, Optional<PowerLaw> known, Optional<PowerLaw> free) {
    private static final int WINDOW = 32;
    private static final double POWER = 2;

    static Fits of(Series series, Series.Kind kind) {
        List<PowerLaw.Point> all = series.positive(kind);
        double from = all.isEmpty() ? 0 : all.get(all.size() - 1).x() / WINDOW;
        List<PowerLaw.Point> points = all.stream().filter(p -> p.x() >= from).toList();
        return new Fits(
                points.size() >= 4 ? Optional.of(PowerLaw.fit(points)) : Optional.empty(),
                points.size() >= 4 ? Optional.of(PowerLaw.withKnownLog(points, POWER)) : Optional.empty(),
                points.size() >= 5 ? Optional.of(PowerLaw.withLog(points)) : Optional.empty());
    }

    /** a, with b fitted. */
    Optional<Value> exponent() {
        return free.map(f -> Value.fitted(f.exponent()));
    }

    /** b. */
    Optional<Value> logPower() {
        return free.flatMap(PowerLaw::logExponent).map(Value::fitted);
    }

    /** a, with b = 2. */
    Optional<Value> exponentWithoutLogs() {
        return known.map(f -> Value.fitted(f.exponent()));
    }

    /** a, with b = 0. */
    Optional<Value> exponentAsItIs() {
        return plain.map(f -> Value.fitted(f.exponent()));
    }
}
