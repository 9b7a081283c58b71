package io.github.touchstone.study.findings;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The same measurement at many points, on all cores, with the results in the order of the points. */
public final class Sweep {
    private Sweep() {}

    /** The results, one a point. An exception of one point ends the sweep. */
    public static <P, R> List<R> over(List<P> points, Progress progress, Function<P, R> measurement) {
        AtomicLong done = new AtomicLong();
        return points.parallelStream()
                .map(point -> {
                    R result = measurement.apply(point);
                    progress.pieces(done.incrementAndGet(), points.size());
                    return result;
                })
                .toList();
    }
}
