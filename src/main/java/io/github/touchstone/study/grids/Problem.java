package io.github.touchstone.study.grids;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.study.information.IntegratedInformation;
import io.github.touchstone.study.information.NormalInformation;

/**
 * One question: how many steps does this take?
 *
 * @param target whose law is sampled
 * @param integrator the sampler
 * @param grid the spacing of the times
 * @param span where the reverse process runs
 * @param goal eps, what the path divergence may be, in nats
 */
public record Problem(Source target, Integrator integrator, Grid grid, Span span, Rational goal) {
    /** The target of a point, two points, or a smooth one. */
    public enum Source {
        /** The point mass at 0. */
        POINT("point mass at 0"),
        /** The fair law on -1 and 1. */
        TWO_POINTS("points -1, 1"),
        /** N(0, lambda), run to time zero. */
        SMOOTH("N(0, lambda)");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        /** Its name in tables. */
        public String label() {
            return label;
        }
    }

    /** The target's law. */
    IntegratedInformation law() {
        return target == Source.TWO_POINTS
                ? new TwoPointsInformation()
                : new NormalInformation(span.smoothing().doubleValue());
    }

    /** The path divergence on N steps in binary64, by {@link PathSum}. */
    double divergence(int steps) {
        return of(integrator).at(steps);
    }

    private PathSum of(Integrator other) {
        return new PathSum(law(), other, grid.times(span));
    }

    /** The same question for another sampler. */
    Problem with(Integrator other) {
        return new Problem(target, other, grid, span, goal);
    }

    /** The same question for another grid. */
    Problem with(Grid other) {
        return new Problem(target, integrator, other, span, goal);
    }

    /** {@code KL(X_T || N(0,1))}, below which no number of steps leads. */
    double start() {
        return law().start(lastNoise());
    }

    /** {@code s} at the horizon. */
    double lastNoise() {
        return StrictMath.expm1(span.unit() * span.horizon().doubleValue());
    }

    /** {@code s} at the stop. */
    double firstNoise() {
        return StrictMath.expm1(span.unit() * span.stop().doubleValue());
    }

    /** {@code L = int I ds}: for a normal law the logarithm of the ratio of the precisions at the two ends (BND-9). */
    double range() {
        return law().between(firstNoise(), lastNoise());
    }
}
