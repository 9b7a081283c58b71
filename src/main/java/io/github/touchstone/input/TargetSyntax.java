package io.github.touchstone.input;

import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.GaussianTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Short forms of targets, such as {@code gaussian:1/4*1000,4@3} (spec TGT-1). */
public final class TargetSyntax {
    /** Makes the target. */
    @FunctionalInterface
    public interface Reader {
        /** The target with these arguments; throws {@link InputException}. */
        GaussianTarget read(Arguments arguments);
    }

    private static final List<Form<Reader>> FORMS = List.of(
            new Form<>(
                    "gaussian",
                    ":" + CoordinateSyntax.USAGE + ",...",
                    "gaussian:1/4*1000,4@3",
                    "independent coordinates of variance v; * repeats one, @ gives its mean",
                    "TGT-1",
                    a -> CoordinateSyntax.target(Arrays.stream(a.required().split(",", -1))
                            .map(text -> CoordinateSyntax.parse(a.field(), text))
                            .toList())),
            new Form<>(
                    "file",
                    ":path.json",
                    "file:target.json",
                    "a mean with variances or a covariance matrix, from a JSON file",
                    "TGT-1",
                    a -> JsonTarget.read(a.field(), TextFile.read(a.field(), a.required()))),
            new Form<>(
                    "spectrum",
                    ":path.txt",
                    "spectrum:eigenvalues.csv",
                    "coordinates v[*count][@mean] from a text file, apart by commas or white space",
                    "TGT-1",
                    TargetSyntax::spectrum));

    private TargetSyntax() {}

    /** All forms, for help and documentation. */
    public static List<Form<Reader>> forms() {
        return FORMS;
    }

    /**
     * The target that a short form names. Throws {@link InputException}.
     *
     * @param field where it was given, such as {@code --target}: the beginning of every message
     */
    public static GaussianTarget parse(String field, String text) {
        int colon = text.indexOf(':');
        Form<Reader> form = Form.find(field, "target", colon < 0 ? text : text.substring(0, colon), FORMS);
        Optional<String> arguments = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
        return form.reader().read(new Arguments(field, form.usage(), arguments, 0));
    }

    private static GaussianTarget spectrum(Arguments a) {
        List<String> lines = TextFile.read(a.field(), a.required()).lines().toList();
        List<Coordinate> coordinates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = a.field() + ": " + a.required() + ", line " + (i + 1);
            for (String entry : lines.get(i).split("[,\\s]+")) {
                if (!entry.isEmpty()) {
                    coordinates.add(CoordinateSyntax.parse(place, entry));
                }
            }
        }
        if (coordinates.isEmpty()) {
            throw new InputException(a.field(), a.required(), "a file with at least one eigenvalue");
        }
        return CoordinateSyntax.target(coordinates);
    }
}
