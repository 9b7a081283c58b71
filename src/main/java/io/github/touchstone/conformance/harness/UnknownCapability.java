package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Requirements;
import io.github.touchstone.conformance.protocol.Description;
import io.github.touchstone.text.Suggestions;
import java.util.List;
import java.util.Optional;

/**
 * A capability that an implementation declares and no case asks for: most likely a slip of the pen, which would leave out cases
 * without a word (spec ADP-3).
 *
 * @param name as declared
 * @param meant the known one that it probably stands for
 */
public record UnknownCapability(String name, Optional<String> meant) {
    /** Those that the implementation declares, sorted. */
    public static List<UnknownCapability> of(Description implementation) {
        List<String> known = Requirements.known();
        return implementation.capabilities().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new UnknownCapability(name, Suggestions.nearest(name, known)))
                .toList();
    }

    /** {@code unknown capability 'spacing:trailling', did you mean 'spacing:trailing'?}. */
    public String sentence() {
        return "unknown capability '" + name + "'"
                + meant.map(known -> ", did you mean '" + known + "'?").orElse("; VEC-7 lists the known ones");
    }
}
