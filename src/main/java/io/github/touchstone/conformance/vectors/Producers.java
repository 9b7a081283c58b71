package io.github.touchstone.conformance.vectors;

import io.github.touchstone.conformance.cases.Producer;
import io.github.touchstone.conformance.law.BoundCases;
import io.github.touchstone.conformance.law.DensityCases;
import io.github.touchstone.conformance.law.LawCases;
import io.github.touchstone.conformance.law.MixtureBoundCases;
import java.util.ArrayList;
import java.util.List;

/** Who makes cases: the one list (spec VEC-6). */
final class Producers {
    private Producers() {}

    /** In the order of the manifest. */
    static List<Producer> all() {
        List<Producer> all = new ArrayList<>(withNumbersFrom(new Computed()));
        all.add(new LawCases());
        all.add(new DensityCases());
        all.add(new BoundCases());
        all.add(new MixtureBoundCases());
        return List.copyOf(all);
    }

    /** Those that do not compute what they expect. */
    static List<Producer> withNumbersFrom(Expectations expectations) {
        return List.of(
                new ScheduleCases(expectations),
                new TimestepCases(expectations),
                new ConvertCases(expectations),
                new ForwardCases(expectations),
                new CoefficientCases(expectations),
                new StepCases(expectations),
                new EdgeCases(expectations),
                new StrideCases(expectations),
                new CombinationCases(expectations),
                new TrajectoryCases(expectations),
                new ScoreCases(expectations),
                new MixtureStepCases(expectations));
    }
}
