package io.github.touchstone.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The known name that a misspelt one probably means. */
final class Suggestions {
    private Suggestions() {}

    /** The known name at the smallest edit distance, if that is at most a third of its length, and at least one. */
    static Optional<String> nearest(String word, Collection<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> distance(lower, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(lower, name)));
    }

    /** Levenshtein's distance: the least number of insertions, deletions and replacements of one character. */
    static int distance(String a, String b) {
        int[] before = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
