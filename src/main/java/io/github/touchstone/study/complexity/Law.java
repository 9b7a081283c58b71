package io.github.touchstone.study.complexity;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.DiagonalGaussian;
import io.github.touchstone.spec.targets.Target;
import io.github.touchstone.study.cases.LineTargets;
import io.github.touchstone.study.information.Information;
import io.github.touchstone.study.information.NormalInformation;

/** A law on the line of which targets are made. */
enum Law {
    /** The point 0. */
    POINT("point 0") {
        @Override
        Target target() {
            return DiagonalGaussian.centred(Rational.ZERO);
        }
    },
    /** N(0, 1/100). */
    NARROW("N(0, 1/100)") {
        @Override
        Target target() {
            return DiagonalGaussian.centred(Rational.of(1, 100));
        }
    },
    /** -1 and 1 with equal weights. */
    POINTS("points -1, 1") {
        @Override
        Target target() {
            return LineTargets.POINTS;
        }
    },
    /** N(-2, 1/4) and N(2, 1/4) with equal weights. */
    MIXTURE("N(-2, 1/4), N(2, 1/4)") {
        @Override
        Target target() {
            return LineTargets.REF;
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

    /** Its Fisher information between two logarithms of the noise-to-signal ratio. */
    Information information(double from, double to) {
        return switch (this) {
            case POINT -> new NormalInformation(0);
            case NARROW -> new NormalInformation(0.01);
            case POINTS, MIXTURE -> new MixtureInformation(target().asMixture(), from, to);
        };
    }
}
