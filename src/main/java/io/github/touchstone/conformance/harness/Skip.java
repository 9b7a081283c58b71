package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Dtype;
import java.util.Optional;

/**
 * A deviation that is known: cases that are expected to fail (spec HAR-6).
 *
 * @param pattern which cases
 * @param dtype in which format; empty: in any
 * @param reason why
 * @param issue where it is tracked, or empty
 * @param place where the line stands, such as {@code skips.txt:3}
 */
public record Skip(Glob pattern, Optional<Dtype> dtype, String reason, String issue, String place) {
    /** Whether it speaks of this case in this format. */
    public boolean covers(String id, Dtype asked) {
        return pattern.matches(id) && dtype.map(d -> d == asked).orElse(true);
    }

    /** The pattern as it was written, {@code step/*@float32}. */
    public String text() {
        return pattern + dtype.map(d -> "@" + d.label()).orElse("");
    }
}
