package io.github.touchstone.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookTest {
    private final List<Look> looks = IntStream.range(0, 16).mapToObj(Look::of).toList();

    @Test
    void of_firstEight_differInSymbolAndDashes() {
        List<Look> eight = looks.subList(0, 8);
        assertThat(eight).extracting(Look::symbol).doesNotHaveDuplicates();
        assertThat(eight).extracting(Look::dashes).doesNotHaveDuplicates();
        assertThat(eight).extracting(Look::colour).doesNotHaveDuplicates();
    }

    /** The next eight have the same symbols, filled where those are hollow, and other dashes. */
    @Test
    void of_sixteen_differ() {
        for (int i = 0; i < 8; i++) {
            assertThat(looks.get(i).symbol()).isSameAs(looks.get(i + 8).symbol());
            assertThat(looks.get(i).fill()).isNotEqualTo(looks.get(i + 8).fill());
            assertThat(looks.get(i).dashes()).isNotEqualTo(looks.get(i + 8).dashes());
        }
    }

    /** In grey: neighbours in the legend are at least a fifteenth of the way from black to white apart (Rec. 709 weights, no gamma). */
    @Test
    void of_neighbours_differInBrightness() {
        List<Double> greys = looks.stream()
                .map(Look::colour)
                .map(c -> (0.2126 * c.getRed() + 0.7152 * c.getGreen() + 0.0722 * c.getBlue()) / 255)
                .toList();
        for (int i = 1; i < 8; i++) {
            assertThat(Math.abs(greys.get(i) - greys.get(i - 1))).as("%d", i).isGreaterThan(1 / 15.0);
        }
    }
}
