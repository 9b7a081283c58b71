package io.github.touchstone.samplers.flow;

import java.util.List;

/** The points where the slope of a step changes its sign (spec FLW-2). */
final class CriticalPoints {
    private CriticalPoints() {}

    /** In increasing order; none where the slope has a positive lower bound. */
    static List<Double> of(LineMap map) {
        if (map.leastSlope() > 0) {
            return List.of();
        }
        throw new UnresolvedFlowException("the slope of a step may change its sign");
    }
}
