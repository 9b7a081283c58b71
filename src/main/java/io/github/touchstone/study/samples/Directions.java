package io.github.touchstone.study.samples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** The directions that draws are projected on: chosen before the draws are looked at, or the p-values would mean nothing (spec DRW-9). */
final class Directions {
    /** All axes are taken up to this dimension, and so many of them beyond. */
    private static final int AXES = 8;

    private Directions() {}

    /** The first axes, what the laws single out, and random directions, each once by name. On the line, the one axis. */
    static List<Direction> of(int dimension, Collection<SpaceLaw> laws, Plan plan) {
        Map<String, Direction> directions = new LinkedHashMap<>();
        for (int j = 0; j < Math.min(dimension, AXES); j++) {
            add(directions, Direction.axis(dimension, j));
        }
        if (dimension > 1) {
            laws.forEach(law -> law.natural().forEach(direction -> add(directions, direction)));
            UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(plan.seed());
            for (int k = 1; k <= plan.directions(); k++) {
                add(directions, Direction.of("random " + k, Numbers64.unit(gaussian(dimension, random))));
            }
        }
        return new ArrayList<>(directions.values());
    }

    private static void add(Map<String, Direction> directions, Direction direction) {
        directions.putIfAbsent(direction.name(), direction);
    }

    /** Independent N(0, 1) by Box and Muller, with functions that are the same on every machine. */
    private static double[] gaussian(int dimension, UniformRandomProvider random) {
        double[] a = new double[dimension];
        for (int j = 0; j < dimension; j++) {
            double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
            a[j] = radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
        }
        return a;
    }
}
