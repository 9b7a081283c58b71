package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.cases.Level;
import io.github.touchstone.conformance.cases.Note;
import io.github.touchstone.conformance.cases.VectorFile;
import io.github.touchstone.conformance.protocol.Description;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be asked (spec HAR-3).
 *
 * @param run the ids; a case is asked if one pattern matches
 * @param dtype the only format, or else all that the implementation declares
 * @param level the level of which to ask, empty: both, and MUST decides
 * @param skips the known deviations
 */
public record Plan(List<Glob> run, Optional<Dtype> dtype, Optional<Level> level, SkipList skips) {
    /** Copies the list. */
    public Plan {
        run = List.copyOf(run);
    }

    /** Everything, with no known deviation. */
    public static Plan everything() {
        return new Plan(List.of(Glob.of("*")), Optional.empty(), Optional.empty(), SkipList.none());
    }

    /** The trials, in the order of the files, the formats of a case side by side. */
    public List<Trial> trials(List<VectorFile> files, Description implementation) {
        List<Trial> trials = new ArrayList<>();
        List<Dtype> dtypes = dtypes(implementation.dtypes());
        for (VectorFile file : files) {
            for (Case c : file.cases()) {
                if (selects(c)) {
                    List<Note> notes = c.notes().stream()
                            .map(flag -> Optional.ofNullable(file.notes().get(flag)))
                            .flatMap(Optional::stream)
                            .toList();
                    dtypes.stream()
                            .filter(d -> hasTolerance(c, d))
                            .forEach(d -> trials.add(new Trial(c, d, notes, skips.covering(c, d))));
                }
            }
        }
        return List.copyOf(trials);
    }

    /** Whether the case is asked of an implementation that has everything it needs. */
    public boolean selects(Case c) {
        boolean levelFits =
                level.map(l -> l == Level.SHOULD || c.level() == Level.MUST).orElse(true);
        return levelFits && run.stream().anyMatch(glob -> glob.matches(c.id()));
    }

    /** Whether a mismatch in a case of level SHOULD decides: if the level was asked for by name. */
    public boolean shouldDecides() {
        return level.filter(l -> l == Level.SHOULD).isPresent();
    }

    private List<Dtype> dtypes(Set<Dtype> declared) {
        return Arrays.stream(Dtype.values())
                .filter(declared::contains)
                .filter(d -> dtype.map(only -> only == d).orElse(true))
                .toList();
    }

    private static boolean hasTolerance(Case c, Dtype dtype) {
        return c.expect().values().stream()
                .allMatch(want -> !(want instanceof Expectation.Reals reals)
                        || reals.tolerances().isEmpty()
                        || reals.tolerances().containsKey(dtype));
    }
}
