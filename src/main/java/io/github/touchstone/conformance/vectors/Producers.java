package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Producer;
import java.util.List;

/** Who makes cases: the one list (spec VEC-6). */
final class Producers {
    private Producers() {}

    /** In the order of the manifest. */
    static List<Producer> all() {
        return all(new Computed());
    }

    /** Those that leave the numbers to others take these. */
    static List<Producer> all(Expectations expectations) {
        return List.of(
                new ScheduleCases(expectations),
                new TimestepCases(expectations),
                new ConvertCases(expectations),
                new ForwardCases(expectations),
                new CoefficientCases(expectations),
                new StepCases(expectations),
                new EdgeCases(expectations),
                new TrajectoryCases(expectations));
    }
}
