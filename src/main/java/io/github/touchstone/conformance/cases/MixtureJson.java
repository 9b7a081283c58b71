package io.github.touchstone.conformance.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The member {@code target} of a configuration, if it is a mixture (spec VEC-4), in both directions. */
public final class MixtureJson {
    private MixtureJson() {}

    /** Reads a mixture; throws {@link InvalidCaseException}. */
    public static MixtureTarget read(JsonPlace place) {
        place.closed("weights", "means", "covariances");
        List<Rational> weights = place.required("weights").reals();
        Rational sum = Rational.ZERO;
        for (JsonPlace weight : place.required("weights").entries()) {
            if (weight.real().signum() <= 0) {
                throw weight.wrong("a positive weight");
            }
            sum = sum.add(weight.real());
        }
        if (!sum.equals(Rational.ONE)) {
            throw place.required("weights").wrong("weights that add up to 1");
        }
        List<JsonPlace> means = entries(place.required("means"), weights.size());
        List<JsonPlace> covariances = entries(place.required("covariances"), weights.size());
        int d = means.get(0).entries().size();
        List<MixtureTarget.Component> components = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            entries(means.get(i), d);
            components.add(new MixtureTarget.Component(
                    weights.get(i), means.get(i).reals(), covariance(covariances.get(i), d)));
        }
        try {
            return new MixtureTarget(components);
        } catch (IllegalArgumentException e) {
            throw place.rejected(e);
        }
    }

    private static List<List<Rational>> covariance(JsonPlace place, int d) {
        List<List<Rational>> rows = entries(place, d).stream()
                .map(row -> {
                    entries(row, d);
                    return row.reals();
                })
                .toList();
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                if (!rows.get(i).get(j).equals(rows.get(j).get(i))) {
                    throw place.wrong("a symmetric matrix");
                }
            }
        }
        return rows;
    }

    private static List<JsonPlace> entries(JsonPlace place, int count) {
        List<JsonPlace> entries = place.entries();
        if (entries.isEmpty() || entries.size() != count) {
            throw place.wrong(count == 0 ? "at least one" : count + " entries, as many as belong together");
        }
        return entries;
    }

    /** Writes a mixture. */
    public static ObjectNode write(MixtureTarget target) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        List<MixtureTarget.Component> all = target.components();
        node.set(
                "weights",
                Real.list(all.stream().map(MixtureTarget.Component::weight).toList()));
        node.set(
                "means",
                QuestionWriter.matrix(
                        all.stream().map(MixtureTarget.Component::mean).toList()));
        ArrayNode covariances = node.putArray("covariances");
        IntStream.range(0, all.size())
                .forEach(i -> covariances.add(QuestionWriter.matrix(all.get(i).covariance())));
        return node;
    }
}
