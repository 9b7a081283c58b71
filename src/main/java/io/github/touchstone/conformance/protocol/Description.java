package io.github.touchstone.conformance.protocol;

import io.github.touchstone.conformance.cases.Dtype;
import java.util.Map;
import java.util.Set;

/**
 * What an implementation says of itself.
 *
 * @param name for example {@code diffusers}
 * @param version of the implementation
 * @param language that it is written in
 * @param homepage where it lives
 * @param issues where its faults are reported
 * @param dtypes the formats that it can compute in
 * @param capabilities the features that it has, as in the {@code requires} of cases
 * @param conventions named conventions, for the report
 */
public record Description(
        String name,
        String version,
        String language,
        String homepage,
        String issues,
        Set<Dtype> dtypes,
        Set<String> capabilities,
        Map<String, String> conventions) {
    /** Copies the collections. */
    public Description {
        dtypes = Set.copyOf(dtypes);
        capabilities = Set.copyOf(capabilities);
        conventions = Map.copyOf(conventions);
    }
}
