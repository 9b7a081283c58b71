package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.SubspaceMixture;
import io.github.touchstone.spec.targets.Target;
import java.util.List;
import java.util.Optional;

/**
 * A target in JSON (schema {@code target.schema.json}), such as {@code {"target": {"gaussian": {"mean": ["0", "1"], "variances":
 * ["1/4", "4"]}}}}, or with {@code mixture}, {@code points}, {@code product} or {@code subspace} in the place of {@code gaussian}.
 * Numbers are text, exact as written, and errors name the place as a JSON path.
 */
public final class JsonTarget {
    /** How deep targets may stand in targets. */
    private static final int MAX_DEPTH = 8;

    private JsonTarget() {}

    /** Reads a JSON text. Throws {@link InputException}. */
    public static Target read(String field, String json) {
        return read(JsonPlace.root(field, json).only("an object with the one member \"target\"", "target"), 0);
    }

    private static Target read(JsonPlace target, int depth) {
        if (depth > MAX_DEPTH) {
            throw target.wrong("targets nested at most " + MAX_DEPTH + " deep");
        }
        JsonPlace member = target.oneOf("gaussian", "mixture", "points", "product", "subspace");
        return switch (member.name()) {
            case "gaussian" -> JsonGaussian.read(member);
            case "mixture" -> JsonMixture.read(member);
            case "points" -> points(member);
            case "product" -> product(member, depth);
            default -> subspace(member, depth);
        };
    }

    /** {@code {"points": [["0", "1"], ["2", "3"]], "weights": ["1/4", "3/4"]}}; equal weights if they are left out. */
    private static Target points(JsonPlace place) {
        place.closed("weights", "points");
        List<List<Rational>> points = place.required("points").entries("a list of points").stream()
                .map(JsonPlace::vector)
                .toList();
        Optional<List<Rational>> weights = place.optional("weights").map(JsonPlace::numbers);
        return place.made(
                () -> weights.map(w -> new PointMasses(w, points)).orElseGet(() -> PointMasses.uniform(points)));
    }

    /** {@code [{"count": 3, "target": {"gaussian": ...}}, ...]}; a count is 1 if left out. */
    private static Target product(JsonPlace place, int depth) {
        List<ProductTarget.Factor> factors = place.entries("a list of factors").stream()
                .map(entry -> {
                    entry.closed("count", "target");
                    long count = entry.optional("count").map(JsonPlace::count).orElse(1L);
                    return new ProductTarget.Factor(read(entry.required("target"), depth + 1), count);
                })
                .toList();
        return place.made(() -> new ProductTarget(factors));
    }

    /** {@code {"basis": [["3/5", "4/5"]], "core": {"mixture": ...}, "rest": "1"}}. */
    private static Target subspace(JsonPlace place, int depth) {
        place.closed("basis", "core", "rest");
        List<List<Rational>> basis = place.required("basis").rows();
        JsonPlace core = place.required("core");
        Target within = read(core, depth + 1);
        Rational rest = place.required("rest").number();
        return place.made(() -> new SubspaceMixture(basis, core.made(within::asMixture), rest));
    }
}
