package io.github.touchstone.samplers.density;

import io.github.touchstone.math.laws.LineMixture;
import io.github.touchstone.math.numbers.DoubleDoubleArithmetic;
import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.schedules.ScheduleFamily;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.NoisedLine;
import io.github.touchstone.spec.targets.PointMasses;
import java.util.List;

/** The mixtures that the tests of this package speak of. */
final class Mixtures {
    /** Two components, 1/2 each, at -2 and 2, of variance 1/4. */
    static final MixtureTarget REF = new MixtureTarget(List.of(part(1, 2, -2, 1, 1, 4), part(1, 2, 2, 1, 1, 4)));
    /** Three components. */
    static final MixtureTarget TRI =
            new MixtureTarget(List.of(part(1, 2, -2, 1, 1, 4), part(3, 10, 1, 2, 9, 25), part(1, 5, 5, 2, 4, 25)));
    /** Mass 1/2 at -1 and at 1. */
    static final MixtureTarget POINTS = new PointMasses(
                    List.of(Rational.of(1, 2), Rational.of(1, 2)),
                    List.of(List.of(Rational.of(-1)), List.of(Rational.ONE)))
            .asMixture();

    private Mixtures() {}

    /** N(mean, variance). */
    static MixtureTarget normal(Rational mean, Rational variance) {
        return new MixtureTarget(List.of(MixtureTarget.Component.onLine(Rational.ONE, mean, variance)));
    }

    /** The law of X_m. */
    static LineMixture noised(MixtureTarget target, ScheduleFamily family, int steps, int m) {
        return LineMixture.of(NoisedLine.at(target, family.schedule(steps, DoubleDoubleArithmetic.DD), m));
    }

    static MixtureTarget.Component part(long w, long ofW, long mean, long ofMean, long v, long ofV) {
        return MixtureTarget.Component.onLine(Rational.of(w, ofW), Rational.of(mean, ofMean), Rational.of(v, ofV));
    }
}
