package io.github.touchstone.study.grids;

import io.github.touchstone.study.information.IntegratedInformation;
import java.util.function.DoubleUnaryOperator;

/**
 * That of the fair law on -1 and 1. With {@code U = 1/s + Z/sqrt(s)}, half the log-odds of the point that was drawn,
 *
 * <pre>I(s) = 1/s - m(s)/s^2,  m(s) = E sech^2 U,  H(Y_s) = log(2 pi e s)/2 + log 2 - E log(1 + e^(-2U))</pre>
 *
 * m is the mean square error of the posterior mean. Expectations by the trapezoidal rule, whose error is below 1e-16 with nodes this
 * close: the integrands are analytic for {@code |Im z| < pi sqrt(s)/2}, and the truncated tails hold less than 1e-22.
 */
record TwoPointsInformation() implements IntegratedInformation {
    private static final double REACH = 10;
    private static final double COARSEST = 0.4;
    /** {@code e^(-37) < 1e-16}: the error on a strip of half-width a is {@code e^(-2 pi a/h)}, here with a = pi sqrt(s)/2. */
    private static final double EXPONENT = 37;
    /** Below, m(s) and H's last term are less than {@code 2 e^(-1/(2s)) < 2e-18}. */
    private static final double CLEAR = 0.012;

    @Override
    public double at(double s) {
        if (s < CLEAR) {
            return 1 / s;
        }
        return 1 / s - mean(s, TwoPointsInformation::variance) / (s * s);
    }

    @Override
    public double fall(double s) {
        return s < CLEAR
                ? 1 / (s * s)
                : mean(s, u -> {
                            double slope = variance(u) / s - 1;
                            return slope * slope;
                        })
                        / (s * s);
    }

    /** {@code sech^2 u}, the variance of X_0 given the log-odds 2u. */
    private static double variance(double u) {
        double e = StrictMath.exp(-2 * Math.abs(u));
        return 4 * e / ((1 + e) * (1 + e));
    }

    @Override
    public double between(double a, double b) {
        return StrictMath.log(b / a) + 2 * (ambiguity(a) - ambiguity(b));
    }

    /** {@code E log(1 + e^(-2U))}, the entropy of X_0 given Y_s. */
    private static double ambiguity(double s) {
        return s < CLEAR ? 0 : mean(s, u -> Math.max(0, -2 * u) + StrictMath.log1p(StrictMath.exp(-2 * Math.abs(u))));
    }

    /** {@code E X_T^2 = 1}, so it is {@code log(2 pi e)/2 - H(X_T)}. */
    @Override
    public double start(double s) {
        return -StrictMath.log1p(-1 / (1 + s)) / 2 - StrictMath.log(2) + ambiguity(s);
    }

    @Override
    public double secondMoment() {
        return 1;
    }

    private static double mean(double s, DoubleUnaryOperator f) {
        double root = StrictMath.sqrt(s);
        double step = Math.min(COARSEST, StrictMath.PI * StrictMath.PI * root / EXPONENT);
        int reach = (int) Math.ceil(REACH / step);
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            double z = i * step;
            sum += StrictMath.exp(-z * z / 2) * f.applyAsDouble(1 / s + z / root);
        }
        return sum * step / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
