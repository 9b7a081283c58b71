package io.github.touchstone.conformance.harness;

import java.util.List;
import java.util.Optional;

/**
 * An output that is wrong.
 *
 * @param output its name
 * @param entries how many entries are expected
 * @param wrong how many of them are wrong
 * @param differences the first of them
 * @param shape what is wrong with the array as a whole, if that is the matter
 */
public record WrongOutput(String output, int entries, int wrong, List<Difference> differences, Optional<String> shape) {
    /** Copies the list. */
    public WrongOutput {
        differences = List.copyOf(differences);
    }

    static WrongOutput of(Comparison comparison) {
        return new WrongOutput(
                comparison.output(),
                comparison.entries(),
                comparison.wrong(),
                comparison.differences(),
                comparison.shape());
    }
}
