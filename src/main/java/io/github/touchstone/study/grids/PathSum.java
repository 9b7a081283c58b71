package io.github.touchstone.study.grids;

import io.github.touchstone.study.information.IntegratedInformation;
import java.util.function.DoubleUnaryOperator;

/**
 * The path divergence of a sampler on a law on the line, from the law's Fisher information alone (spec GRD-2), in binary64. With {@code s =
 * e^t - 1}, {@code J = (1 + s) I(s)} at the start t of a step of length h, alpha = e^-h, beta = 1 - alpha:
 *
 * <pre>
 * KL(X_T || N(0,1)) + (int I ds - sum (s_k - s_{k-1}) I(s_k))/2                        DDPM, theory form
 *   + sum (1 - sqrt(alpha))^4 J/(2 beta)                                               exponential integrator
 *   + sum (log(h/beta) - h + (beta/(alpha h) - 1)(1 - beta J) + D/h)/2                 Euler-Maruyama
 * D = a^2 E X_t^2 - 2 a b + b^2 J,  a = alpha^(-1/2) - 1 - h/2,  b = beta alpha^(-1/2) - h
 * </pre>
 *
 * In nats; see {@link #error}.
 *
 * @param law the target
 * @param integrator the sampler
 * @param times the grid on [0, 1], in the time of {@code dX = -X/2 dt + dW}
 */
record PathSum(IntegratedInformation law, Integrator integrator, DoubleUnaryOperator times) {
    /** What roundings add up to: each step has a dozen, of numbers of the order of 1, and the ends a few of the order of 30. */
    static double error(int steps) {
        return 2e-15 * steps + 1e-13;
    }

    /** The divergence on N steps. */
    double at(int steps) {
        double t = times.applyAsDouble(0);
        double s = StrictMath.expm1(t);
        double first = s;
        double sum = 0;
        for (int k = 1; k <= steps; k++) {
            double before = t;
            double sBefore = s;
            t = times.applyAsDouble((double) k / steps);
            s = StrictMath.expm1(t);
            double information = law.at(s);
            sum += extra(t - before, (1 + s) * information, (law.secondMoment() + s) / (1 + s))
                    - (s - sBefore) * information;
        }
        return law.start(s) + (law.between(first, s) + sum) / 2;
    }

    /** The part that is not DDPM's, twice. */
    private double extra(double h, double information, double secondMoment) {
        return switch (integrator) {
            case THEORY -> 0;
            case EXPONENTIAL -> {
                double loss = -StrictMath.expm1(-h / 2);
                double beta = -StrictMath.expm1(-h);
                yield loss * loss * loss * loss * information / beta;
            }
            case EULER_MARUYAMA -> {
                double beta = -StrictMath.expm1(-h);
                double a = StrictMath.expm1(h / 2) - h / 2;
                double b = 2 * StrictMath.sinh(h / 2) - h;
                double misses = a * a * secondMoment - 2 * a * b + b * b * information;
                double ratio = StrictMath.expm1(h) / h;
                yield StrictMath.log(h / beta) - h + (ratio - 1) * (1 - beta * information) + misses / h;
            }
        };
    }
}
