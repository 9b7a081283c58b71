package io.github.touchstone.samplers.flow;

/**
 * An interval of y between neighbouring breaks, parametrised by u in [0, 1] so that a density like {@code 1/sqrt(y - c)} at a
 * critical value c becomes smooth: {@code y = c + w u^2}.
 *
 * @param low the lower end
 * @param high the upper end
 * @param singular which end is a critical value
 */
record Cell(double low, double high, Singular singular) {
    /** The end that is a critical value. */
    enum Singular {
        NONE,
        LOW,
        HIGH
    }

    double y(double u) {
        double width = high - low;
        return switch (singular) {
            case NONE -> low + width * u;
            case LOW -> low + width * u * u;
            case HIGH -> high - width * (1 - u) * (1 - u);
        };
    }

    /** {@code dy/du}. */
    double speed(double u) {
        double width = high - low;
        return switch (singular) {
            case NONE -> width;
            case LOW -> 2 * width * u;
            case HIGH -> 2 * width * (1 - u);
        };
    }
}
