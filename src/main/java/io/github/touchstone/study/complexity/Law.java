package io.github.touchstone.study.complexity;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.PointMasses;
import io.github.touchstone.spec.targets.Target;
import java.util.List;

/** A law on the line of which targets are made. */
enum Law {
    /** The point 0. */
    POINT("point 0") {
        @Override
        Target target() {
            return normal(Rational.ZERO);
        }
    },
    /** N(0, 1/100). */
    NARROW("N(0, 1/100)") {
        @Override
        Target target() {
            return normal(Rational.of(1, 100));
        }
    },
    /** -1 and 1 with equal weights. */
    POINTS("points -1, 1") {
        @Override
        Target target() {
            Rational half = Rational.of(1, 2);
            return new PointMasses(List.of(half, half), List.of(List.of(Rational.ONE.negate()), List.of(Rational.ONE)));
        }
    },
    /** N(-2, 1/4) and N(2, 1/4) with equal weights. */
    MIXTURE("N(-2, 1/4), N(2, 1/4)") {
        @Override
        Target target() {
            Rational half = Rational.of(1, 2);
            Rational quarter = Rational.of(1, 4);
            return new MixtureTarget(List.of(
                    MixtureTarget.Component.onLine(half, Rational.of(-2), quarter),
                    MixtureTarget.Component.onLine(half, Rational.of(2), quarter)));
        }
    };

    private final String words;

    Law(String words) {
        this.words = words;
    }

    /** Its name in tables. */
    String words() {
        return words;
    }

    abstract Target target();

    /** Its roughness between two logarithms of the noise-to-signal ratio. */
    Roughness roughness(double from, double to) {
        return switch (this) {
            case POINT -> new NormalRoughness(0);
            case NARROW -> new NormalRoughness(0.01);
            case POINTS, MIXTURE -> new MixtureRoughness(target().asMixture(), from, to);
        };
    }

    private static Target normal(Rational variance) {
        return new DiagonalGaussian(List.of(new DiagonalGaussian.Coordinate(Rational.ZERO, variance, 1)));
    }
}
