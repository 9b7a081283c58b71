package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.TrainSchedule;
import io.github.touchstone.spec.schedules.ZeroTerminalSnr;
import java.util.List;

/**
 * A schedule with the timesteps that conversions are asked at.
 *
 * @param slug a piece of ids
 * @param words a piece of sentences
 * @param schedule of training
 * @param timesteps small, middle and large
 */
record Named(String slug, String words, TrainSchedule schedule, List<Integer> timesteps) {
    /** Short and long chains with abar above zero. */
    static List<Named> all() {
        return List.of(
                new Named("short", "the linear chain of 20", Chains.SHORT, List.of(0, 10, 19)),
                new Named(
                        "linear-1000",
                        "the linear chain of 1000",
                        new TrainSchedule(Chains.LINEAR, 1000),
                        List.of(0, 500, 999)),
                new Named(
                        "scaled-linear-1000",
                        "the scaled linear chain of 1000",
                        new TrainSchedule(Chains.SCALED_LINEAR, 1000),
                        List.of(0, 333, 999)),
                new Named(
                        "cosine-1000",
                        "the cosine chain of 1000",
                        new TrainSchedule(Chains.COSINE, 1000),
                        List.of(0, 600, 998, 999)),
                new Named("exact", "a chain with rational roots", Chains.EXACT, List.of(0, 1)));
    }

    /** A chain that ends at abar = 0. */
    static Named zeroSnr() {
        return new Named(
                "scaled-linear-1000-zero-snr",
                "the scaled linear chain of 1000, rescaled to zero terminal signal-to-noise ratio",
                new TrainSchedule(new ZeroTerminalSnr(Chains.SCALED_LINEAR), 1000),
                List.of(0, 900, 999));
    }
}
