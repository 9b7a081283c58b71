package io.github.touchstone.spec.schedules;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which N of the T training timesteps 0..T-1 a sampler visits (SCH-18; the names of Lin et al. 2024, table 2, and of Hugging Face
 * diffusers). N need not divide T. Rounding is to the nearest integer, ties to even, of exact fractions; NumPy rounds the same
 * way but forms the fractions in binary64, where a tie can be lost.
 */
public sealed interface TimestepSpacing {
    /** The short form: {@code leading}, {@code leading+1}, {@code trailing}, {@code linspace}, or a list {@code 0,250,500}. */
    String name();

    /**
     * The timesteps, strictly increasing in 0..T-1. Throws {@link InvalidScheduleException} if there are none for these numbers.
     *
     * @param trainSteps T
     * @param steps N
     */
    List<Integer> timesteps(int trainSteps, int steps);

    /** The number of timesteps where the spacing fixes it. */
    default OptionalInt onlySteps() {
        return OptionalInt.empty();
    }

    /**
     * {@code tau_i = i floor(T/N) + offset}, i = 0..N-1. The top timestep T-1 is in general not visited.
     *
     * @param offset practice has 0 and 1
     */
    record Leading(int offset) implements TimestepSpacing {
        /** Rejects a negative offset. */
        public Leading {
            if (offset < 0) {
                throw new InvalidScheduleException("leading: offset = " + offset + " is negative");
            }
        }

        @Override
        public String name() {
            return offset == 0 ? "leading" : "leading+" + offset;
        }

        @Override
        public List<Integer> timesteps(int trainSteps, int steps) {
            requireSteps(this, trainSteps, steps);
            int ratio = trainSteps / steps;
            long top = (steps - 1L) * ratio + offset;
            if (top >= trainSteps) {
                throw new InvalidScheduleException(name() + ": timestep " + top + " is outside 0.." + (trainSteps - 1));
            }
            return IntStream.range(0, steps).mapToObj(i -> i * ratio + offset).toList();
        }
    }

    /** {@code tau_i = round(T (i+1)/N) - 1}, i = 0..N-1: the top timestep T-1 is always visited. */
    record Trailing() implements TimestepSpacing {
        @Override
        public String name() {
            return "trailing";
        }

        @Override
        public List<Integer> timesteps(int trainSteps, int steps) {
            requireSteps(this, trainSteps, steps);
            return IntStream.rangeClosed(1, steps)
                    .mapToObj(i -> rounded((long) trainSteps * i, steps) - 1)
                    .toList();
        }
    }

    /** {@code tau_i = round(i (T-1)/(N-1))}, i = 0..N-1: both ends are visited; N = 1 visits 0 alone, as NumPy has it. */
    record Linspace() implements TimestepSpacing {
        @Override
        public String name() {
            return "linspace";
        }

        @Override
        public List<Integer> timesteps(int trainSteps, int steps) {
            requireSteps(this, trainSteps, steps);
            return IntStream.range(0, steps)
                    .mapToObj(i -> i == 0 ? 0 : rounded(i * (trainSteps - 1L), steps - 1))
                    .toList();
        }
    }

    /**
     * Timesteps as listed.
     *
     * @param listed distinct, at least 0, in any order; held in increasing order
     */
    record Listed(List<Integer> listed) implements TimestepSpacing {
        /** Sorts the list, and rejects an empty one, negative timesteps and repeated ones. */
        public Listed {
            listed = listed.stream().sorted().toList();
            if (listed.isEmpty()) {
                throw new InvalidScheduleException("timesteps: the list is empty");
            }
            if (listed.get(0) < 0) {
                throw new InvalidScheduleException("timesteps: " + listed.get(0) + " is negative");
            }
            for (int i = 1; i < listed.size(); i++) {
                if (listed.get(i).equals(listed.get(i - 1))) {
                    throw new InvalidScheduleException("timesteps: " + listed.get(i) + " is listed twice");
                }
            }
        }

        @Override
        public String name() {
            return listed.stream().map(Object::toString).collect(Collectors.joining(","));
        }

        @Override
        public OptionalInt onlySteps() {
            return OptionalInt.of(listed.size());
        }

        @Override
        public List<Integer> timesteps(int trainSteps, int steps) {
            Require.only("timesteps", steps, listed.size());
            int top = listed.get(listed.size() - 1);
            if (top >= trainSteps) {
                throw new InvalidScheduleException("timesteps: " + top + " is outside 0.." + (trainSteps - 1));
            }
            return listed;
        }
    }

    private static void requireSteps(TimestepSpacing spacing, int trainSteps, int steps) {
        Require.steps(spacing.name(), steps, 1);
        if (steps > trainSteps) {
            throw new InvalidScheduleException(
                    spacing.name() + ": N = " + steps + " timesteps out of T = " + trainSteps);
        }
    }

    /** {@code n/d} to the nearest integer, ties to even, for n &gt;= 0 and d &gt; 0. */
    private static int rounded(long n, long d) {
        long floor = n / d;
        int side = Long.compare(2 * (n % d), d);
        boolean up = side > 0 || (side == 0 && floor % 2 == 1);
        return Math.toIntExact(up ? floor + 1 : floor);
    }
}
