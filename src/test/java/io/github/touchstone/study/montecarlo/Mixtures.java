package io.github.touchstone.study.montecarlo;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import java.util.List;
import java.util.stream.IntStream;

/** Targets for tests. */
public final class Mixtures {
    /** 0.5 N(-2, 1/4) + 0.5 N(2, 1/4). */
    public static final MixtureTarget REF = new MixtureTarget(List.of(
            Component.onLine(Rational.of(1, 2), Rational.of(-2), Rational.of(1, 4)),
            Component.onLine(Rational.of(1, 2), Rational.of(2), Rational.of(1, 4))));

    /** Three components of unequal weights and variances on the line. */
    public static final MixtureTarget TRI = new MixtureTarget(List.of(
            Component.onLine(Rational.of(1, 2), Rational.of(-2), Rational.of(1, 4)),
            Component.onLine(Rational.of(3, 10), Rational.of(1, 2), Rational.of(9, 25)),
            Component.onLine(Rational.of(1, 5), Rational.of(5, 2), Rational.of(4, 25))));

    private Mixtures() {}

    /** One component of these diagonal variances, mean zero. */
    public static MixtureTarget single(Rational... variances) {
        int d = variances.length;
        return new MixtureTarget(List.of(component(
                Rational.ONE, IntStream.range(0, d).mapToObj(k -> Rational.ZERO).toList(), diagonal(variances))));
    }

    /** A component. */
    public static Component component(Rational weight, List<Rational> mean, List<List<Rational>> covariance) {
        return new Component(weight, mean, covariance);
    }

    /** A diagonal matrix. */
    public static List<List<Rational>> diagonal(Rational... variances) {
        int d = variances.length;
        return IntStream.range(0, d)
                .mapToObj(i -> IntStream.range(0, d)
                        .mapToObj(j -> i == j ? variances[i] : Rational.ZERO)
                        .toList())
                .toList();
    }

    /** {@code k} components in d dimensions with variance 1/4 and means that are 2 in every k-th coordinate, -1 elsewhere. */
    public static MixtureTarget spread(int k, int d) {
        return new MixtureTarget(IntStream.range(0, k)
                .mapToObj(i -> component(
                        Rational.of(1, k),
                        IntStream.range(0, d)
                                .mapToObj(j -> j % k == i ? Rational.of(2) : Rational.of(-1))
                                .toList(),
                        diagonal(IntStream.range(0, d)
                                .mapToObj(j -> Rational.of(1, 4))
                                .toArray(Rational[]::new))))
                .toList());
    }
}
