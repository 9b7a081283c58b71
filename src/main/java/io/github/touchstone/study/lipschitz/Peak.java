package io.github.touchstone.study.lipschitz;

import java.util.function.DoubleUnaryOperator;

/** Where a function of one hump is greatest, by golden section: a place to look. */
final class Peak {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int STEPS = 40;

    private Peak() {}

    /** The place between two others, to {@code 5e-9} of their distance. */
    static double between(double low, double high, DoubleUnaryOperator function) {
        double from = low;
        double to = high;
        double left = to - GOLDEN * (to - from);
        double right = from + GOLDEN * (to - from);
        double atLeft = function.applyAsDouble(left);
        double atRight = function.applyAsDouble(right);
        for (int i = 0; i < STEPS; i++) {
            if (atLeft < atRight) {
                from = left;
                left = right;
                atLeft = atRight;
                right = from + GOLDEN * (to - from);
                atRight = function.applyAsDouble(right);
            } else {
                to = right;
                right = left;
                atRight = atLeft;
                left = to - GOLDEN * (to - from);
                atLeft = function.applyAsDouble(left);
            }
        }
        return (from + to) / 2;
    }
}
