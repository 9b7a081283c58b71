package io.github.touchstone.study.samples;

import io.github.touchstone.math.statistics.DetectableDivergence;
import io.github.touchstone.math.statistics.Draws;
import io.github.touchstone.math.statistics.Holm;
import io.github.touchstone.math.statistics.KolmogorovSmirnov;
import io.github.touchstone.study.InvalidExperimentException;
import io.github.touchstone.study.UndefinedQuantityException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * What draws say about the laws of an inquiry (spec DRW-1).
 *
 * @param inquiry the laws
 * @param plan how they were tested
 * @param count n, the number of draws
 * @param laws the verdicts: the output, if there is a sampler, then the target
 * @param klOfLaws {@code KL(X_r||Y_m)} in nats, if there is a sampler and the number is known and positive
 */
public record SampleVerdict(Inquiry inquiry, Plan plan, int count, List<LawVerdict> laws, OptionalDouble klOfLaws) {
    /** Copies the list. */
    public SampleVerdict {
        laws = List.copyOf(laws);
    }

    /**
     * Tests the draws. Throws {@link InvalidExperimentException} if there are none or their dimension is not the target's, and as
     * {@link Draws#forEach} does.
     */
    public static SampleVerdict of(Inquiry inquiry, Draws draws, Plan plan) {
        long d = inquiry.target().value().dimension();
        if (draws.dimension() != d) {
            // a malformed file is reported as such first
            draws.forEach(x -> {});
            throw new InvalidExperimentException(
                    "file",
                    "holds draws in d = " + draws.dimension()
                            + ", the length of its last axis or of a line, and the target has d = " + d);
        }
        Map<Role, Known> known = new EnumMap<>(Role.class);
        inquiry.experiment().ifPresent(e -> known.put(Role.OUTPUT, Known.by(() -> OutputLaw.of(e))));
        known.put(Role.TARGET, Known.by(() -> ForwardLaw.of(inquiry.target().value(), inquiry.noised())));
        List<SpaceLaw> laws =
                known.values().stream().flatMap(k -> k.law().stream()).toList();
        Examination examination = Examination.of(draws, laws, plan);
        List<LawVerdict> verdicts = new ArrayList<>();
        known.forEach((role, k) -> verdicts.add(verdict(role, k, examination, plan)));
        return new SampleVerdict(inquiry, plan, examination.count(), verdicts, LawGap.of(inquiry));
    }

    /** A law, or why there is none. */
    private record Known(Optional<SpaceLaw> law, String reason) {
        static Known by(Supplier<SpaceLaw> way) {
            try {
                return new Known(Optional.of(way.get()), "");
            } catch (UndefinedQuantityException e) {
                return new Known(Optional.empty(), String.valueOf(e.getMessage()));
            }
        }
    }

    private static LawVerdict verdict(Role role, Known known, Examination examination, Plan plan) {
        if (known.law().isEmpty()) {
            return new LawVerdict.Untested(role, known.reason());
        }
        List<Examination.TestRow> rows = examination.tests(known.law().get());
        List<Double> adjusted =
                Holm.adjusted(rows.stream().map(row -> row.fit().pValue()).toList());
        List<TestResult> results = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Examination.TestRow row = rows.get(i);
            results.add(new TestResult(row.test(), row.direction(), row.fit(), adjusted.get(i)));
        }
        return new LawVerdict.Tested(role, results, adjusted.stream().allMatch(p -> p >= plan.significance()));
    }

    /** The verdict on a law; empty on the output if there is no sampler. */
    public Optional<LawVerdict> on(Role role) {
        return laws.stream().filter(v -> v.role() == role).findFirst();
    }

    /** The least divergences that n draws could have shown by any test. */
    public DetectableDivergence detectable() {
        return DetectableDivergence.of(count, plan.significance(), plan.power());
    }

    /**
     * The gap between distribution functions, along any direction tested, that the tests of a law find with the plan's power, by
     * Kolmogorov-Smirnov at Holm's strictest level.
     */
    public double detectableGap(LawVerdict.Tested verdict) {
        return KolmogorovSmirnov.detectableGap(
                count, plan.significance() / verdict.tests().size(), plan.power());
    }

    /** The draws without which no test tells the output from the target, if their divergence is known. */
    public OptionalDouble drawsNeeded() {
        return klOfLaws.isPresent()
                ? OptionalDouble.of(
                        DetectableDivergence.drawsNeeded(klOfLaws.getAsDouble(), plan.significance(), plan.power()))
                : OptionalDouble.empty();
    }
}
