package io.github.touchstone.study.montecarlo;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/** Draws that are kept, made in blocks like those of {@link Blocks} (spec MCP-2). */
final class Sample {
    private Sample() {}

    /** n draws of a law in d dimensions, the same for any number of threads. */
    static double[][] of(Law law, int d, int n, Streams.Stage streams) {
        int blocks = (n + Blocks.SIZE - 1) / Blocks.SIZE;
        List<UniformRandomProvider> generators =
                IntStream.range(0, blocks).mapToObj(b -> streams.next()).toList();
        double[][] draws = new double[n][d];
        IntStream.range(0, blocks).parallel().forEach(b -> {
            Law.Points points = law.open(generators.get(b));
            for (int i = b * Blocks.SIZE; i < Math.min(n, (b + 1) * Blocks.SIZE); i++) {
                points.next(draws[i]);
            }
        });
        return draws;
    }
}
