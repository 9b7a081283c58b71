package io.github.touchstone.study.cases;

import io.github.touchstone.math.numbers.Rational;
import io.github.touchstone.spec.targets.MixtureTarget;
import io.github.touchstone.spec.targets.MixtureTarget.Component;
import io.github.touchstone.spec.targets.PointMasses;
import java.util.List;

/** The targets on the line that several studies share, so that their numbers are about the same laws (spec RAT-1). */
public final class LineTargets {
    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational QUARTER = Rational.of(1, 4);

    /** {@code N(-2, 1/4)/2 + N(2, 1/4)/2}. */
    public static final MixtureTarget REF = pair(Rational.of(2));

    /** {@code N(-2, 1/4)/2 + 3 N(1/2, 9/25)/10 + N(5/2, 4/25)/5}. */
    public static final MixtureTarget TRI = new MixtureTarget(List.of(
            Component.onLine(HALF, Rational.of(-2), QUARTER),
            Component.onLine(Rational.of(3, 10), HALF, Rational.of(9, 25)),
            Component.onLine(Rational.of(1, 5), Rational.of(5, 2), Rational.of(4, 25))));

    /** -1 and 1 with equal weights. */
    public static final PointMasses POINTS =
            PointMasses.uniform(List.of(List.of(Rational.of(-1)), List.of(Rational.ONE)));

    private LineTargets() {}

    /** {@code N(-a, 1/4)/2 + N(a, 1/4)/2}. */
    public static MixtureTarget pair(Rational a) {
        return new MixtureTarget(
                List.of(Component.onLine(HALF, a.negate(), QUARTER), Component.onLine(HALF, a, QUARTER)));
    }
}
