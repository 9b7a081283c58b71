package io.github.touchstone.cli;

import io.github.touchstone.conformance.harness.Glob;
import io.github.touchstone.input.InputException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The patterns of {@code --run}. */
final class Patterns {
    private Patterns() {}

    /**
     * Whether one of the patterns matches; without patterns everything does. Throws {@link InputException} for what is no pattern, and
     * {@link NothingRanException} for a pattern that matches nothing: it is misspelt.
     */
    static <T> Predicate<T> any(List<String> patterns, Collection<T> all, Function<T, String> name, String what) {
        List<Glob> globs = globs(patterns);
        for (Glob glob : globs) {
            if (all.stream().noneMatch(x -> glob.matches(name.apply(x)))) {
                throw new NothingRanException("--run: '" + glob + "' does not match " + what + ", see --list");
            }
        }
        return x -> globs.isEmpty() || globs.stream().anyMatch(glob -> glob.matches(name.apply(x)));
    }

    static List<Glob> globs(List<String> patterns) {
        return patterns.stream().map(Patterns::glob).toList();
    }

    private static Glob glob(String pattern) {
        try {
            return Glob.of(pattern);
        } catch (IllegalArgumentException e) {
            throw InputException.rejected("--run", e);
        }
    }
}
