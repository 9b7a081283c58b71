package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A mixture in JSON: {@code {"weights": ["1/2", "1/2"], "means": [["-2", "0"], ["2", "0"]], "variances": ["1/4", ["1", "4"]]}}. A
 * variance is one number for all coordinates, or a list of one for each; or "covariances" stand in their place. On the line a mean is a
 * number (spec MIX-1).
 */
final class JsonMixture {
    private JsonMixture() {}

    /** Reads the value of the member "mixture". */
    static MixtureTarget read(JsonPlace mixture) {
        mixture.closed("weights", "means", "variances", "covariances");
        List<Rational> weights = mixture.required("weights").numbers();
        JsonPlace meansPlace = mixture.required("means");
        List<List<Rational>> means = sized(meansPlace, weights.size()).stream()
                .map(JsonPlace::vector)
                .toList();
        List<List<List<Rational>>> covariances = covariances(mixture, means);
        return mixture.made(() -> new MixtureTarget(IntStream.range(0, weights.size())
                .mapToObj(i -> new MixtureTarget.Component(weights.get(i), means.get(i), covariances.get(i)))
                .toList()));
    }

    private static List<List<List<Rational>>> covariances(JsonPlace mixture, List<List<Rational>> means) {
        Optional<JsonPlace> variances = mixture.optional("variances");
        Optional<JsonPlace> covariances = mixture.optional("covariances");
        if (variances.isPresent() == covariances.isPresent()) {
            throw mixture.wrong("either \"variances\" or \"covariances\"");
        }
        List<JsonPlace> entries = sized(variances.orElseGet(() -> mixture.required("covariances")), means.size());
        return IntStream.range(0, means.size())
                .mapToObj(i -> covariances.isPresent()
                        ? entries.get(i).rows()
                        : diagonal(entries.get(i), means.get(i).size()))
                .toList();
    }

    private static List<JsonPlace> sized(JsonPlace place, int size) {
        List<JsonPlace> entries = place.entries("a list of " + size + ", one for each weight");
        if (entries.size() != size) {
            throw place.wrong("a list of " + size + ", one for each weight");
        }
        return entries;
    }

    private static List<List<Rational>> diagonal(JsonPlace place, int d) {
        List<Rational> given = place.vector();
        List<Rational> variances = place.node().isTextual() ? Collections.nCopies(d, given.get(0)) : given;
        if (variances.size() != d) {
            throw place.wrong("a variance, or a list of " + d + ", one for each coordinate of the mean");
        }
        return IntStream.range(0, d)
                .mapToObj(i -> IntStream.range(0, d)
                        .mapToObj(j -> i == j ? variances.get(i) : Rational.ZERO)
                        .toList())
                .toList();
    }
}
