package io.github.touchstone.study.published;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.findings.Axis;
import io.github.touchstone.study.findings.Curve;
import io.github.touchstone.study.findings.Curve.Point;
import io.github.touchstone.study.findings.Curve.Style;
import io.github.touchstone.study.findings.Figure;
import io.github.touchstone.study.findings.Panel;
import io.github.touchstone.study.findings.Scale;
import io.github.touchstone.study.findings.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** W2 of the four samplers against the number of points, and against the time at which they stop. */
final class PublishedFigure {
    private static final int COARSE = 40;

    private PublishedFigure() {}

    static Figure of(Spectrum spectrum, Scale scale) {
        int finest = scale == Scale.FULL ? 640 : 160;
        Axis distance = Axis.logarithmic("W₂ to the target");
        return new Figure(
                "Exact W2 errors on " + spectrum
                        + ", started from N(0, I): against the number N of grid points for eps = 1e-3, and against the"
                        + " time eps for N = " + finest + ". Beside them the error of the truncation alone.",
                List.of(
                        new Panel(
                                "ε = 10⁻³",
                                Axis.logarithmic("N, grid points"),
                                distance,
                                curves(
                                        scheme -> pointsCurve(scheme, spectrum, finest),
                                        pointsTruncation(spectrum, finest))),
                        new Panel(
                                "N = " + finest,
                                Axis.logarithmic("ε, time of the end"),
                                distance,
                                curves(scheme -> timesCurve(scheme, spectrum, finest), timesTruncation(spectrum)))));
    }

    private static List<Curve> curves(Function<Scheme, List<Point>> measured, List<Point> truncation) {
        return Stream.concat(
                        Arrays.stream(Scheme.values())
                                .parallel()
                                .map(s -> new Curve(s.words(), Style.MEASURED, measured.apply(s))),
                        Stream.of(new Curve("truncation alone", Style.REFERENCE, truncation)))
                .toList();
    }

    private static List<Point> pointsCurve(Scheme scheme, Spectrum spectrum, int finest) {
        List<Point> points = new ArrayList<>();
        for (int n = COARSE; n <= finest; n *= 2) {
            add(points, n, new Run(scheme, Start.NORMAL, n, Rational.of(1, 1000)), spectrum);
        }
        return points;
    }

    private static List<Point> timesCurve(Scheme scheme, Spectrum spectrum, int finest) {
        List<Point> points = new ArrayList<>();
        for (Rational epsilon : times()) {
            add(points, epsilon.doubleValue(), new Run(scheme, Start.NORMAL, finest, epsilon), spectrum);
        }
        return points;
    }

    private static List<Rational> times() {
        return List.of(
                Rational.of(1, 100_000),
                Rational.of(1, 10_000),
                Rational.of(1, 1000),
                Rational.of(1, 100),
                Rational.of(1, 10));
    }

    private static List<Point> pointsTruncation(Spectrum spectrum, int finest) {
        double value = truncation(spectrum, Rational.of(1, 1000));
        return List.of(new Point(COARSE, value, 0), new Point(finest, value, 0));
    }

    private static List<Point> timesTruncation(Spectrum spectrum) {
        return times().stream()
                .map(e -> new Point(e.doubleValue(), truncation(spectrum, e), 0))
                .toList();
    }

    private static double truncation(Spectrum spectrum, Rational epsilon) {
        return Distance.of(new Run(Scheme.EM, Start.TRUTH, 0, epsilon), spectrum)
                .orElseThrow()
                .value();
    }

    private static void add(List<Point> points, double x, Run run, Spectrum spectrum) {
        Optional<Value> value = Distance.of(run, spectrum);
        value.filter(v -> v.value() > 0).ifPresent(v -> points.add(new Point(x, v.value(), v.error())));
    }
}
