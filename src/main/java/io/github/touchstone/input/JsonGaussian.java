package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.FullGaussian;
import io.github.touchstone.spec.targets.GaussianTarget;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A Gaussian in JSON: a mean, zero if left out, and either variances or a covariance (spec TGT-1). */
final class JsonGaussian {
    private JsonGaussian() {}

    /** Reads the value of the member "gaussian". */
    static GaussianTarget read(JsonPlace gaussian) {
        gaussian.closed("mean", "variances", "covariance");
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
        List<List<Rational>> rows = covariance.rows();
        List<Rational> mean = mean(gaussian, rows.size());
        return covariance.made(() -> new FullGaussian(mean, rows));
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
