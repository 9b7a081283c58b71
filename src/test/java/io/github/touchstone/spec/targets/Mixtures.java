package io.github.touchstone.spec.targets;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Mixtures on the line of 1 to 4 components, and points: means and points in [-5, 5], variances in [1/64, 10]. */
public final class Mixtures extends DomainContextBase {
    private record Part(int weight, Rational mean, Rational variance) {}

    /** A mixture. */
    @Provide
    public Arbitrary<MixtureTarget> mixtures() {
        Arbitrary<Part> parts = Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(-80, 80).map(k -> Rational.of(k, 16)),
                        Arbitraries.integers().between(1, 640).map(k -> Rational.of(k, 64)))
                .as(Part::new);
        return parts.list().ofMinSize(1).ofMaxSize(4).map(Mixtures::mixture);
    }

    private static MixtureTarget mixture(List<Part> parts) {
        int total = parts.stream().mapToInt(Part::weight).sum();
        return new MixtureTarget(parts.stream()
                .map(p -> Component.onLine(Rational.of(p.weight(), total), p.mean(), p.variance()))
                .toList());
    }

    /** A point of the line. */
    @Provide
    public Arbitrary<Rational> points() {
        return Arbitraries.integers().between(-640, 640).map(k -> Rational.of(k, 128));
    }

    /** {@code 1/2 N(-2, 1/4) + 1/2 N(2, 1/4)}. */
    public static MixtureTarget reference() {
        return line("1/2 -2 1/4", "1/2 2 1/4");
    }

    /** A mixture on the line; each component as weight, mean and variance with blanks between. */
    public static MixtureTarget line(String... components) {
        return new MixtureTarget(IntStream.range(0, components.length)
                .mapToObj(i -> vector(components[i]))
                .map(c -> Component.onLine(c.get(0), c.get(1), c.get(2)))
                .toList());
    }

    /** Numbers with blanks between. */
    public static List<Rational> vector(String numbers) {
        return List.of(numbers.split(" ")).stream().map(Rational::parse).toList();
    }

    /** Rows of numbers. */
    public static List<List<Rational>> rows(String... rows) {
        return List.of(rows).stream().map(Mixtures::vector).toList();
    }
}
