package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.math.numbers.Decimals;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Turns the answer to a case into a finding (spec HAR-4). */
public final class Judge {
    /** Outputs that are compared if they are given, and not missed if they are not. */
    private static final Set<String> OPTIONAL = Set.of("log_density", "pred_original_sample");

    /** Outputs that an operation may give although a case does not ask for them. */
    private static final Map<String, Set<String>> ALLOWED =
            Map.of("step", Set.of("pred_original_sample"), "timesteps", Set.of("timesteps", "previous_timesteps"));

    private Judge() {}

    /** The finding. */
    public static Finding judge(Case asked, Dtype dtype, Answer answer) {
        if (answer instanceof Answer.Outputs outputs) {
            return compare(asked, dtype, outputs);
        } else if (answer instanceof Answer.Skipped skipped) {
            return new Finding.Declared(skipped.reason(), skipped.issue());
        } else if (answer instanceof Answer.Unsupported unsupported) {
            return new Finding.Unsupported(Optional.empty(), unsupported.reason());
        } else if (answer instanceof Answer.Failed failed) {
            return new Finding.Raised(failed.message());
        } else if (answer instanceof Answer.Broken broken) {
            return new Finding.Broke(broken.kind(), broken.detail(), broken.stderr());
        }
        throw new IllegalStateException("unknown answer " + answer);
    }

    private static Finding compare(Case asked, Dtype dtype, Answer.Outputs answer) {
        List<Comparison> comparisons = new ArrayList<>();
        asked.expect().forEach((output, want) -> {
            boolean given =
                    answer.reals().containsKey(output) || answer.integers().containsKey(output);
            if (given || !OPTIONAL.contains(output)) {
                comparisons.add(one(output, want, answer, dtype));
            }
        });
        unasked(asked, answer)
                .forEach(output -> comparisons.add(Comparison.misshapen(output, 0, "is no output of " + asked.op())));
        Grade grade = comparisons.stream().map(Comparison::grade).reduce(Grade.TIGHT, Grade::and);
        if (grade != Grade.MISMATCH) {
            return new Finding.Agrees(
                    grade, largest(comparisons, Comparison::worst, 3), largest(comparisons, Comparison::share, 2), "");
        }
        return new Finding.Differs(
                comparisons.stream()
                        .filter(c -> c.grade() == Grade.MISMATCH)
                        .map(WrongOutput::of)
                        .toList(),
                Diagnosis.of(asked, dtype, answer),
                Optional.of(answer));
    }

    private static String largest(List<Comparison> comparisons, Function<Comparison, Rational> what, int digits) {
        Rational largest = comparisons.stream().map(what).reduce(Rational.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return Decimals.text(Decimals.nearest(largest, digits));
    }

    private static Comparison one(String output, Expectation want, Answer.Outputs answer, Dtype dtype) {
        List<String> reals = answer.reals().get(output);
        List<Long> integers = answer.integers().get(output);
        if (want instanceof Expectation.Reals expected) {
            int entries = expected.values().size();
            return reals == null
                    ? Comparison.misshapen(
                            output, entries, integers == null ? "is missing" : "holds integers, not reals as text")
                    : RealComparison.of(output, expected, reals, dtype);
        } else if (want instanceof Expectation.Integers expected) {
            int entries = expected.values().size();
            return integers == null
                    ? Comparison.misshapen(output, entries, reals == null ? "is missing" : "holds text, not integers")
                    : IntegerComparison.of(output, expected.values(), integers);
        }
        throw new IllegalArgumentException(output + " is derived, and no implementation is asked for it");
    }

    private static Set<String> unasked(Case asked, Answer.Outputs answer) {
        Set<String> names = new TreeSet<>(answer.reals().keySet());
        names.addAll(answer.integers().keySet());
        names.removeAll(asked.expect().keySet());
        names.removeAll(ALLOWED.getOrDefault(asked.op(), Set.of()));
        return names;
    }
}
