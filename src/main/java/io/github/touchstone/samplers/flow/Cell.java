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

    /**
     * The relative error of a density like {@code 1/sqrt(y - c)} because y is rounded, zero away from critical values: half of
     * {@code ulp(y)/(y - c)}, and some for the rounding of c itself; at most one.
     */
    double blur(double u) {
        double offset = singular == Singular.LOW ? u : 1 - u;
        double distance = (high - low) * offset * offset;
        double rounding = 4 * Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
        return singular == Singular.NONE ? 0 : Math.min(1, rounding / distance);
    }

    /** Whether u is the end that is a critical value. */
    boolean critical(double u) {
        return (singular == Singular.LOW && u == 0) || (singular == Singular.HIGH && u == 1);
    }
}
