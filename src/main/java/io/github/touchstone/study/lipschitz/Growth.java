package io.github.touchstone.study.lipschitz;

import io.github.touchstone.math.statistics.LeastSquares;
import io.github.touchstone.math.statistics.PowerLaw;
import io.github.touchstone.study.findings.Value;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How a family grows: {@code L = c + a log x} fitted, beside the exponents of a power law between neighbours.
 *
 * @param slope a
 * @param exponents {@code log(L'/L)/log(x'/x)}, from the smallest x to the greatest
 */
record Growth(Value slope, List<Double> exponents) {
    /** The growth over at least three constants above 1. */
    static Growth of(List<Measured> all, Predicate<Measured> family, ToDoubleFunction<Measured> x) {
        List<Measured> points = all.stream()
                .filter(family)
                .filter(m -> m.constant().value() > 1)
                .sorted(Comparator.comparingDouble(x))
                .toList();
        double[] logs = points.stream()
                .mapToDouble(m -> StrictMath.log(x.applyAsDouble(m)))
                .toArray();
        double[] constants =
                points.stream().mapToDouble(m -> m.constant().value()).toArray();
        List<PowerLaw.Point> curve = points.stream()
                .map(m -> new PowerLaw.Point(x.applyAsDouble(m), m.constant().value()))
                .toList();
        return new Growth(
                Value.fitted(LeastSquares.fit(constants, logs).coefficients().get(1)), PowerLaw.localExponents(curve));
    }

    /** Whether the exponents fall, as they do for a logarithm and do not for a power. */
    boolean exponentsFall() {
        for (int i = 1; i < exponents.size(); i++) {
            if (exponents.get(i) >= exponents.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    double lastExponent() {
        return exponents.get(exponents.size() - 1);
    }
}
