package io.github.touchstone.input;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian.Coordinate;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.ProductTarget;
import io.github.touchstone.spec.targets.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The short forms of targets, each with what reads it. */
final class TargetForms {
    static final List<Form<TargetSyntax.Reader>> ALL = List.of(
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
                    "mixture",
                    ":w,m,v;w,m,v;...",
                    "mixture:1/2,-2,1/4;1/2,2,1/4",
                    "on the line: weights w that add up to 1, means m, variances v",
                    "MIX-1",
                    TargetForms::mixture),
            new Form<>(
                    "points",
                    ":x1,x2,...[;w1,w2,...]",
                    "points:-1,1",
                    "point masses on the line, of equal weight unless weights are given; no density, so stop at m >= 1",
                    "MIX-1",
                    TargetForms::points),
            new Form<>(
                    "product",
                    ":K:TARGET",
                    "product:1000:mixture:1/2,-2,1/4;1/2,2,1/4",
                    "K independent copies of a target",
                    "MIX-1",
                    TargetForms::product),
            new Form<>(
                    "file",
                    ":path.json",
                    "file:target.json",
                    "a gaussian, mixture, points, product or subspace in any dimension, from a JSON file such as "
                            + "{\"target\": {\"mixture\": {\"weights\": [\"1\"],"
                            + " \"means\": [[\"0\", \"1\"]], \"variances\": [\"1/4\"]}}}",
                    "TGT-1",
                    a -> JsonTarget.read(a.field(), TextFile.read(a.field(), a.required()))),
            new Form<>(
                    "spectrum",
                    ":path.txt",
                    "spectrum:eigenvalues.csv",
                    "coordinates v[*count][@mean] from a text file, apart by commas or white space",
                    "TGT-1",
                    TargetForms::spectrum));

    private TargetForms() {}

    private static Target mixture(Arguments a) {
        List<MixtureTarget.Component> components = new ArrayList<>();
        for (String text : a.required().split(";", -1)) {
            if (text.isBlank()) {
                throw InputException.rejected(
                        a.field(),
                        new IllegalArgumentException("component " + (components.size() + 1)
                                + " of the mixture is empty:" + " a ';' stands between two components only"));
            }
            List<Rational> numbers = Numbers.rationals(a.field(), text);
            if (numbers.size() != 3) {
                throw new InputException(a.field(), text, "weight,mean,variance for a component of " + a.usage());
            }
            components.add(MixtureTarget.Component.onLine(numbers.get(0), numbers.get(1), numbers.get(2)));
        }
        return new MixtureTarget(components);
    }

    private static Target points(Arguments a) {
        String[] parts = a.required().split(";", -1);
        if (parts.length > 2) {
            throw new InputException(a.field(), a.required(), a.usage() + " with one ';' at most");
        }
        List<List<Rational>> points =
                Numbers.rationals(a.field(), parts[0]).stream().map(List::of).toList();
        return parts.length == 1
                ? PointMasses.uniform(points)
                : new PointMasses(Numbers.rationals(a.field(), parts[1]), points);
    }

    private static Target product(Arguments a) {
        String[] parts = a.required().split(":", 2);
        if (parts.length < 2) {
            throw new InputException(a.field(), a.required(), a.usage());
        }
        return ProductTarget.power(Numbers.count(a.field(), parts[0], 1), a.nestedTarget(parts[1]));
    }

    private static Target spectrum(Arguments a) {
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
