package io.github.touchstone.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All checks, in the order of the specification. */
public final class Suite {
    private static final List<String> CHAPTERS = List.of("SMP", "DDPM", "DDIM", "GAUSS", "BND");

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
                .sorted(Comparator.comparingInt(
                                (Check check) -> CHAPTERS.indexOf(check.anchor().prefix()))
                        .thenComparingInt(check -> check.anchor().number()))
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
