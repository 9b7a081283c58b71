package io.github.touchstone.study.samples;

import io.github.touchstone.math.numbers.Rational;
import java.util.List;

/** Vectors in binary64. */
final class Numbers64 {
    private Numbers64() {}

    /** The rationals, rounded to nearest. */
    static double[] of(List<Rational> x) {
        return x.stream().mapToDouble(Rational::doubleValue).toArray();
    }

    /** {@code x . y}. */
    static double product(double[] x, double[] y) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += x[j] * y[j];
        }
        return sum;
    }

    /** {@code x/|x|}, for x not zero. */
    static double[] unit(double[] x) {
        double length = Math.sqrt(product(x, x));
        double[] unit = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            unit[j] = x[j] / length;
        }
        return unit;
    }
}
