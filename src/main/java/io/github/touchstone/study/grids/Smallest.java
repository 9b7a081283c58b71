package io.github.touchstone.study.grids;

/**
 * The smallest number of steps that reaches a goal (spec GRD-1), and what is known of it.
 *
 * @param steps N
 * @param reached the path divergence on N steps, in nats
 * @param missed that on N - 1 steps
 * @param proof why there is no smaller number
 */
public record Smallest(int steps, double reached, double missed, Proof proof) {
    /** Why no smaller number of steps reaches the goal. */
    public enum Proof {
        /** All smaller numbers fail: those near N in certified arithmetic, the others by a theorem (GRD-4). */
        PROVED("proved"),
        /** N reaches the goal and N - 1 fails, in certified arithmetic; that smaller numbers fail was seen on a sample. */
        DECIDED("N - 1 fails"),
        /** The same in binary64, by a margin well above its error. */
        NUMERICAL("N - 1 fails, binary64");

        private final String words;

        Proof(String words) {
            this.words = words;
        }

        /** As it is written in tables. */
        public String words() {
            return words;
        }
    }
}
