package io.github.touchstone.study.montecarlo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws in blocks of fixed size, each with its own stream, in parallel, and merged in the order of the blocks: the same bits for any
 * number of threads (spec MCP-2).
 */
final class Blocks {
    /** The draws of a block. */
    static final int SIZE = 256;

    /** The blocks between two reports of progress. */
    private static final int BATCH = 512;

    private record Block(int stratum, int draws, UniformRandomProvider rng) {}

    private Blocks() {}

    /** {@code counts[s]} draws of each stratum s. */
    static Tally[] draw(
            Strata strata, long[] counts, Streams.Stage streams, Progress progress, long before, long planned) {
        Tally[] tallies = new Tally[strata.size()];
        Arrays.fill(tallies, Tally.EMPTY);
        List<Block> batch = new ArrayList<>(BATCH);
        long done = before;
        for (int s = 0; s < counts.length; s++) {
            for (long left = counts[s]; left > 0; left -= SIZE) {
                batch.add(new Block(s, (int) Math.min(left, SIZE), streams.next()));
                if (batch.size() == BATCH) {
                    done += run(strata, batch, tallies);
                    progress.draws(done, planned);
                    batch.clear();
                }
            }
        }
        done += run(strata, batch, tallies);
        progress.draws(done, planned);
        return tallies;
    }

    private static long run(Strata strata, List<Block> batch, Tally[] tallies) {
        List<Tally> results = IntStream.range(0, batch.size())
                .parallel()
                .mapToObj(i -> run(strata, batch.get(i)))
                .toList();
        long draws = 0;
        for (int i = 0; i < batch.size(); i++) {
            int s = batch.get(i).stratum();
            tallies[s] = tallies[s].merge(results.get(i));
            draws += batch.get(i).draws();
        }
        return draws;
    }

    private static Tally run(Strata strata, Block block) {
        Draws draws = strata.open(block.stratum(), block.rng());
        Tally tally = Tally.EMPTY;
        for (int i = 0; i < block.draws(); i++) {
            tally = tally.with(draws.next());
        }
        return tally;
    }
}
