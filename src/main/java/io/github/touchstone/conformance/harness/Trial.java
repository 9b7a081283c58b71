package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Note;
import java.util.List;
import java.util.Optional;

/**
 * A case to be put in one format.
 *
 * @param asked the case
 * @param dtype the format
 * @param notes the failure classes that the case is apt to show
 * @param skip the known deviation that covers it
 */
public record Trial(Case asked, Dtype dtype, List<Note> notes, Optional<Skip> skip) {
    /** Copies the list. */
    public Trial {
        notes = List.copyOf(notes);
    }
}
