package io.github.touchstone.study.grids;

import io.github.touchstone.math.quadrature.GaussLegendre;
import java.util.function.DoubleUnaryOperator;

/**
 * The constant of the path divergence on many steps (spec GRD-5), {@code N (KL - KL(X_T || N(0,1))) -> C}, on a target on the line, in the time
 * of {@code dX = -X/2 dt + dW}:
 *
 * <pre>C = (1/4) int_0^1 (dt/dx)^2 B(t(x)) dx,  B = E (s_t'(X_t) + a)^2 = e^2t |I'(s)| - 2 a e^t I(s) + a^2</pre>
 *
 * with a = 0 for DDPM's theory form and the exponential integrator, a = 1/2 for Euler-Maruyama. By Cauchy and Schwarz no grid has less
 * than {@code (int B^(1/2) dt)^2/4}. By Gauss-Legendre panels in {@code log(t + lambda)}, whose error is far below 1e-9 of the value.
 */
record FirstOrder(Problem problem) {
    private static final GaussLegendre RULE = GaussLegendre.of(16);
    private static final int PANELS = 64;

    /** C of the problem's grid. */
    double constant() {
        DoubleUnaryOperator speed = problem.grid().speed(problem.span());
        return integral(t -> speed.applyAsDouble(t) * rate(t)) / 4;
    }

    /** The least C of all grids. */
    double least() {
        double root = integral(t -> StrictMath.sqrt(rate(t)));
        return root * root / 4;
    }

    /** {@code C/(goal - KL(X_T || N(0,1)))}, the number of steps to first order. */
    double steps() {
        return constant() / (problem.goal().doubleValue() - problem.start());
    }

    private double rate(double t) {
        double s = StrictMath.expm1(t);
        double a = problem.integrator().share();
        double growth = 1 + s;
        return growth * growth * problem.law().fall(s)
                - 2 * a * growth * problem.law().at(s)
                + a * a;
    }

    /** From the stop to the horizon, in two parts: the exponential grid has a kink. */
    private double integral(DoubleUnaryOperator f) {
        Span span = problem.span();
        double unit = span.unit();
        double end = unit * span.horizon().doubleValue();
        double kink = Math.min(end, unit * (1 - span.smoothing().doubleValue()));
        double stop = unit * span.stop().doubleValue();
        return integral(f, stop, kink) + integral(f, kink, end);
    }

    private double integral(DoubleUnaryOperator f, double from, double to) {
        double shift = problem.span().smoothing().doubleValue();
        double low = StrictMath.log(from + shift);
        double width = (StrictMath.log(to + shift) - low) / PANELS;
        double sum = 0;
        for (int panel = 0; panel < PANELS; panel++) {
            double a = low + panel * width;
            for (int i = 0; i < RULE.size(); i++) {
                double u = StrictMath.exp(RULE.node(i, a, a + width));
                sum += RULE.weight(i, a, a + width) * u * f.applyAsDouble(u - shift);
            }
        }
        return sum;
    }
}
