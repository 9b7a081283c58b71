package io.github.touchstone.conformance.harness;

import io.github.touchstone.conformance.cases.Case;
import io.github.touchstone.conformance.cases.Dtype;
import io.github.touchstone.conformance.cases.Expectation;
import io.github.touchstone.conformance.protocol.Answer;
import io.github.touchstone.conformance.protocol.BreakageException;
import io.github.touchstone.conformance.protocol.WireNumber;
import io.github.touchstone.math.numbers.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a wrong answer is instead, where that is cheaply recognised (spec HAR-8). A hint: no verdict depends on it. */
final class Diagnosis {
    private Diagnosis() {}

    /** The first output of which anything is recognised. */
    static Optional<String> of(Case asked, Dtype dtype, Answer.Outputs answer) {
        return asked.expect().entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue(), asked, dtype, answer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> of(
            String output, Expectation want, Case asked, Dtype dtype, Answer.Outputs answer) {
        List<String> reals = answer.reals().get(output);
        List<Long> integers = answer.integers().get(output);
        Optional<String> found = Optional.empty();
        if (want instanceof Expectation.Reals expected
                && reals != null
                && reals.size() == expected.values().size()) {
            found = reals(expected, reals, asked, dtype);
        } else if (want instanceof Expectation.Integers expected && integers != null) {
            found = IntegerRelations.of(expected.values(), integers);
        }
        return found.map(text -> output + " " + text);
    }

    private static Optional<String> reals(Expectation.Reals expected, List<String> reals, Case asked, Dtype dtype) {
        List<Double> got = new ArrayList<>();
        int notFinite = 0;
        for (String text : reals) {
            WireNumber number;
            try {
                number = WireNumber.read(text, dtype);
            } catch (BreakageException e) {
                return Optional.of("holds " + text + ", which is no number of " + dtype.label());
            }
            notFinite += number instanceof WireNumber.Finite ? 0 : 1;
            got.add(number instanceof WireNumber.Finite f ? f.value().doubleValue() : Double.NaN);
        }
        if (notFinite > 0) {
            return Optional.of("is not finite in " + notFinite + " of " + reals.size() + " entries");
        }
        List<Double> want = expected.values().stream()
                .map(v -> Rational.parse(v).doubleValue())
                .toList();
        return new RealRelations(want, got, dtype).recognised(asked.input());
    }
}
