package io.github.touchstone.study.montecarlo;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The strata of several sums, one after the other.
 *
 * @param parts the sums, at least one
 */
record Joined(List<? extends Strata> parts) implements Strata {
    @Override
    public int size() {
        return parts.stream().mapToInt(Strata::size).sum();
    }

    @Override
    public Draws open(int s, UniformRandomProvider rng) {
        int left = s;
        for (Strata part : parts) {
            if (left < part.size()) {
                return part.open(left, rng);
            }
            left -= part.size();
        }
        throw new IndexOutOfBoundsException(s);
    }
}
