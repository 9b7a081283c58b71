package io.github.touchstone.conformance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.conformance.cases.Dtype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What a wrong array of reals is instead. Two numbers count as the same here if they share half the bits of the format.
 *
 * @param want the true values
 * @param got the answer, finite, of the same length
 * @param dtype the format
 */
record RealRelations(List<Double> want, List<Double> got, Dtype dtype) {
    private static final List<Map.Entry<String, DoubleUnaryOperator>> FUNCTIONS = List.of(
            Map.entry("is what is wanted with the opposite sign", x -> -x),
            Map.entry("is the square of what is wanted", x -> x * x),
            Map.entry("is the square root of what is wanted", StrictMath::sqrt),
            Map.entry("is one minus what is wanted", x -> 1 - x),
            Map.entry("is the reciprocal of what is wanted", x -> 1 / x),
            Map.entry("is the logarithm of what is wanted", StrictMath::log),
            Map.entry("is the exponential of what is wanted", StrictMath::exp),
            Map.entry("is zero throughout", x -> 0));

    private static final List<String> ECHOES = List.of("sample", "model_output", "noise", "value");

    /** Whether the two arrays are the same throughout. */
    boolean same() {
        return same(want, got);
    }

    /** The first relation that explains every entry. */
    Optional<String> recognised(ObjectNode input) {
        if (same()) {
            return Optional.of(
                    "shares half its digits with what is wanted: rounding or cancellation, or a lower precision"
                            + " somewhere");
        }
        for (Map.Entry<String, DoubleUnaryOperator> f : FUNCTIONS) {
            if (same(want.stream().map(f.getValue()::applyAsDouble).toList(), got)) {
                return Optional.of(f.getKey());
            }
        }
        for (String name : ECHOES) {
            if (same(numbers(input.path(name)), got)) {
                return Optional.of("is the input " + name + ", unchanged");
            }
        }
        return neighbours().or(this::factor).or(this::oneEntry);
    }

    /** got_i = want_(i+1) or want_(i-1), wherever that is an entry. */
    private Optional<String> neighbours() {
        int n = want.size();
        if (n < 3) {
            return Optional.empty();
        }
        if (same(want.subList(1, n), got.subList(0, n - 1))) {
            return Optional.of("is shifted: each entry is the next one of what is wanted");
        }
        if (same(want.subList(0, n - 1), got.subList(1, n))) {
            return Optional.of("is shifted: each entry is the one before in what is wanted");
        }
        return Optional.empty();
    }

    private Optional<String> factor() {
        List<Integer> live =
                range().filter(i -> want.get(i) != 0 && got.get(i) != 0).boxed().toList();
        if (live.size() < 2) {
            return Optional.empty();
        }
        double factor = got.get(live.get(0)) / want.get(live.get(0));
        return same(want.stream().map(x -> factor * x).toList(), got)
                ? Optional.of("is what is wanted times one factor throughout")
                : Optional.empty();
    }

    private Optional<String> oneEntry() {
        List<Integer> wrong =
                range().filter(i -> !same(want.get(i), got.get(i))).boxed().toList();
        if (want.size() < 3 || wrong.size() != 1) {
            return Optional.empty();
        }
        int i = wrong.get(0);
        String where = i == 0 ? "the first entry" : i == want.size() - 1 ? "the last entry" : "entry " + i;
        return Optional.of("is wrong in " + where + " alone");
    }

    private IntStream range() {
        return IntStream.range(0, want.size());
    }

    private static List<Double> numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(entry -> {
            if (entry.isTextual()) {
                numbers.add(Double.parseDouble(entry.asText()));
            }
        });
        return numbers;
    }

    private boolean same(List<Double> a, List<Double> b) {
        return !a.isEmpty()
                && a.size() == b.size()
                && IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
    }

    private boolean same(double a, double b) {
        return Math.abs(a - b) <= Math.scalb(Math.max(Math.abs(a), Math.abs(b)), -dtype.precision() / 2);
    }
}
