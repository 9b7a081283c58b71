package io.github.touchstone.conformance.harness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a wrong list of integers is instead: shifted, reversed, of other length. */
final class IntegerRelations {
    private IntegerRelations() {}

    static Optional<String> of(List<Long> want, List<Long> got) {
        if (want.isEmpty() || got.isEmpty()) {
            return Optional.empty();
        }
        List<Long> reversed = new ArrayList<>(got);
        Collections.reverse(reversed);
        if (got.size() > 1 && reversed.equals(want)) {
            return Optional.of("is in reverse order");
        }
        if (got.size() != want.size()) {
            return Optional.of("has " + Math.abs(got.size() - want.size())
                    + (got.size() < want.size() ? " entries too few" : " entries too many"));
        }
        if (new HashSet<>(got).size() < got.size()) {
            return Optional.of("repeats an entry");
        }
        long shift = got.get(0) - want.get(0);
        if (shift != 0 && range(want).allMatch(i -> got.get(i) - want.get(i) == shift)) {
            return Optional.of("is shifted by " + shift + " throughout");
        }
        long wrong = range(want).filter(i -> !want.get(i).equals(got.get(i))).count();
        boolean onlyLast = wrong == 1 && !got.get(got.size() - 1).equals(want.get(want.size() - 1));
        return onlyLast && want.size() > 1 ? Optional.of("is wrong in its last entry alone") : Optional.empty();
    }

    private static IntStream range(List<Long> list) {
        return IntStream.range(0, list.size());
    }
}
