package io.github.touchstone.math.statistics;

import io.github.touchstone.math.statistics.LeastSquares.Coefficient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A power law fitted by least squares of logarithms, {@code ln y = c + a ln x + b ln ln x} (spec STD-7).
 *
 * @param logConstant c
 * @param exponent a, negative for what falls
 * @param logExponent b, the power of {@code ln x}; empty if it was not fitted
 * @param residualDeviation of {@code ln y}
 */
public record PowerLaw(
        Coefficient logConstant, Coefficient exponent, Optional<Coefficient> logExponent, double residualDeviation) {

    /**
     * A point on logarithmic axes.
     *
     * @param x positive; above 1 where {@code ln ln x} is fitted
     * @param y positive
     */
    public record Point(double x, double y) {}

    /** {@code y = e^c x^a}, to three points or more. Throws {@link IllegalArgumentException} as {@link LeastSquares#fit}. */
    public static PowerLaw fit(List<Point> points) {
        LeastSquares fit =
                LeastSquares.fit(each(points, p -> StrictMath.log(p.y())), each(points, p -> StrictMath.log(p.x())));
        return new PowerLaw(
                fit.coefficients().get(0), fit.coefficients().get(1), Optional.empty(), fit.residualDeviation());
    }

    /** {@code y = e^c x^a (ln x)^b}, to four points or more. Throws {@link IllegalArgumentException} as {@link LeastSquares#fit}. */
    public static PowerLaw withLog(List<Point> points) {
        LeastSquares fit = LeastSquares.fit(
                each(points, p -> StrictMath.log(p.y())),
                each(points, p -> StrictMath.log(p.x())),
                each(points, p -> StrictMath.log(StrictMath.log(p.x()))));
        return new PowerLaw(
                fit.coefficients().get(0),
                fit.coefficients().get(1),
                Optional.of(fit.coefficients().get(2)),
                fit.residualDeviation());
    }

    /** {@code y = e^c x^a (ln x)^b} with b known: the fit to {@code y/(ln x)^b}. */
    public static PowerLaw withKnownLog(List<Point> points, double power) {
        return fit(points.stream()
                .map(p -> new Point(p.x(), p.y() / StrictMath.pow(StrictMath.log(p.x()), power)))
                .toList());
    }

    /** The exponents between neighbours, {@code ln(y'/y)/ln(x'/x)}: one less than there are points. They show a drift that a fit hides. */
    public static List<Double> localExponents(List<Point> points) {
        List<Double> exponents = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            exponents.add(StrictMath.log(to.y() / from.y()) / StrictMath.log(to.x() / from.x()));
        }
        return exponents;
    }

    private static double[] each(List<Point> points, ToDoubleFunction<Point> coordinate) {
        return points.stream().mapToDouble(coordinate).toArray();
    }
}
