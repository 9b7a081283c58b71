package io.github.touchstone.samplers.flow;

import java.util.List;

/**
 * Two laws at a point of a quadrature.
 *
 * @param y the point
 * @param weight {@code dy}
 * @param logP {@code log p(y)}
 * @param logQ {@code log q(y)}
 * @param blur the relative error of q because y is rounded
 * @param rounding the absolute error of log q by the roundings of the steps
 * @param preimages of y under the flow whose output has the density q
 */
record Point(
        double y, double weight, double logP, double logQ, double blur, double rounding, List<Preimage> preimages) {
    double p() {
        return StrictMath.exp(logP);
    }

    double q() {
        return StrictMath.exp(logQ);
    }

    /** {@code g = log(p/q)}. */
    double logRatio() {
        return logP - logQ;
    }

    /** {@code p log(p/q) - p + q}, from the larger of the two. */
    double forward() {
        double g = logRatio();
        return g > 0 ? p() * Excess.reverse(-g) : q() * Excess.forward(g);
    }

    /** {@code q log(q/p) - q + p}, likewise. */
    double reverse() {
        double g = logRatio();
        return g > 0 ? p() * Excess.forward(-g) : q() * Excess.reverse(g);
    }
}
