package io.github.touchstone.conformance.vectors;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.PointMasses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mixture that cases are asked about.
 *
 * @param slug a piece of ids
 * @param words a piece of sentences
 * @param target the mixture
 * @param reach a power of two: samples between and beyond the modes are up to about twice as large
 */
record Mixtures(String slug, String words, MixtureTarget target, int reach) {
    /** Two modes, apart by eight deviations. */
    static final Mixtures TWO = line("two", "two modes of equal weight", 2, "0.5,-2,0.25", "0.5,2,0.25");

    /** Three modes, of other weights and variances each. */
    static final Mixtures THREE =
            line("three", "three unequal modes", 2, "0.5,-2,0.25", "0.3,0.5,0.36", "0.2,2.5,0.16");

    /** Support of two points. */
    static final Mixtures POINTS = points("points", "two point masses", 1, List.of("0.5", "0.5"), "-1", "1");

    private static final Mixtures ONE = line("one", "one Gaussian", 1, "1,0.75,0.36");

    private static final Mixtures TINY = line(
            "tiny-weight", "a mode of weight 1e-30", 8, "1e-30,9,0.0625", "0.999999999999999999999999999999,-1,0.5");

    private static final Mixtures SEPARATED =
            line("separated", "modes a thousand deviations apart", 64, "0.25,-50,0.01", "0.75,50,0.04");

    private static final Mixtures SPREADS =
            line("spreads", "a narrow mode within a wide one", 2, "0.4,0.3,0.0001", "0.6,-0.2,25");

    private static final Mixtures EQUAL =
            line("equal", "two equal components and a third", 2, "0.3,1.25,0.2", "0.3,1.25,0.2", "0.4,-0.5,0.7");

    private static final Mixtures UNEVEN_POINTS = points(
            "uneven-points", "point masses of unequal weights", 2, List.of("0.7", "0.05", "0.25"), "-1.5", "0.25", "3");

    /** On the line, for every chain. */
    static List<Mixtures> usual() {
        return List.of(TWO, THREE, POINTS);
    }

    /** On the line, what is hard about them. */
    static List<Mixtures> special() {
        return List.of(ONE, TINY, SEPARATED, SPREADS, EQUAL, UNEVEN_POINTS);
    }

    /** In two and three dimensions. */
    static List<Mixtures> inSpace() {
        return List.of(
                space(
                        "plane",
                        "a mixture in the plane with correlated components",
                        component("0.35", "-1.5,0.5", "0.5,0.2;0.2,0.3"),
                        component("0.65", "1,-0.75", "0.4,-0.1;-0.1,0.25")),
                space(
                        "plane-diagonal",
                        "a mixture in the plane with independent coordinates",
                        component("0.2", "2,0", "0.1,0;0,0.9"),
                        component("0.5", "-1,1", "0.3,0;0,0.2"),
                        component("0.3", "0,-2", "0.6,0;0,0.4")),
                space(
                        "plane-points",
                        "point masses in the plane",
                        component("0.25", "-1,1", "0,0;0,0"),
                        component("0.75", "1,0.5", "0,0;0,0")),
                space(
                        "plane-line",
                        "a mixture in the plane with a component on a line",
                        component("0.5", "0.5,-1", "0.5,0.5;0.5,0.5"),
                        component("0.5", "-0.5,1", "0.25,0;0,0.5")),
                space(
                        "space",
                        "a mixture in three dimensions",
                        component("0.6", "1,0,-1", "0.5,0.1,0;0.1,0.4,-0.05;0,-0.05,0.3"),
                        component("0.4", "-1,0.5,1", "0.2,0,0.05;0,0.6,0.1;0.05,0.1,0.35")));
    }

    private static Mixtures line(String slug, String words, int reach, String... components) {
        return new Mixtures(
                slug,
                words,
                new MixtureTarget(Stream.of(components)
                        .map(text -> numbers(text))
                        .map(c -> MixtureTarget.Component.onLine(c.get(0), c.get(1), c.get(2)))
                        .toList()),
                reach);
    }

    private static Mixtures points(String slug, String words, int reach, List<String> weights, String... points) {
        return new Mixtures(
                slug,
                words,
                new PointMasses(
                                weights.stream().map(Rational::parse).toList(),
                                Stream.of(points).map(Mixtures::numbers).toList())
                        .asMixture(),
                reach);
    }

    private static Mixtures space(String slug, String words, MixtureTarget.Component... components) {
        return new Mixtures(slug, words, new MixtureTarget(List.of(components)), 2);
    }

    private static MixtureTarget.Component component(String weight, String mean, String covariance) {
        List<List<Rational>> rows =
                Stream.of(covariance.split(";", -1)).map(Mixtures::numbers).toList();
        return new MixtureTarget.Component(Rational.parse(weight), numbers(mean), rows);
    }

    private static List<Rational> numbers(String text) {
        return Stream.of(text.split(",", -1)).map(Rational::parse).toList();
    }

    /** Points for the case with this slug: 3 to 7 of them, one after the other. */
    List<Rational> sample(String slug) {
        Data data = new Data(slug);
        int d = Math.toIntExact(target.dimension());
        List<Rational> sample = new ArrayList<>();
        for (Rational x : new Data(slug, data.length() * d).numbers(0)) {
            sample.add(x.multiply(Rational.of(reach)));
        }
        return sample;
    }
}
