package io.github.touchstone.conformance.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.conformance.cases.Case;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every two options of steps that go together meet in a vector (VEC-10). */
class OptionPairsTest {
    /** Capabilities of one kind of which a question has one. */
    private static final List<String> ALTERNATIVES =
            List.of("schedule:", "spacing:", "sampler:", "prediction:", "variance:", "final:");

    private static final List<List<String>> STEPS = Vectors.inFolder(Path.of("testdata")).files().stream()
            .flatMap(file -> file.cases().stream())
            .filter(c -> c.op().equals("step"))
            .map(Case::requires)
            .toList();

    /** Two capabilities, the first before the second in the alphabet. */
    private record Pair(String first, String second) {
        /** Whether a beginning of one and a beginning of the other are these. */
        boolean is(String some, String others) {
            return (first.startsWith(some) && second.startsWith(others))
                    || (first.startsWith(others) && second.startsWith(some));
        }

        boolean admissible() {
            boolean alternatives = ALTERNATIVES.stream().anyMatch(kind -> is(kind, kind));
            boolean ofDdpm = is("sampler:ddim", "variance:"); // DDIM has eta in place of a variance type
            boolean ofDdim = is("sampler:ddpm", "eta") // and DDPM has no eta and derives no noise
                    || is("sampler:ddpm", "use_clipped_model_output")
                    || is("variance:", "eta")
                    || is("variance:", "use_clipped_model_output");
            boolean bothClip = is("clip", "thresholding"); // at most one of them (VEC-4)
            boolean shifted = is("steps_offset", "spacing:") && !is("steps_offset", "spacing:leading"); // SCH-18
            return !(alternatives || ofDdpm || ofDdim || bothClip || shifted);
        }
    }

    @Test
    void pairs_admissible_areAllAskedTogether() {
        Set<Pair> asked = new HashSet<>();
        STEPS.forEach(requires -> asked.addAll(pairs(requires)));
        List<Pair> missing = pairs(options()).stream()
                .filter(Pair::admissible)
                .filter(pair -> !asked.contains(pair))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void pairs_inadmissible_areNeverAsked() {
        STEPS.forEach(requires -> assertThat(pairs(requires)).allMatch(Pair::admissible));
    }

    @Test
    void options_areThoseOfSteps() {
        assertThat(options()).contains("clip", "eta", "schedule:sigmoid", "spacing:listed", "zero_snr");
    }

    private static List<String> options() {
        return STEPS.stream().flatMap(List::stream).distinct().sorted().toList();
    }

    private static List<Pair> pairs(List<String> sorted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int k = i + 1; k < sorted.size(); k++) {
                pairs.add(new Pair(sorted.get(i), sorted.get(k)));
            }
        }
        return pairs;
    }
}
