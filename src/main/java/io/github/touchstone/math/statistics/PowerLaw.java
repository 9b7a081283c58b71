package io.github.touchstone.math.statistics;

import io.github.touchstone.math.statistics.LeastSquares.Coefficient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A power law fitted by least squares of logarithms, {@code ln y = c + a ln x} (spec STD-7).
 *
 * @param logConstant c
 * @param exponent a, negative for what falls
 * @param residualDeviation of {@code ln y}
 */
public record PowerLaw(Coefficient logConstant, Coefficient exponent, double residualDeviation) {

    /**
     * A point on logarithmic axes.
     *
     * @param x positive
     * @param y positive
     */
    public record Point(double x, double y) {}

    /** {@code y = e^c x^a}, to three points or more. Throws {@link IllegalArgumentException} as {@link LeastSquares#fit}. */
    public static PowerLaw fit(List<Point> points) {
        LeastSquares fit =
                LeastSquares.fit(each(points, p -> StrictMath.log(p.y())), each(points, p -> StrictMath.log(p.x())));
        return new PowerLaw(fit.coefficients().get(0), fit.coefficients().get(1), fit.residualDeviation());
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
