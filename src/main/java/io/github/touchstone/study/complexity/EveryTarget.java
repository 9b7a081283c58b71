package io.github.touchstone.study.complexity;

/** The number of steps that is enough for every target of a dimension and a second moment, on geometric ratios (spec CPX-3). */
final class EveryTarget {
    private EveryTarget() {}

    /**
     * {@code ceil((d L^2/4 + L E|X_0|^2/(2 s_T))/(eps - start))} steps for DDPM in the theory form, and one level more than steps, with
     * {@code L = log(s_T/s_1)} and the start bounded by {@code (abar_T E|X_0|^2 + d (-log(1 - abar_T) - abar_T))/2}. Plus infinity if the
     * start alone may cost eps.
     */
    static double levels(Question question, double horizon) {
        double d = question.dimension();
        double secondMoment = question.family().coordinates(question.dimension()).entrySet().stream()
                .mapToDouble(e -> e.getValue() * secondMoment(e.getKey()))
                .sum();
        double last = StrictMath.expm1(horizon);
        double signal = StrictMath.exp(-horizon);
        double length = StrictMath.log(last / StrictMath.expm1(question.delta()));
        double start = (signal * secondMoment + d * (-StrictMath.log1p(-signal) - signal)) / 2;
        double left = question.eps() - start;
        return left > 0
                ? 1 + Math.ceil((d * length * length / 4 + length * secondMoment / (2 * last)) / left)
                : Double.POSITIVE_INFINITY;
    }

    private static double secondMoment(Law law) {
        return switch (law) {
            case POINT -> 0;
            case NARROW -> 0.01;
            case POINTS -> 1;
            case MIXTURE -> 4.25;
        };
    }
}
