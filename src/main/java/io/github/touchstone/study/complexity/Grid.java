package io.github.touchstone.study.complexity;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.ExponentialThenConstant;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.schedules.TimeConvention;

/**
 * A family of time grids for {@code dX = -X/2 dt + dW}, {@code abar(t) = e^-t}, with {@code t_1 = delta}, the early stopping, and {@code
 * t_N = horizon}; the noise-to-signal ratio is {@code s = e^t - 1}.
 */
enum Grid {
    /** Steps in proportion to min{t, 1} (SCH-15). */
    EXPONENTIAL("exponential, then constant", "exp.-const.") {
        @Override
        double[] noiseToSignal(double delta, double horizon, int n) {
            double first = parameter(delta);
            double last = parameter(horizon);
            double[] s = new double[n];
            for (int k = 0; k < n; k++) {
                double u = first + (last - first) * k / (n - 1);
                s[k] = StrictMath.expm1(k == 0 ? delta : k == n - 1 ? horizon : u < 0 ? StrictMath.exp(u) : 1 + u);
            }
            return s;
        }

        @Override
        ScheduleFamily family(Rational delta, Rational horizon) {
            return new ExponentialThenConstant(horizon, delta, TimeConvention.HALF);
        }
    },
    /** Noise-to-signal ratios in geometric progression, best for the path divergence of a point mass (BND-9). */
    GEOMETRIC("geometric in the signal-to-noise ratio", "geometric") {
        @Override
        double[] noiseToSignal(double delta, double horizon, int n) {
            double first = StrictMath.log(StrictMath.expm1(delta));
            double last = StrictMath.log(StrictMath.expm1(horizon));
            double[] s = new double[n];
            for (int k = 0; k < n; k++) {
                s[k] = StrictMath.exp(first + (last - first) * k / (n - 1));
            }
            return s;
        }

        @Override
        ScheduleFamily family(Rational delta, Rational horizon) {
            return new GeometricRatios(delta, horizon);
        }
    };

    private final String words;
    private final String shortly;

    Grid(String words, String shortly) {
        this.words = words;
        this.shortly = shortly;
    }

    /** Its name in tables. */
    String words() {
        return words;
    }

    /** The same in a column for print. */
    String shortly() {
        return shortly;
    }

    /** {@code s_1 .. s_n} in binary64, n at least 2. */
    abstract double[] noiseToSignal(double delta, double horizon, int n);

    /** The same grid in any arithmetic. */
    abstract ScheduleFamily family(Rational delta, Rational horizon);

    private static double parameter(double t) {
        return t < 1 ? StrictMath.log(t) : t - 1;
    }
}
