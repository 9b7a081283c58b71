package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A target in JSON (schema {@code target.schema.json}): {@code {"target": {"gaussian": {"mean": ["0", "1"], "variances": ["1/4",
 * "4"]}}}}, or {@code "covariance": [["2", "1"], ["1", "2"]]} in place of the variances. The mean is zero if left out. Numbers are
 * text, exact as written, and errors name the place as a JSON path.
 */
public final class JsonTarget {
    private JsonTarget() {}

    /** Reads a JSON text. Throws {@link InputException}. */
    public static GaussianTarget read(String field, String json) {
        JsonPlace gaussian = JsonPlace.root(field, json)
                .only("an object with the one member \"target\"", "target")
                .only("an object with the one member \"gaussian\"", "gaussian")
                .closed("mean", "variances", "covariance");
        Optional<JsonPlace> variances = gaussian.optional("variances");
        Optional<JsonPlace> covariance = gaussian.optional("covariance");
        if (variances.isPresent() == covariance.isPresent()) {
            throw gaussian.wrong("either \"variances\" or \"covariance\"");
        }
        return variances
                .map(v -> diagonal(gaussian, v))
                .orElseGet(() -> full(gaussian, gaussian.required("covariance")));
    }

    private static GaussianTarget diagonal(JsonPlace gaussian, JsonPlace variances) {
        List<JsonPlace> entries = variances.entries("a list of numbers as text");
        if (entries.isEmpty()) {
            throw variances.wrong("at least one variance");
        }
        List<Rational> mean = mean(gaussian, entries.size());
        return CoordinateSyntax.target(IntStream.range(0, entries.size())
                .mapToObj(i -> new Coordinate(mean.get(i), variance(entries.get(i)), 1))
                .toList());
    }

    private static Rational variance(JsonPlace entry) {
        Rational variance = entry.number();
        if (variance.signum() < 0) {
            throw entry.wrong("a variance from 0 on");
        }
        return variance;
    }

    private static GaussianTarget full(JsonPlace gaussian, JsonPlace covariance) {
        List<List<Rational>> rows = covariance.entries("a list of rows").stream()
                .map(JsonPlace::numbers)
                .toList();
        List<Rational> mean = mean(gaussian, rows.size());
        try {
            return new FullGaussian(mean, rows);
        } catch (IllegalArgumentException e) {
            throw InputException.rejected(covariance.field() + ": " + covariance.path(), e);
        }
    }

    private static List<Rational> mean(JsonPlace gaussian, int dimension) {
        return gaussian.optional("mean")
                .map(place -> {
                    List<Rational> mean = place.numbers();
                    if (mean.size() != dimension) {
                        throw place.wrong("a list of " + dimension + ", one for each coordinate");
                    }
                    return mean;
                })
                .orElseGet(() -> Collections.nCopies(dimension, Rational.ZERO));
    }
}
