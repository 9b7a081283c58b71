package io.github.touchstone.study.complexity;

import io.github.touchstone.math.statistics.LeastSquares;
import io.github.touchstone.math.statistics.LeastSquares.Coefficient;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Powers fitted to numbers of steps of one family and setting, {@code log N = c + a log d + b log(1/eps) + ...} (spec CPX-7).
 *
 * @param dimension a
 * @param accuracy b
 * @param logarithm the power of {@code log(1/delta)}
 * @param length the power of {@code horizon + log(1/delta)}, in another fit of the same a and b
 */
record Exponents(Coefficient dimension, Coefficient accuracy, Coefficient logarithm, Coefficient length) {
    /** Of runs with at least two dimensions, accuracies and times. */
    static Exponents of(List<Run> runs) {
        double[] steps = each(runs, r -> StrictMath.log(r.steps()));
        double[] dimension = each(runs, r -> StrictMath.log(r.question().dimension()));
        double[] accuracy = each(runs, r -> -StrictMath.log(r.question().eps()));
        LeastSquares logarithm = LeastSquares.fit(
                steps,
                dimension,
                accuracy,
                each(runs, r -> StrictMath.log(-StrictMath.log(r.question().delta()))));
        LeastSquares length = LeastSquares.fit(
                steps,
                dimension,
                accuracy,
                each(
                        runs,
                        r -> StrictMath.log(
                                r.horizon() - StrictMath.log(r.question().delta()))));
        return new Exponents(
                logarithm.coefficients().get(1),
                logarithm.coefficients().get(2),
                logarithm.coefficients().get(3),
                length.coefficients().get(3));
    }

    /** The power of d alone, of runs that differ in it only. */
    static Coefficient ofDimension(List<Run> runs) {
        return LeastSquares.fit(
                        each(runs, r -> StrictMath.log(r.steps())),
                        each(runs, r -> StrictMath.log(r.question().dimension())))
                .coefficients()
                .get(1);
    }

    private static double[] each(List<Run> runs, ToDoubleFunction<Run> f) {
        return runs.stream().mapToDouble(f).toArray();
    }
}
