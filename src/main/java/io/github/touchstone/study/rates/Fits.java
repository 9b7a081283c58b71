package io.github.touchstone.study.rates;

import io.github.touchstone.math.statistics.LeastSquares;
import io.github.touchstone.math.statistics.PowerLaw;
import io.github.touchstone.study.findings.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What least squares make of a series. On the schedules of the theory the model is that of RAT-4 with its next term, {@code ln KL = c + a
 * ln T + b ln ln T + k Delta}, from T = 128 on, or a 256th of the greatest; elsewhere {@code ln KL = c + a ln T} over the last four points.
 *
 * @param exponent a, with b and k fitted too
 * @param logPower b of that fit
 * @param exponentWithoutLogs a of the fit with b = 2
 * @param logCoefficient of a path: A in {@code 4 KL/Delta = A ln T + B + Delta (k ln T + k')}, the law of RAT-6 with its next terms
 * @param plain a of the fit with b = k = 0
 */
record Fits(
        Optional<Value> exponent,
        Optional<Value> logPower,
        Optional<Value> exponentWithoutLogs,
        Optional<Value> logCoefficient,
        Optional<Value> plain) {
    private static final int FROM = 128;
    private static final double SPAN = 256;
    private static final int LAST = 4;
    private static final double POWER = 2;

    static Fits of(Series series, Series.Kind kind) {
        List<PowerLaw.Point> points = series.positive(kind);
        Optional<Value> plain = points.size() < LAST
                ? Optional.empty()
                : Optional.of(Value.fitted(PowerLaw.fit(points.subList(points.size() - LAST, points.size()))
                        .exponent()));
        if (series.grid().theory().isEmpty()) {
            return new Fits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), plain);
        }
        double from = points.isEmpty()
                ? FROM
                : Math.max(FROM, points.get(points.size() - 1).x() / SPAN);
        List<PowerLaw.Point> upper = points.stream().filter(p -> p.x() >= from).toList();
        Optional<LeastSquares> free = upper.size() < 6
                ? Optional.empty()
                : Optional.of(LeastSquares.fit(
                        each(upper, p -> log(p.y())),
                        each(upper, Fits::log),
                        each(upper, Fits::logLog),
                        each(upper, Fits::delta)));
        return new Fits(
                free.map(f -> Value.fitted(f.coefficients().get(1))),
                free.map(f -> Value.fitted(f.coefficients().get(2))),
                kind == Series.Kind.END ? known(upper.size() < LAST ? points : upper) : Optional.empty(),
                kind == Series.Kind.PATH ? coefficient(upper) : Optional.empty(),
                plain);
    }

    /** With {@code k Delta} where there are points for it. */
    private static Optional<Value> known(List<PowerLaw.Point> points) {
        double[] responses = each(points, p -> log(p.y()) - POWER * logLog(p));
        return switch (points.size()) {
            case 0, 1, 2, 3 -> Optional.empty();
            case 4 ->
                Optional.of(Value.fitted(LeastSquares.fit(responses, each(points, Fits::log))
                        .coefficients()
                        .get(1)));
            default ->
                Optional.of(Value.fitted(LeastSquares.fit(responses, each(points, Fits::log), each(points, Fits::delta))
                        .coefficients()
                        .get(1)));
        };
    }

    private static Optional<Value> coefficient(List<PowerLaw.Point> points) {
        return points.size() < 6
                ? Optional.empty()
                : Optional.of(Value.fitted(LeastSquares.fit(
                                each(points, p -> 4 * p.y() / delta(p)),
                                each(points, Fits::log),
                                each(points, Fits::delta),
                                each(points, p -> delta(p) * log(p)))
                        .coefficients()
                        .get(1)));
    }

    private static double log(PowerLaw.Point p) {
        return log(p.x());
    }

    private static double log(double x) {
        return StrictMath.log(x);
    }

    private static double logLog(PowerLaw.Point p) {
        return log(log(p.x()));
    }

    private static double delta(PowerLaw.Point p) {
        return Grid.delta(p.x());
    }

    private static double[] each(List<PowerLaw.Point> points, ToDoubleFunction<PowerLaw.Point> f) {
        return points.stream().mapToDouble(f).toArray();
    }
}
