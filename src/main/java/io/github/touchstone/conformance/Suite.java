package io.github.touchstone.conformance;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All checks of the built-in samplers, in the order of the specification's chapters. */
public final class Suite {
    private Suite() {}

    /** Every check. */
    public static List<Check> checks() {
        return Stream.of(
                        CoefficientChecks.all(),
                        TimeSteppingChecks.all(),
                        IdentityChecks.all(),
                        ExactnessChecks.all(),
                        BoundChecks.all(),
                        InequalityChecks.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Examines the samplers by the selected checks. The results come in the order of {@link #checks}, whatever the number of cores.
     *
     * @param finished is told of each result as it comes, from any thread
     */
    public static List<CheckResult> run(
            SamplersUnderTest samplers, Predicate<Check> selected, Consumer<CheckResult> finished) {
        return checks().stream().filter(selected).toList().parallelStream()
                .map(check -> {
                    CheckResult result = CheckResult.of(check, samplers);
                    finished.accept(result);
                    return result;
                })
                .toList();
    }
}
