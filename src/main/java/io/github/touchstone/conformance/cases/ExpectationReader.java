package io.github.touchstone.conformance.cases;

import io.github.touchstone.conformance.cases.Expectation.Tolerance;
import io.github.touchstone.math.numbers.Rational;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a case expects of one output (spec VEC-3). */
final class ExpectationReader {
    private ExpectationReader() {}

    static Expectation read(JsonPlace place) {
        if (place.optional("integers").isPresent()) {
            return new Expectation.Integers(place.closed("integers").required("integers").integers(-1).stream()
                    .map(Integer::longValue)
                    .toList());
        }
        if (place.optional("lower").isPresent()) {
            place.closed("lower", "upper");
            if (place.required("lower").real().compareTo(place.required("upper").real()) > 0) {
                throw place.wrong("lower at most upper");
            }
            return new Expectation.Bounds(
                    place.required("lower").text(), place.required("upper").text());
        }
        return reals(place.closed("value", "exact", "tolerance"));
    }

    private static Expectation.Reals reals(JsonPlace place) {
        List<String> values = numbers(place.required("value"), JsonPlace::real);
        Optional<List<String>> exact =
                place.optional("exact").map(e -> ofLength(values.size(), e, JsonPlace::fraction));
        Map<Dtype, Tolerance> tolerances = new EnumMap<>(Dtype.class);
        place.optional("tolerance").ifPresent(all -> {
            all.closed(Dtype.FLOAT32.label(), Dtype.FLOAT64.label());
            for (Dtype dtype : Dtype.values()) {
                all.optional(dtype.label()).ifPresent(two -> {
                    two.closed("tight", "accepted");
                    tolerances.put(
                            dtype,
                            new Tolerance(
                                    distances(values.size(), two.required("tight")),
                                    distances(values.size(), two.required("accepted"))));
                });
            }
        });
        return new Expectation.Reals(values, exact, tolerances);
    }

    private static List<String> numbers(JsonPlace place, Function<JsonPlace, Rational> number) {
        List<Rational> read = place.entries().stream().map(number).toList();
        if (read.isEmpty()) {
            throw place.wrong("at least one number");
        }
        return place.texts();
    }

    private static List<String> ofLength(int length, JsonPlace place, Function<JsonPlace, Rational> number) {
        List<String> numbers = numbers(place, number);
        if (numbers.size() != length) {
            throw place.wrong("as many numbers as there are values, " + length);
        }
        return numbers;
    }

    private static List<String> distances(int length, JsonPlace place) {
        for (JsonPlace entry : place.entries()) {
            if (entry.real().signum() < 0) {
                throw entry.wrong("a distance, at least 0");
            }
        }
        return ofLength(length, place, JsonPlace::real);
    }
}
